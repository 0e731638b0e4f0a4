package org.sanad.lexicon.gazetteer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.sanad.lexicon.GazetteerException;
import org.sanad.lexicon.gazetteer.Layout.Section;

/** The header, checked, and the sections that it tells of. */
final class Sections {
  private final ByteBuffer header;
  private final Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);

  private Sections(FileView file) {
    if (file.length() < Layout.HEADER) {
      throw new GazetteerException(
          "It is no compiled gazetteer: make one with sanad places import.");
    }
    header = file.part(0, Layout.HEADER).order(ByteOrder.LITTLE_ENDIAN);
    if (header.getLong(0) != Layout.MAGIC) {
      throw new GazetteerException(
          "It is no compiled gazetteer: make one with sanad places import.");
    }
    int version = header.getInt(8);
    if (version != Layout.VERSION) {
      throw new GazetteerException(
          "It is of form "
              + version
              + " and this Sanad reads form "
              + Layout.VERSION
              + ": import its sources again.");
    }
    if (header.getInt(12) != Layout.HEADER
        || (int) crc(header.duplicate().limit(Layout.HEADER_CRC))
            != header.getInt(Layout.HEADER_CRC)) {
      throw damaged("its header");
    }
    if (header.getInt(Layout.SPELLING) != Layout.spelling()) {
      throw new GazetteerException(
          "Its names were folded by other rules of spelling than this Sanad's: import its sources"
              + " again.");
    }
    if (header.getLong(Layout.FILE_LENGTH) != file.length()) {
      throw new GazetteerException(
          "It has "
              + file.length()
              + " bytes of "
              + header.getLong(Layout.FILE_LENGTH)
              + ": copy it again, or import its sources again.");
    }
    for (Section section : Section.values()) {
      long offset = header.getLong(section.entry());
      long length = header.getLong(section.entry() + 8);
      if (offset < 0
          || length < 0
          || length > Integer.MAX_VALUE
          || offset > file.length() - length) {
        throw damaged("its header");
      }
      sections.put(section, file.part(offset, (int) length).order(ByteOrder.LITTLE_ENDIAN));
    }
    checkLengths();
  }

  static Sections of(FileView file) {
    return new Sections(file);
  }

  private void checkLengths() {
    long rows = number(Layout.ROWS);
    long names = number(Layout.NAMES);
    int bits = number(Layout.BUCKET_BITS);
    boolean right =
        rows >= 0
            && names >= 0
            && bits >= 0
            && bits <= 28
            && get(Section.ROWS).limit() == rows * Layout.ROW_BYTES
            && get(Section.NAMES).limit() == (names + 1) * Layout.NAME_BYTES
            && get(Section.BUCKETS).limit() == ((1L << bits) + 1) * Integer.BYTES;
    if (!right) {
      throw damaged("its header");
    }
  }

  int number(int where) {
    return header.getInt(where);
  }

  ByteBuffer get(Section section) {
    ByteBuffer buffer = sections.get(section);
    if (buffer == null) {
      throw new IllegalStateException("no section " + section);
    }
    return buffer;
  }

  /** Reads every byte; the header's checks alone do not see a bit that fell over in a row. */
  void verify() {
    for (Section section : Section.values()) {
      if (crc(get(section).duplicate()) != header.getLong(section.entry() + 16)) {
        throw damaged("its section " + section);
      }
    }
  }

  private static long crc(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  static GazetteerException damaged(String what) {
    return new GazetteerException(
        "It is damaged in " + what + ": copy it again, or import its sources again.");
  }
}
