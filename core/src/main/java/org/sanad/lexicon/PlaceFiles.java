package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Normalizer;

/** Reads the gazetteer. A parent may stand in a later file, so rows are linked at the end. */
final class PlaceFiles {
  private final PhraseTrie trie;
  private final Faults faults;
  private final Map<String, Tsv.Row> rows = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, String> geonames = new HashMap<>();

  PlaceFiles(PhraseTrie trie, Faults faults) {
    this.trie = trie;
    this.faults = faults;
  }

  void add(Tsv.Row row) {
    if (rows.putIfAbsent(row.need("id"), row) != null) {
      throw row.bad("the id " + row.get("id") + " stands twice; give each place its own.");
    }
  }

  Map<String, Place> finish() {
    for (String id : rows.keySet()) {
      faults.gather(() -> place(id, new HashSet<>()));
    }
    for (Map.Entry<String, Tsv.Row> entry : rows.entrySet()) {
      Place place = places.get(entry.getKey());
      if (place == null) {
        continue;
      }
      List<String> names = new ArrayList<>(entry.getValue().items("variants_ar"));
      names.add(place.nameAr());
      for (String name : names) {
        if (isDefiniteKind(Normalizer.fold(name)) && place.prominence() < 4) {
          continue;
        }
        trie.add(Normalizer.fold(name), new Entry.PlaceName(place));
      }
    }
    return places;
  }

  /** Ids of places by their numbers in GeoNames; complete when {@link #finish} is done. */
  Map<String, String> geonames() {
    return geonames;
  }

  /** A place called «المدينة» or «الحي» would be found wherever any town is meant. */
  private boolean isDefiniteKind(String name) {
    PhraseTrie.@Nullable Node node = name.startsWith("ال") ? trie.first(name.substring(2)) : null;
    return node != null
        && node.entries().stream()
            .anyMatch(
                entry ->
                    entry instanceof Entry.PlainWord word
                        && word.wordClass() == WordClass.PLACE_KIND);
  }

  private @Nullable Place place(String id, Set<String> children) {
    Place known = places.get(id);
    Tsv.Row row = rows.get(id);
    if (known != null || row == null) {
      return known;
    }
    if (!children.add(id)) {
      throw row.bad("the place " + id + " lies within itself; mend its parents.");
    }
    String parentId = row.get("parent");
    Place parent = parentId.isEmpty() ? null : place(parentId, children);
    if (parent == null && !parentId.isEmpty()) {
      throw row.bad("there is no place " + parentId + " to be the parent.");
    }
    Place place =
        new Place(
            id,
            row.need("name_ar"),
            row.need("name_en"),
            row.need("kind").intern(),
            parent,
            row.number("lat"),
            row.number("lon"),
            row.number("radius_km"),
            row.orNull("pcode"),
            row.get("country").intern(),
            (int) row.number("prominence"),
            0,
            row.get("source"),
            false);
    PlaceRules.check(row, place, parent);
    places.put(id, place);
    String number = row.get("geonames");
    if (!number.isEmpty()) {
      geonames.putIfAbsent(number, id);
    }
    return place;
  }
}
