package org.sanad.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanad.model.SourceKind;

/** What the value of a word may be, for the classes whose values the reading tells apart. */
final class WordValues {
  private static final Map<WordClass, List<String>> VALUES =
      Map.of(
          WordClass.SUBORDINATOR,
          List.of("", "but", "new"),
          WordClass.SOURCE,
          Arrays.stream(SourceKind.values()).map(SourceKind::code).toList(),
          WordClass.UNIT,
          List.of("ground", "air", "shell", "weak"),
          WordClass.SITE,
          List.of("", "weak"),
          WordClass.VICINITY,
          List.of("near", "some"),
          WordClass.WEAPON,
          Means.KINDS);

  private WordValues() {}

  /** Whether a word of a class may have a value. */
  static boolean has(WordClass wordClass, String value) {
    List<String> values = VALUES.get(wordClass);
    return values == null || values.contains(value);
  }

  /** What the value may be, for messages. */
  static String of(WordClass wordClass) {
    return new TreeSet<>(VALUES.getOrDefault(wordClass, List.of()))
        .stream()
            .map(value -> value.isEmpty() ? "nothing" : value)
            .collect(Collectors.joining(", ", "one of: ", ""));
  }
}
