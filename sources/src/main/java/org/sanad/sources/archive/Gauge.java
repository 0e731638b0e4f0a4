package org.sanad.sources.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Lets only so many bytes through while a header is read: the archive library holds headers whole,
 * and one without an end would fill memory.
 */
final class Gauge implements ReadableByteChannel {
  private static final long HEADER_BYTES = 1 << 20;

  private final ReadableByteChannel in;
  private long left = Long.MAX_VALUE;

  Gauge(ReadableByteChannel in) {
    this.in = in;
  }

  /** What is read from here on is a header. */
  void header() {
    left = HEADER_BYTES;
  }

  /** What is read from here on is a body, which nobody holds whole. */
  void body() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (left <= 0) {
      throw new IOException("it has a header of more than a mebibyte");
    }
    int n = in.read(to);
    left -= Math.max(0, n);
    return n;
  }

  @Override
  public boolean isOpen() {
    return in.isOpen();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
