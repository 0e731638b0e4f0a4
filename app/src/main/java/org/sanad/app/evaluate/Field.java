package org.sanad.app.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of an event that hold lists, with what makes two of their elements the same. */
enum Field {
  ACTORS,
  TARGETS,
  PLACES,
  SOURCES,
  FATALITIES,
  INJURED;

  /** The fields that must be right for an event to be right as a whole. */
  static final List<Field> CORE = List.of(ACTORS, TARGETS, PLACES);

  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Set<String> STOP =
      Set.of(
          "the",
          "of",
          "and",
          "a",
          "an",
          "in",
          "al",
          "el",
          "forces",
          "force",
          "groups",
          "group",
          "fighters",
          "militants",
          "syrian");

  /** The name in data. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether one element given is the one coded: by its words in the text or, for parties and
   * places, its name; for losses by the least number.
   */
  boolean same(CodedArgument gold, CodedArgument given) {
    return switch (this) {
      case ACTORS, TARGETS, PLACES -> gold.overlaps(given) || sameName(gold.name(), given.name());
      case SOURCES -> gold.overlaps(given);
      case FATALITIES, INJURED -> Objects.equals(gold.min(), given.min());
    };
  }

  /** How many of an event's coded elements stand among those given, each used once. */
  int hits(CodedEvent gold, CodedEvent given) {
    List<CodedArgument> free = new ArrayList<>(given.get(this));
    int hits = 0;
    for (CodedArgument element : gold.get(this)) {
      for (int i = 0; i < free.size(); i++) {
        if (same(element, free.get(i))) {
          free.remove(i);
          hits++;
          break;
        }
      }
    }
    return hits;
  }

  /** Whether all that was coded was given, and nothing else. */
  boolean right(CodedEvent gold, CodedEvent given) {
    int hits = hits(gold, given);
    return hits == gold.get(this).size() && hits == given.get(this).size();
  }

  /** Two names are the same if they share at least half of their telling words. */
  static boolean sameName(@Nullable String a, @Nullable String b) {
    Set<String> left = words(a);
    Set<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    Set<String> both = new TreeSet<>(left);
    both.retainAll(right);
    Set<String> either = new TreeSet<>(left);
    either.addAll(right);
    return 2 * both.size() >= either.size();
  }

  private static Set<String> words(@Nullable String name) {
    if (name == null) {
      return Collections.emptySet();
    }
    Set<String> words = new TreeSet<>();
    Matcher m = WORD.matcher(name.toLowerCase(Locale.ROOT).replace('-', ' '));
    while (m.find()) {
      if (!STOP.contains(m.group())) {
        words.add(m.group());
      }
    }
    return words;
  }
}
