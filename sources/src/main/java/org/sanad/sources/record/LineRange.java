package org.sanad.sources.record;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.item.Limits;
import org.sanad.sources.item.Origin;

/**
 * The JSON Lines that begin in a stretch of a file: stretches that lie side by side give each line
 * once. A report's origin is the byte at which its line begins, since nobody counts the lines
 * before.
 */
public final class LineRange implements ItemStream {
  /** A letter has four bytes at most. */
  private static final int LINE_BYTES = 4 * Limits.RECORD_CHARS;

  /** What stands for a line with more. */
  private static final byte[] TOO_LONG = new byte[0];

  private final String name;
  private final InputStream in;
  private final Charset charset;
  private final long to;
  private final ReportJson json;
  private long at;
  private boolean begun;

  /**
   * @param in the file's bytes, from the one before {@code from} on, or from the first where that
   *     is 0; closed with the items
   * @param charset one in which a line feed is a byte of its own
   * @param from the first byte of the stretch
   * @param to the first byte behind it
   */
  public LineRange(
      String name, InputStream in, Charset charset, long from, long to, ReportJson json) {
    this.name = name;
    this.in = new BufferedInputStream(in, 1 << 16);
    this.charset = charset;
    this.at = from;
    this.begun = from == 0;
    this.to = to;
    this.json = json;
  }

  @Override
  public @Nullable InputItem next() throws IOException {
    if (!begun) {
      // The line that the byte before is in belongs to whoever reads the stretch before.
      at--;
      line(0);
      begun = true;
    }
    while (at < to) {
      long start = at;
      byte[] bytes = line(LINE_BYTES);
      if (at == start) {
        return null;
      }
      RawRecord record = record(bytes);
      if (record.fault() != null || !record.text().isBlank()) {
        return json.read(record, Origin.record(name, start, null), start);
      }
    }
    return null;
  }

  /** The bytes up to the next line feed or the end, {@link #TOO_LONG} for more than so many. */
  private byte[] line(int most) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    int length = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      at++;
      if (b == '\n') {
        break;
      }
      if (length++ < most) {
        line.write(b);
      }
    }
    return length > most ? TOO_LONG : line.toByteArray();
  }

  private RawRecord record(byte[] bytes) {
    if (bytes == TOO_LONG) {
      return RawRecord.faulty(0, Limits.TOO_LONG);
    }
    String text = new String(bytes, charset);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    return text.length() > Limits.RECORD_CHARS
        ? RawRecord.faulty(0, Limits.TOO_LONG)
        : RawRecord.whole(0, text);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
