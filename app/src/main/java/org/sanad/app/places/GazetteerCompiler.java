package org.sanad.app.places;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sanad.lexicon.Gazetteer;
import org.sanad.lexicon.Place;
import org.sanad.lexicon.PlaceKeys;
import org.sanad.lexicon.gazetteer.Layout;
import org.sanad.lexicon.gazetteer.Layout.Section;
import org.sanad.lexicon.gazetteer.NameHash;

/** Second half of the work: joined places become rows, and their names go to the name table. */
final class GazetteerCompiler {
  private final Path folder;
  private final ImportProgress progress;
  private final Map<Section, SectionWriter> sections = new EnumMap<>(Section.class);
  private int longest;

  GazetteerCompiler(Path folder, ImportProgress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * Compiles.
   *
   * @param joined the places, as {@link JoinedPlaces} wrote them
   * @param count how many
   * @param areas their numbers by the hash of what others call them
   */
  CompiledSections compile(Path joined, int count, Map<Long, Integer> areas) throws IOException {
    for (Section section : Section.values()) {
      sections.put(section, new SectionWriter(folder.resolve(section.name())));
    }
    progress.begin("Rows");
    try (Partitions keys = new Partitions(folder, "names")) {
      SectionWriter.of(sections, Section.STRINGS).writeString("");
      rows(joined, count, areas, keys);
      keys.finish();
      progress.end(String.format(Locale.ROOT, "%,d places", count));
      progress.begin("Names");
      NameTable names = new NameTable(keys, progress, sections);
      names.write();
      progress.end(String.format(Locale.ROOT, "%,d different names", names.count()));
      for (SectionWriter section : sections.values()) {
        section.close();
      }
      return new CompiledSections(sections, count, names.count(), names.bits(), longest);
    }
  }

  private void rows(Path joined, int count, Map<Long, Integer> areas, Partitions keys)
      throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(joined), 1 << 16))) {
      for (int number = 0; number < count; number++) {
        ListedPlace place = RowCodec.read(in);
        row(place, parent(place, number, areas));
        for (String key : keys(place)) {
          long hash = NameHash.of(key);
          DataOutputStream out = keys.of(hash);
          out.writeLong(hash);
          out.writeUTF(key);
          out.writeInt(number);
          longest = Math.max(longest, (int) key.chars().filter(c -> c == ' ').count() + 1);
        }
        progress.row();
      }
    }
  }

  private static int parent(ListedPlace place, int number, Map<Long, Integer> areas) {
    for (String parent : place.parents()) {
      Integer at = areas.get(NameHash.of(parent));
      if (at != null && at != number) {
        return at;
      }
    }
    return Gazetteer.NOT_THERE;
  }

  private static Set<String> keys(ListedPlace place) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : place.namesAr()) {
      String key = PlaceKeys.of(name);
      if (!key.isEmpty()) {
        keys.add(key);
        keys.add(PlaceKeys.withoutKind(key));
      }
    }
    return keys;
  }

  private void row(ListedPlace place, int parent) throws IOException {
    SectionWriter strings = SectionWriter.of(sections, Section.STRINGS);
    int id = strings.writeString(place.id());
    int link = place.link().isEmpty() ? 0 : strings.writeString(place.link());
    int nameAr = place.namesAr().isEmpty() ? 0 : strings.writeString(place.namesAr().get(0));
    int nameEn = place.nameEn().isEmpty() ? 0 : strings.writeString(place.nameEn());
    SectionWriter rows = SectionWriter.of(sections, Section.ROWS);
    rows.writeInt((int) Math.round(place.lat() * Layout.DEGREE));
    rows.writeInt((int) Math.round(place.lon() * Layout.DEGREE));
    rows.writeInt(parent);
    rows.writeInt(id);
    rows.writeInt(link);
    rows.writeInt(nameAr);
    rows.writeInt(nameEn);
    rows.writeInt((int) Math.min(Integer.MAX_VALUE, place.population()));
    rows.writeShort((int) Math.round(Size.radiusKm(place) * Layout.KILOMETRE));
    rows.writeShort(
        place.country().length() == 2
            ? (place.country().charAt(0) & 0x7F) << Byte.SIZE | (place.country().charAt(1) & 0x7F)
            : 0);
    rows.writeByte(place.source());
    rows.writeByte(Size.prominence(place));
    rows.writeByte(Place.KINDS.indexOf(place.kind()));
    rows.writeByte(0);
  }
}
