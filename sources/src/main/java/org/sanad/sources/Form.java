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
  ZIP,
  OTHER;

  private static final String MAGIC = "WARC/";

  static Form of(byte[] head) {
    if (starts(head, 0x1F, 0x8B)) {
      return holdsWarc(head) ? PACKED_WARC : GZIP;
    }
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    return starts(head, 'W', 'A', 'R', 'C', '/') ? WARC : OTHER;
  }

  private static boolean starts(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
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
