package org.sanad.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens one file by what stands in it, not by what it is called. */
final class FileItems {
  private static final int HEAD_BYTES = 1 << 16;
  private static final Pattern JSON = Pattern.compile("\\A\\s*[\\[{]\\s*([\\[{}\\]\"]|\\z)");
  private static final Pattern ARRAY = Pattern.compile("\\A\\s*\\[");

  /** The first line is whole or cut off by the head's end, or the second begins an object. */
  private static final Pattern LINES =
      Pattern.compile("\\A\\s*+\\{(?:[^\\n]*+\\z|[^\\n]*\\}[ \\t\\r]*\\n|[^\\n]*+\\n\\s*+\\{)");

  private FileItems() {}

  /**
   * The reports in a file.
   *
   * @param name what the file is called in messages, and its reports without an id after it
   * @param in its bytes; closed with the items
   */
  static ItemStream open(String name, InputStream in, Defaults defaults) throws IOException {
    byte[] head = in.readNBytes(HEAD_BYTES);
    Charset charset = TextEncoding.of(head, head.length < HEAD_BYTES);
    if (charset == null) {
      in.close();
      return single(new InputItem.Refused(Origin.of(name), "is not text but binary data"));
    }
    String text = new String(head, charset);
    boolean marked = text.startsWith("\uFEFF");
    String start = marked ? text.substring(1) : text;
    int skip = marked ? "\uFEFF".getBytes(charset).length : 0;
    InputStream all =
        new SequenceInputStream(new ByteArrayInputStream(head, skip, head.length - skip), in);
    Reader reader = new InputStreamReader(all, charset);
    if (!JSON.matcher(start).find()) {
      return new PlainText(name, reader, defaults);
    }
    CharFeed feed = new CharFeed(reader);
    boolean lines = !ARRAY.matcher(start).find() && LINES.matcher(start).find();
    RecordSplitter splitter = lines ? new LineSplitter(feed) : new ValueSplitter(feed);
    return new JsonItems(reader, splitter, new ReportJson(name, defaults));
  }

  /** One item and no more. */
  static ItemStream single(InputItem item) {
    return new ItemStream() {
      private @Nullable InputItem left = item;

      @Override
      public @Nullable InputItem next() {
        InputItem given = left;
        left = null;
        return given;
      }
    };
  }
}
