package org.sanad.quality.archive;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceReport;

/**
 * A page with what is known of it.
 *
 * @param url where it lies
 * @param charset how it is written
 * @param html its text
 * @param report the report on it, null where it has none that is Arabic
 * @param furniture the words that stand on it beside the report
 */
record SyntheticPage(
    String url,
    Charset charset,
    String html,
    @Nullable SourceReport report,
    List<String> furniture) {

  /** Its bytes; letters that its encoding has not are written as numbers, as editors do. */
  byte[] bytes() {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder written = new StringBuilder(html.length());
    html.codePoints()
        .forEach(
            c -> {
              String letter = Character.toString(c);
              written.append(encoder.canEncode(letter) ? letter : "&#" + c + ";");
            });
    ByteBuffer bytes = charset.encode(CharBuffer.wrap(written));
    byte[] exact = new byte[bytes.remaining()];
    bytes.get(exact);
    return exact;
  }
}
