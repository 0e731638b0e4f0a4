package org.sanad.lexicon.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sanad.lexicon.Gazetteer;
import org.sanad.lexicon.GazetteerException;
import org.sanad.lexicon.Place;
import org.sanad.lexicon.gazetteer.Layout.Section;

/**
 * A gazetteer looked up where it lies. Opening it reads the header alone; a look-up touches a
 * bucket, a few names and the rows asked for, however many there are.
 */
public final class CompiledGazetteer implements Gazetteer {
  private final Sections sections;
  private final ByteBuffer buckets;
  private final ByteBuffer names;
  private final ByteBuffer postings;
  private final ByteBuffer rows;
  private final ByteBuffer strings;
  private final int bits;

  private CompiledGazetteer(Sections sections) {
    this.sections = sections;
    this.buckets = sections.get(Section.BUCKETS);
    this.names = sections.get(Section.NAMES);
    this.postings = sections.get(Section.POSTINGS);
    this.rows = sections.get(Section.ROWS);
    this.strings = sections.get(Section.STRINGS);
    this.bits = sections.number(Layout.BUCKET_BITS);
  }

  /**
   * Opens a gazetteer.
   *
   * @throws GazetteerException if it is none, of another form, cut off, or its header is damaged
   */
  public static CompiledGazetteer open(FileView file) {
    return new CompiledGazetteer(Sections.of(file));
  }

  /**
   * Reads all of it and compares the checksums.
   *
   * @throws GazetteerException if a byte is not what was written
   */
  public void verify() {
    sections.verify();
  }

  @Override
  public int size() {
    return sections.number(Layout.ROWS);
  }

  /** How many different names there are. */
  public int names() {
    return sections.number(Layout.NAMES);
  }

  @Override
  public int longestName() {
    return Math.max(0, Math.min(16, sections.number(Layout.LONGEST_NAME)));
  }

  @Override
  public int[] named(String key) {
    if (names() == 0) {
      return new int[0];
    }
    long hash = NameHash.of(key);
    int bucket = Layout.bucket(hash, bits);
    int end = checked(buckets.getInt((bucket + 1) * Integer.BYTES), names());
    for (int at = checked(buckets.getInt(bucket * Integer.BYTES), end); at < end; at++) {
      int name = at * Layout.NAME_BYTES;
      if (names.getLong(name) == hash && string(names.getInt(name + 8)).equals(key)) {
        return rowsOf(name);
      }
    }
    return new int[0];
  }

  private int[] rowsOf(int name) {
    int all = postings.limit() / Integer.BYTES;
    int end = checked(names.getInt(name + Layout.NAME_BYTES + 12), all);
    int first = checked(names.getInt(name + 12), end);
    int[] found = new int[end - first];
    for (int i = 0; i < found.length; i++) {
      found[i] = checked(postings.getInt((first + i) * Integer.BYTES), size() - 1);
    }
    return found;
  }

  @Override
  public int numbered(String id) {
    long hash = NameHash.of(id);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      String there = string(rows.getInt(middle * Layout.ROW_BYTES + 12));
      int order = Long.compareUnsigned(NameHash.of(there), hash);
      if (order == 0) {
        order = there.compareTo(id);
      }
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NOT_THERE;
  }

  @Override
  public Row row(int number) {
    int at = checked(number, size() - 1) * Layout.ROW_BYTES;
    double lat = rows.getInt(at) / Layout.DEGREE;
    double lon = rows.getInt(at + 4) / Layout.DEGREE;
    int parent = rows.getInt(at + 8);
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180 || parent < NOT_THERE || parent >= size()) {
      throw Sections.damaged("row " + number);
    }
    return new Row(
        string(rows.getInt(at + 12)),
        string(rows.getInt(at + 16)),
        string(rows.getInt(at + 20)),
        string(rows.getInt(at + 24)),
        one(Place.KINDS, rows.get(at + 38), number),
        parent,
        lat,
        lon,
        Short.toUnsignedInt(rows.getShort(at + 32)) / Layout.KILOMETRE,
        country(rows.getShort(at + 34)),
        Integer.toUnsignedLong(rows.getInt(at + 28)),
        Math.max(1, Math.min(3, rows.get(at + 37))),
        one(Layout.SOURCES, rows.get(at + 36), number));
  }

  private static String one(List<String> these, int at, int number) {
    if (at < 0 || at >= these.size()) {
      throw Sections.damaged("row " + number);
    }
    return these.get(at);
  }

  private static String country(short letters) {
    return letters == 0
        ? ""
        : String.valueOf(new char[] {(char) ((letters >> 8) & 0x7F), (char) (letters & 0x7F)});
  }

  private String string(int offset) {
    if (offset < 0 || offset > strings.limit() - Short.BYTES) {
      throw Sections.damaged("its strings");
    }
    int length = Short.toUnsignedInt(strings.getShort(offset));
    if (length > strings.limit() - Short.BYTES - offset) {
      throw Sections.damaged("its strings");
    }
    byte[] bytes = new byte[length];
    strings.get(offset + Short.BYTES, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int checked(int number, int most) {
    if (number < 0 || number > most) {
      throw Sections.damaged("its tables");
    }
    return number;
  }
}
