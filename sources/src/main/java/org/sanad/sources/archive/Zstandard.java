package org.sanad.sources.archive;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Unpacks Zstandard (RFC 8878) without native code. It holds no more than a window of 8 MiB, and
 * gives as many bytes as there are: how many may come out is for the caller to watch.
 */
public final class Zstandard extends OneWay {
  /** What the library says where the bytes end within a frame. */
  private static final String CUT_SHORT = "Not enough input bytes";

  /** The library reaches into memory by a door that later Javas are about to close. */
  private static final String OTHER_JAVA =
      "cannot be unpacked by this Java: use Java 17 or 21, or unpack it first";

  /** Said of bytes that are not what the standard says. */
  static final String DAMAGED = "its Zstandard data is damaged";

  private Zstandard(InputStream in) {
    super(in);
  }

  /** The bytes that were packed; whatever is wrong with them is an {@link IOException}. */
  public static InputStream unpacked(InputStream packed) throws IOException {
    try {
      return new Zstandard(new ZstdInputStream(new ZstandardFrames(packed)));
    } catch (LinkageError e) {
      throw new IOException(OTHER_JAVA, e);
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      return in.read(bytes, from, length);
    } catch (IOException e) {
      throw CUT_SHORT.equals(e.getMessage()) ? new EOFException() : e;
    } catch (UnsupportedOperationException | LinkageError e) {
      throw new IOException(OTHER_JAVA, e);
    } catch (RuntimeException e) {
      // Not everything that is damaged is noticed as such before an index leads nowhere.
      IOException damaged = new ZipException(DAMAGED);
      damaged.initCause(e);
      throw damaged;
    }
  }
}
