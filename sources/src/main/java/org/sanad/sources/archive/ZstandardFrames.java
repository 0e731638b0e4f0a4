package org.sanad.sources.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Looks at the headers of Zstandard frames (RFC 8878, 3.1.1) as the bytes go by: the library holds
 * as large a window as a frame asks for, which may be the machine's whole memory.
 */
final class ZstandardFrames extends OneWay {
  /** The most that may be sent over HTTP (RFC 9659), and that {@code zstd -19} takes. */
  private static final long MOST_WINDOW = 8L << 20;

  private static final String WINDOW =
      "cannot be unpacked: its window is more than 8 MiB, pack it without --ultra and --long";

  private static final int MAGIC = 0xFD2FB528;
  private static final int MAGIC_BYTES = 4;
  private static final int BLOCK_HEADER_BYTES = 3;
  private static final int SUM_BYTES = 4;
  private static final int[] DICTIONARY_BYTES = {0, 1, 2, 4};

  /** What the bytes in hand begin. */
  private enum Part {
    MAGIC_AND_FLAGS,
    REST_OF_HEADER,
    BLOCK_HEADER,
    BLOCK,
    SUM
  }

  private final byte[] header = new byte[18];
  private Part part = Part.MAGIC_AND_FLAGS;
  private int had;
  private int needed = MAGIC_BYTES + 1;
  private int flags;
  private boolean lastBlock;

  ZstandardFrames(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = in.read(bytes, from, length);
    int end = from + n;
    for (int at = from; at < end; ) {
      int taken = Math.min(needed - had, end - at);
      if (part != Part.BLOCK && part != Part.SUM) {
        System.arraycopy(bytes, at, header, had, taken);
      }
      had += taken;
      at += taken;
      while (had == needed) {
        turn();
      }
    }
    return n;
  }

  /** Goes on to the next part, which may be empty, once all of one has come. */
  private void turn() throws IOException {
    switch (part) {
      case MAGIC_AND_FLAGS -> {
        if (number(0, MAGIC_BYTES) != (MAGIC & 0xFFFFFFFFL)) {
          throw new ZipException(Zstandard.DAMAGED);
        }
        flags = header[MAGIC_BYTES] & 0xFF;
        await(Part.REST_OF_HEADER, windowBytes() + DICTIONARY_BYTES[flags & 3] + sizeBytes());
      }
      case REST_OF_HEADER -> {
        if (window() > MOST_WINDOW) {
          throw new ZipException(WINDOW);
        }
        await(Part.BLOCK_HEADER, BLOCK_HEADER_BYTES);
      }
      case BLOCK_HEADER -> {
        long block = number(0, BLOCK_HEADER_BYTES);
        lastBlock = (block & 1) == 1;
        boolean repeated = (block >> 1 & 3) == 1;
        await(Part.BLOCK, repeated ? 1 : (int) (block >> 3));
      }
      case BLOCK -> {
        boolean summed = (flags & 4) != 0;
        if (!lastBlock) {
          await(Part.BLOCK_HEADER, BLOCK_HEADER_BYTES);
        } else if (summed) {
          await(Part.SUM, SUM_BYTES);
        } else {
          await(Part.MAGIC_AND_FLAGS, MAGIC_BYTES + 1);
        }
      }
      case SUM -> await(Part.MAGIC_AND_FLAGS, MAGIC_BYTES + 1);
    }
  }

  private void await(Part next, int bytes) {
    part = next;
    had = 0;
    needed = bytes;
  }

  /** One segment is its own window, and says its size in its place. */
  private boolean oneSegment() {
    return (flags & 0x20) != 0;
  }

  private int windowBytes() {
    return oneSegment() ? 0 : 1;
  }

  private int sizeBytes() {
    int kind = flags >> 6;
    return kind == 0 ? (oneSegment() ? 1 : 0) : 1 << kind;
  }

  /** How much must be held; negative sizes are larger than any. */
  private long window() {
    long size = Long.MAX_VALUE;
    if (sizeBytes() > 0) {
      long told = number(windowBytes() + DICTIONARY_BYTES[flags & 3], sizeBytes());
      size = told < 0 ? Long.MAX_VALUE : told + (sizeBytes() == 2 ? 256 : 0);
    }
    if (oneSegment()) {
      return size;
    }
    int described = header[0] & 0xFF;
    long base = 1L << (10 + (described >> 3));
    return Math.min(size, base + base / 8 * (described & 7));
  }

  private long number(int from, int bytes) {
    long number = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      number = number << 8 | (header[from + i] & 0xFF);
    }
    return number;
  }
}
