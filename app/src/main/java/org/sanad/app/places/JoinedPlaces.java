package org.sanad.app.places;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.lexicon.gazetteer.NameHash;

/**
 * First half of the work: places and names come in any order, each is written to the partition of
 * its place's id, and partition by partition names find their places.
 */
final class JoinedPlaces implements Closeable {
  private static final int PLACE = 0;
  private static final int NAME = 1;
  private static final int PREFERRED = 2;

  private final Partitions partitions;
  private long twice;
  private long nameless;

  JoinedPlaces(Path folder) throws IOException {
    this.partitions = new Partitions(folder, "ids");
  }

  void place(ListedPlace place) throws IOException {
    DataOutputStream out = partitions.of(NameHash.of(place.id()));
    out.writeByte(PLACE);
    RowCodec.write(out, place);
  }

  void name(String id, String nameAr, boolean preferred) throws IOException {
    DataOutputStream out = partitions.of(NameHash.of(id));
    out.writeByte(preferred ? PREFERRED : NAME);
    out.writeUTF(id);
    out.writeUTF(nameAr);
  }

  /** Places that were listed more than once. */
  long twice() {
    return twice;
  }

  /** Places that have no Arabic name, and hold none that have. */
  long nameless() {
    return nameless;
  }

  /** A place with its Arabic names, those to show first. */
  private static final class Entry {
    private ListedPlace place;
    private final List<String> names = new ArrayList<>(2);

    Entry(ListedPlace place) {
      this.place = place;
    }
  }

  /**
   * Writes all places with their names into one file, by the hash of their ids; areas without an
   * Arabic name too, since others lie in them.
   *
   * @param areas takes each area's own name for itself with its number in the file
   * @return how many there are
   */
  int join(Path to, Map<Long, Integer> areas, ImportProgress progress) throws IOException {
    partitions.finish();
    int count = 0;
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to), 1 << 16))) {
      for (int i = 0; i < Partitions.COUNT; i++) {
        for (Entry entry : read(i).values()) {
          if (entry.names.isEmpty() && entry.place.area().isEmpty()) {
            nameless++;
            continue;
          }
          if (!entry.place.area().isEmpty()) {
            areas.putIfAbsent(NameHash.of(entry.place.area()), count);
          }
          RowCodec.write(out, named(entry));
          count++;
        }
        partitions.delete(i);
        progress.part(i + 1, Partitions.COUNT);
      }
    }
    return count;
  }

  private static ListedPlace named(Entry entry) {
    ListedPlace of = entry.place;
    return new ListedPlace(
        of.id(),
        of.link(),
        of.source(),
        of.kind(),
        entry.names,
        of.nameEn(),
        of.lat(),
        of.lon(),
        of.country(),
        of.population(),
        of.estimate(),
        of.area(),
        of.parents());
  }

  private Map<IdKey, Entry> read(int partition) throws IOException {
    Map<String, Entry> entries = new HashMap<>();
    Map<String, List<String>> preferred = new HashMap<>();
    Map<String, List<String>> others = new HashMap<>();
    try (DataInputStream in = partitions.open(partition)) {
      for (int what = next(in); what >= 0; what = next(in)) {
        if (what == PLACE) {
          ListedPlace place = RowCodec.read(in);
          Entry known = entries.putIfAbsent(place.id(), new Entry(place));
          if (known != null) {
            known.place = known.place.estimate() ? place : known.place;
            twice++;
          }
        } else {
          Map<String, List<String>> to = what == PREFERRED ? preferred : others;
          to.computeIfAbsent(in.readUTF(), id -> new ArrayList<>(1)).add(in.readUTF());
        }
      }
    }
    Map<IdKey, Entry> sorted = new TreeMap<>();
    entries.forEach(
        (id, entry) -> {
          add(entry.names, preferred.getOrDefault(id, List.of()));
          add(entry.names, others.getOrDefault(id, List.of()));
          add(entry.names, entry.place.namesAr());
          sorted.put(new IdKey(NameHash.of(id), id), entry);
        });
    return sorted;
  }

  private static void add(List<String> names, List<String> more) {
    for (String name : more) {
      if (!names.contains(name)) {
        names.add(name);
      }
    }
  }

  private static int next(DataInputStream in) throws IOException {
    try {
      return in.readByte();
    } catch (EOFException e) {
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    partitions.close();
  }

  /** Orders as the compiled file does. */
  record IdKey(long hash, String id) implements Comparable<IdKey> {
    @Override
    public int compareTo(IdKey other) {
      int order = Long.compareUnsigned(hash, other.hash);
      return order != 0 ? order : id.compareTo(other.id);
    }
  }
}
