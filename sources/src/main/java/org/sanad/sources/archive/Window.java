package org.sanad.sources.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * The bytes of an archive, of which the last few megabytes can be read again: behind a damaged
 * record the next is looked for from the damaged one's first byte, since its length may be what is
 * damaged.
 */
final class Window implements ReadableByteChannel, Closeable {
  private static final int KEPT = 1 << 22;

  private final InputStream in;
  private final byte[] ring = new byte[KEPT];

  /** Bytes taken from the stream. */
  private long taken;

  /** Where the next byte is read. */
  private long at;

  /** Bytes read again so far. */
  private long again;

  private boolean open = true;

  Window(InputStream in) {
    this.in = in;
  }

  /** The stream itself failed, which is no damage of one record. */
  static final class Failed extends IOException {
    private Failed(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** Where the next byte is read, from the beginning of the archive. */
  long position() {
    return at;
  }

  /**
   * Reads on at an earlier byte, or at the earliest one still kept. What is read again is limited
   * to a few times what was read, so that an archive made to damage itself again and again ends.
   */
  void back(long to) {
    long oldest = Math.max(to, Math.max(0, taken - KEPT));
    if (oldest < at && again + at - oldest <= 4 * taken + KEPT) {
      again += at - oldest;
      at = oldest;
    }
  }

  /** The next byte, -1 after the last. */
  int read() throws IOException {
    if (at == taken && fill(1 << 13) < 0) {
      return -1;
    }
    return ring[(int) (at++ % KEPT)] & 0xFF;
  }

  /** The byte that is so far ahead, which is not taken; -1 after the last. */
  int peek(int ahead) throws IOException {
    while (at + ahead >= taken) {
      if (fill(1 << 13) < 0) {
        return -1;
      }
    }
    return ring[(int) ((at + ahead) % KEPT)] & 0xFF;
  }

  private int fill(int most) throws IOException {
    int from = (int) (taken % KEPT);
    try {
      int n = in.read(ring, from, Math.min(most, KEPT - from));
      if (n > 0) {
        taken += n;
      }
      return n;
    } catch (IOException e) {
      throw new Failed(e);
    }
  }

  /** Reads some bytes, at least one; -1 after the last. */
  int read(byte[] to, int start, int length) throws IOException {
    if (at == taken && fill(1 << 16) < 0) {
      return -1;
    }
    int from = (int) (at % KEPT);
    int n = (int) Math.min(Math.min(length, taken - at), KEPT - from);
    System.arraycopy(ring, from, to, start, n);
    at += n;
    return n;
  }

  /**
   * Hands the bytes at hand to a taker, without taking them.
   *
   * @return false after the last
   */
  boolean offer(Taker taker) throws IOException {
    if (at == taken && fill(1 << 16) < 0) {
      return false;
    }
    int from = (int) (at % KEPT);
    taker.take(ring, from, (int) Math.min(taken - at, KEPT - from));
    return true;
  }

  /** Takes so many of the bytes that were offered. */
  void advance(long n) {
    at += n;
  }

  /** Whoever looks at bytes before they are taken. */
  interface Taker {
    void take(byte[] bytes, int from, int length);
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    int n = read(to.array(), to.arrayOffset() + to.position(), to.remaining());
    if (n > 0) {
      to.position(to.position() + n);
    }
    return n;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    in.close();
  }
}
