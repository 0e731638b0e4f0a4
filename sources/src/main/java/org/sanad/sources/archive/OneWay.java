package org.sanad.sources.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which every byte is read by one method, once, so that all of them can be seen to. */
abstract class OneWay extends FilterInputStream {
  private static final int SKIPPED_AT_ONCE = 1 << 13;

  OneWay(InputStream in) {
    super(in);
  }

  @Override
  public abstract int read(byte[] bytes, int from, int length) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public final long skip(long n) throws IOException {
    byte[] thrown = new byte[(int) Math.min(Math.max(n, 0), SKIPPED_AT_ONCE)];
    return Math.max(0, read(thrown, 0, thrown.length));
  }

  @Override
  public final boolean markSupported() {
    return false;
  }
}
