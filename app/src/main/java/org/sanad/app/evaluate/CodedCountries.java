package org.sanad.app.evaluate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanad.lexicon.Place;

/**
 * In which country a coded place lies: the one that what it lies in, or else its own name, names
 * with a country, a governorate or a capital of the gazetteer; else the one in which most other
 * places of its report lie.
 */
final class CodedCountries {
  private static final Set<String> TELLING = Set.of("country", "governorate", "capital");

  private final Map<String, String> byName = new LinkedHashMap<>();

  CodedCountries(Map<String, Place> places) {
    // In the order of ids: the map that is given has none.
    for (Place place : new TreeMap<>(places).values()) {
      if (TELLING.contains(place.kind())) {
        String name =
            place.nameEn().toLowerCase(Locale.ROOT).replaceAll(" (governorate|state)$", "");
        byName.putIfAbsent(" " + name + " ", place.country());
      }
    }
  }

  /** The country of each place of a report, by its name; empty where nothing tells it. */
  Map<CodedArgument, String> of(List<CodedArgument> places) {
    Map<CodedArgument, String> countries = new HashMap<>();
    for (CodedArgument place : places) {
      String within = place.within() == null ? "" : told(place.within());
      String name = place.name() == null ? "" : told(place.name());
      countries.put(place, within.isEmpty() ? name : within);
    }
    String most =
        countries.values().stream()
            .filter(country -> !country.isEmpty())
            .collect(Collectors.groupingBy(country -> country, Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse("");
    countries.replaceAll((place, country) -> country.isEmpty() ? most : country);
    return countries;
  }

  /** The country that words name last, since what is around comes last: empty for none. */
  private String told(String words) {
    String padded = " " + words.toLowerCase(Locale.ROOT).replaceAll("[,()]", " ") + " ";
    String found = "";
    int last = -1;
    for (Map.Entry<String, String> name : byName.entrySet()) {
      int at = padded.lastIndexOf(name.getKey());
      if (at > last) {
        last = at;
        found = name.getValue();
      }
    }
    return found;
  }
}
