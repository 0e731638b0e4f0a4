package org.sanad.lexicon.gazetteer;

import java.util.List;
import org.sanad.lexicon.PlaceKeys;

/**
 * Where what stands in a compiled gazetteer, all numbers little-endian:
 *
 * <pre>
 * header     fixed, ends with the CRC-32 of all that stands before it in the header
 * buckets    int: for each value of the top bits of a hash, the first name; one more at the end
 * names      hash long, key int, first int; by unsigned hash, then key; one more at the end
 * postings   int: numbers of rows, those of a name from its first to the next name's
 * rows       fixed width, by the unsigned hash of their ids
 * strings    length short, UTF-8
 * </pre>
 */
public final class Layout {
  /** "SANADPLC". */
  public static final long MAGIC = 0x434c5044414e4153L;

  /** Counts up when the form changes. */
  public static final int VERSION = 1;

  /** Bytes of the header. */
  public static final int HEADER = 168;

  /** Where the header says how long the file is. */
  public static final int FILE_LENGTH = 16;

  /** Where it says how many rows there are. */
  public static final int ROWS = 24;

  /** Where it says how many names there are. */
  public static final int NAMES = 28;

  /** Where it says how many of a hash's top bits make a bucket. */
  public static final int BUCKET_BITS = 32;

  /** Where it says how many words the longest name has. */
  public static final int LONGEST_NAME = 36;

  /** Where it says by which rules of spelling its names were folded. */
  public static final int SPELLING = 40;

  /** Where the sections stand: offset long, length long, CRC-32 long of each. */
  static final int SECTIONS = 44;

  /** Bytes of one section's entry in the header. */
  static final int SECTION = 24;

  /** Where the header's own CRC-32 stands. */
  public static final int HEADER_CRC = HEADER - 4;

  /** The sections, in their order. */
  public enum Section {
    BUCKETS(0),
    NAMES(1),
    POSTINGS(2),
    ROWS(3),
    STRINGS(4);

    private final int place;

    Section(int place) {
      this.place = place;
    }

    /** Where its entry begins in the header. */
    public int entry() {
      return SECTIONS + place * SECTION;
    }
  }

  /** Bytes of a name. */
  public static final int NAME_BYTES = 16;

  /** Bytes of a row. */
  public static final int ROW_BYTES = 40;

  /** Degrees are kept in millionths. */
  public static final double DEGREE = 1e6;

  /** Radii are kept in tenths of a kilometre. */
  public static final double KILOMETRE = 10;

  /** Publishers by number; new ones go to the end. */
  public static final List<String> SOURCES = List.of("GeoNames", "OCHA COD-AB", "Who's On First");

  private Layout() {}

  /** A number that changes when the rules change by which names are folded. */
  public static int spelling() {
    return (int) NameHash.of(PlaceKeys.of("أَبُو الظُّهور — «إدلب» ىةؤئء لآ گچپ ﻻ 1٢"));
  }

  /** Bits of a hash that make buckets of a few names each. */
  public static int bucketBits(int names) {
    return Math.max(0, 29 - Integer.numberOfLeadingZeros(Math.max(1, names)));
  }

  /** The bucket that a hash falls into. */
  public static int bucket(long hash, int bits) {
    return bits == 0 ? 0 : (int) (hash >>> (Long.SIZE - bits));
  }
}
