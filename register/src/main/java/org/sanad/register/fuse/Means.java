package org.sanad.register.fuse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanad.model.Quote;
import org.sanad.register.words.Tsv;
import org.sanad.text.Normalizer;

/**
 * By what means a blow was dealt, as far as the words for its weapons say; from {@code means.tsv}.
 */
public enum Means {
  MISSILE,
  ARTILLERY,
  AIRCRAFT,
  GAS,
  VEHICLE,
  MINE,
  SUICIDE,
  GUN,
  EXPLOSIVE;

  private static final Map<String, Means> BY_PART = load("means.tsv");

  /** The classes of some weapons, in the order of this enumeration; none where no word is known. */
  static Set<Means> of(List<Quote> weapons) {
    Set<Means> means = new TreeSet<>();
    for (Quote weapon : weapons) {
      String folded = Normalizer.fold(weapon.text());
      BY_PART.forEach(
          (part, one) -> {
            if (folded.contains(part)) {
              means.add(one);
            }
          });
    }
    return means;
  }

  private static Map<String, Means> load(String file) {
    Map<String, Means> parts = new TreeMap<>();
    for (List<String> row : Tsv.rows(Means.class, file, 2)) {
      parts.put(Normalizer.fold(row.get(0)), valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return parts;
  }
}
