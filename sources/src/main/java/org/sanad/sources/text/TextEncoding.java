package org.sanad.sources.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells from a file's first bytes how its characters are written. */
public final class TextEncoding {
  static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");

  private TextEncoding() {}

  /**
   * The encoding, null for what is no text.
   *
   * @param head the first bytes
   * @param whole whether they are all there is; if not, a character may be cut at their end
   */
  public static @Nullable Charset of(byte[] head, boolean whole) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    Charset wide = utf16WithoutMark(head);
    if (wide != null) {
      return wide;
    }
    if (looksBinary(head)) {
      return null;
    }
    return looksLikeUtf8(head, whole) ? StandardCharsets.UTF_8 : oneByte(head);
  }

  /**
   * Waw and yeh are E8 and EA in ISO-8859-6, in windows-1256 letters of French; its own yeh and
   * alef maqsura are ED and EC, in ISO-8859-6 vowel signs. News has neither of the latter.
   */
  private static Charset oneByte(byte[] head) {
    int iso = 0;
    int windows = 0;
    for (byte b : head) {
      int c = b & 0xFF;
      iso += c == 0xE8 || c == 0xEA ? 1 : 0;
      windows += c == 0xED || c == 0xEC ? 1 : 0;
    }
    return iso > windows ? ISO_8859_6 : WINDOWS_1256;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Arabic letters are U+06xx and blanks U+00xx: in UTF-16 every second byte is 06 or 00, bytes
   * that no other encoding of text has.
   */
  private static @Nullable Charset utf16WithoutMark(byte[] head) {
    int[] high = new int[2];
    int pairs = head.length / 2;
    for (int i = 0; i < 2 * pairs; i++) {
      if (head[i] == 0x06 || head[i] == 0) {
        high[i % 2]++;
      }
    }
    if (pairs < 2) {
      return null;
    }
    if (high[1] > 0.8 * pairs && high[0] < 0.2 * pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return high[0] > 0.8 * pairs && high[1] < 0.2 * pairs ? StandardCharsets.UTF_16BE : null;
  }

  /** Text has no NUL, and hardly any control characters but tabs and line ends. */
  private static boolean looksBinary(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    return controls > head.length / 100;
  }

  /**
   * UTF-8 with a damaged spot is still UTF-8; Arabic in windows-1256 breaks at nearly every letter.
   */
  private static boolean looksLikeUtf8(byte[] head, boolean whole) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(head);
    CharBuffer out = CharBuffer.allocate(head.length + 1);
    int broken = 0;
    CoderResult result = decoder.decode(in, out, whole);
    while (result.isError()) {
      broken++;
      in.position(in.position() + result.length());
      result = decoder.decode(in, out, whole);
    }
    out.flip();
    long good = out.chars().filter(c -> c >= 0x80).count();
    return broken == 0 || good > 4L * broken;
  }
}
