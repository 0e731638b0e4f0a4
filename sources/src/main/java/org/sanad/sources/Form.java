package org.sanad.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** What a file's first bytes say that it is. */
enum Form {
  WARC,
  PACKED_WARC,
  GZIP,
  BZIP2,
  ZSTANDARD,
  ZIP,
  /** Packed in a way that is known and not read. */
  UNREAD,
  OTHER;

  private static final String MAGIC = "WARC/";

  static Form of(byte[] head) {
    if (starts(head, 0x1F, 0x8B)) {
      return holdsWarc(head) ? PACKED_WARC : GZIP;
    }
    if (starts(head, 'B', 'Z', 'h') && block(head)) {
      return BZIP2;
    }
    if (starts(head, 0x28, 0xB5, 0x2F, 0xFD)) {
      return ZSTANDARD;
    }
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    // A frame to be skipped holds the dictionary of web archives whose records are packed with one.
    if (starts(head, 0x5D, 0x2A, 0x4D, 0x18)
        || starts(head, 0xFD, '7', 'z', 'X', 'Z', 0)
        || starts(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)
        || starts(head, 'R', 'a', 'r', '!', 0x1A, 7)) {
      return UNREAD;
    }
    return starts(head, 'W', 'A', 'R', 'C', '/') ? WARC : OTHER;
  }

  /** Whether it can be unpacked into something of another form. */
  boolean isPacked() {
    return this == GZIP || this == BZIP2 || this == ZSTANDARD || this == ZIP;
  }

  private static boolean starts(byte[] head, int... magic) {
    return startsAt(head, 0, magic);
  }

  /** A level, then the digits of pi before a block, or of its root behind the last. */
  private static boolean block(byte[] head) {
    return startsAt(head, 4, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59)
        || startsAt(head, 4, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90);
  }

  private static boolean startsAt(byte[] head, int from, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (from + i >= head.length || (head[from + i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsWarc(byte[] head) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      byte[] start = in.readNBytes(MAGIC.length());
      return MAGIC.equals(new String(start, StandardCharsets.US_ASCII));
    } catch (IOException damaged) {
      // Whoever reads the file as gzip will say what is wrong with it.
      return false;
    }
  }
}
