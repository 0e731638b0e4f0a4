package org.sanad.app.places;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sanad.lexicon.gazetteer.Layout;
import org.sanad.lexicon.gazetteer.Layout.Section;

/** The table of names, sorted partition by partition, each name once with all who bear it. */
final class NameTable {
  private static final Comparator<Key> ORDER =
      ((Comparator<Key>) (a, b) -> Long.compareUnsigned(a.hash(), b.hash()))
          .thenComparing(Key::key)
          .thenComparingInt(Key::number);

  private final Partitions keys;
  private final ImportProgress progress;
  private final Map<Section, SectionWriter> sections;
  private int bits;
  private int names;
  private int postings;

  /** A name of a place. */
  private record Key(long hash, String key, int number) {}

  /**
   * @param keys hash, name and number of a row, again and again
   * @param sections take the table, its strings and the rows that it leads to
   */
  NameTable(Partitions keys, ImportProgress progress, Map<Section, SectionWriter> sections) {
    this.keys = keys;
    this.progress = progress;
    this.sections = sections;
  }

  int count() {
    return names;
  }

  int bits() {
    return bits;
  }

  void write() throws IOException {
    bits = Layout.bucketBits(different());
    int bucket = -1;
    for (int i = 0; i < Partitions.COUNT; i++) {
      String last = "";
      for (Key key : read(i)) {
        if (!key.key().equals(last)) {
          bucket = buckets(bucket, Layout.bucket(key.hash(), bits));
          name(key.hash(), SectionWriter.of(sections, Section.STRINGS).writeString(key.key()));
          names++;
          last = key.key();
        }
        SectionWriter.of(sections, Section.POSTINGS).writeInt(key.number());
        postings++;
      }
      keys.delete(i);
      progress.part(Partitions.COUNT + i + 1, 2 * Partitions.COUNT);
    }
    buckets(bucket, 1 << bits);
    name(-1, 0);
  }

  /** All buckets behind one and up to another begin with the next name. */
  private int buckets(int from, int to) throws IOException {
    for (int bucket = from; bucket < to; bucket++) {
      SectionWriter.of(sections, Section.BUCKETS).writeInt(names);
    }
    return to;
  }

  private void name(long hash, int string) throws IOException {
    SectionWriter table = SectionWriter.of(sections, Section.NAMES);
    table.writeLong(hash);
    table.writeInt(string);
    table.writeInt(postings);
  }

  private int different() throws IOException {
    int count = 0;
    for (int i = 0; i < Partitions.COUNT; i++) {
      String last = "";
      for (Key key : read(i)) {
        count += key.key().equals(last) ? 0 : 1;
        last = key.key();
      }
      progress.part(i + 1, 2 * Partitions.COUNT);
    }
    return count;
  }

  private List<Key> read(int partition) throws IOException {
    List<Key> read = new ArrayList<>();
    try (DataInputStream in = keys.open(partition)) {
      while (true) {
        long hash;
        try {
          hash = in.readLong();
        } catch (EOFException e) {
          read.sort(ORDER);
          return read;
        }
        read.add(new Key(hash, in.readUTF(), in.readInt()));
      }
    }
  }
}
