package org.sanad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanad.lexicon.Faults;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.lexicon.Tsv;
import org.sanad.text.Normalizer;

/**
 * The words that tell times, by the normalised form of their first word. Forms with «و ف ب ل»
 * written together are entered beside the plain ones, so that reading a token costs one lookup.
 */
final class TimeLexicon {

  private static final String FILE = "times.tsv";
  private static final String ARTICLE = "ال";
  private static final List<String> CONJUNCTIONS = List.of("", "و", "ف");
  private static final List<String> PREPOSITIONS = List.of("", "ب", "ل");

  private final Map<String, Start> byFirst = new HashMap<>();

  private TimeLexicon(Map<String, List<TimeWord>> byFirst) {
    byFirst.forEach((form, words) -> this.byFirst.put(form, new Start(longestFirst(words))));
  }

  /**
   * What may begin with a form.
   *
   * @param words the entries, the longest first
   * @param kinds the bits of their kinds
   * @param lone the bits of the kinds of those that are one word
   */
  record Start(List<TimeWord> words, long kinds, long lone) {
    static final Start NOTHING = new Start(List.of());

    Start(List<TimeWord> words) {
      this(words, kinds(words, false), kinds(words, true));
    }

    private static long kinds(List<TimeWord> words, boolean alone) {
      long kinds = 0;
      for (TimeWord word : words) {
        kinds |= alone && word.length() > 1 ? 0 : word.kind().bit();
      }
      return kinds;
    }
  }

  /** What may begin with a token of this form, the longest first. */
  List<TimeWord> startingWith(String form) {
    return start(form).words();
  }

  /** The same with the kinds of all. */
  Start start(String form) {
    return byFirst.getOrDefault(form, Start.NOTHING);
  }

  /**
   * Reads {@code times.tsv}.
   *
   * @param faults takes what is wrong; bad lines are left out
   */
  static TimeLexicon load(KnowledgeSource source, Faults faults) {
    Map<String, List<TimeWord>> plain = new HashMap<>();
    Tsv.each(source, FILE, faults, row -> enter(plain, row));
    Map<String, List<TimeWord>> all = new HashMap<>(plain);
    plain.forEach((form, words) -> enterWithClitics(all, plain, form, words));
    all.replaceAll((form, words) -> longestFirst(words));
    return new TimeLexicon(all);
  }

  private static void enter(Map<String, List<TimeWord>> plain, Tsv.Row row) {
    try {
      enter(plain, row.need("form"), row.need("class"), row.need("value"));
    } catch (IllegalArgumentException e) {
      throw row.bad(e);
    }
  }

  private static void enter(
      Map<String, List<TimeWord>> plain, String written, String wordClass, String value) {
    List<String> forms = List.of(Normalizer.fold(written).split(" +"));
    TimeWordKind kind = constant(TimeWordKind.class, wordClass);
    String first = forms.get(0);
    TimeWord word = word(kind, value, forms.subList(1, forms.size()), first.startsWith(ARTICLE));
    plain.computeIfAbsent(first, f -> new ArrayList<>()).add(word);
    if (kind == TimeWordKind.NUMBER) {
      TimeWord definite = word(kind, value, forms.subList(1, forms.size()), true);
      plain.computeIfAbsent(ARTICLE + first, f -> new ArrayList<>()).add(definite);
    }
  }

  private static TimeWord word(
      TimeWordKind kind, String cell, List<String> rest, boolean definite) {
    return switch (kind) {
      case MONTH, WEAK_MONTH, HIJRI, WEAK_HIJRI ->
          numbered(kind, number(cell, 1, 12), rest, definite);
      case WEEKDAY -> numbered(kind, number(cell, 1, 7), rest, definite);
      case RELATIVE_DAY, WHOLE_NIGHT -> numbered(kind, number(cell, -2, 2), rest, definite);
      case NUMBER, ORDINAL -> numbered(kind, number(cell, 1, 1000), rest, definite);
      case DAYPART, DEFINITE_DAYPART, ALONE ->
          named(kind, constant(TimeSpec.DayPart.class, cell), 0, rest, definite);
      case SHIFT -> named(kind, constant(TimeSpec.Shift.class, cell), 0, rest, definite);
      case THIRD -> named(kind, constant(TimeSpec.Third.class, cell), 0, rest, definite);
      case SEASON -> named(kind, constant(TimeSpec.SeasonName.class, cell), 0, rest, definite);
      case UNIT -> {
        String[] parts = cell.split(" ", -1);
        if (parts.length != 2) {
          throw new IllegalArgumentException("a unit and 1, 2 or n wanted: " + cell);
        }
        int count = parts[1].equals("n") ? 0 : number(parts[1], 1, 2);
        yield named(kind, constant(TimeSpec.Unit.class, parts[0]), count, rest, definite);
      }
      default -> {
        if (!cell.equals("-")) {
          throw new IllegalArgumentException("this class takes no value but -: " + cell);
        }
        yield named(kind, kind, 0, rest, definite);
      }
    };
  }

  private static TimeWord numbered(
      TimeWordKind kind, int value, List<String> rest, boolean definite) {
    return new TimeWord(kind, value, kind, 0, List.copyOf(rest), "", definite);
  }

  private static TimeWord named(
      TimeWordKind kind, Enum<?> constant, int count, List<String> rest, boolean definite) {
    return new TimeWord(kind, 0, constant, count, List.copyOf(rest), "", definite);
  }

  private static void enterWithClitics(
      Map<String, List<TimeWord>> all,
      Map<String, List<TimeWord>> plain,
      String form,
      List<TimeWord> words) {
    for (String conjunction : CONJUNCTIONS) {
      for (String preposition : PREPOSITIONS) {
        String clitic = conjunction + preposition;
        // ل swallows the article's alef: ل and اليوم are written لليوم.
        String key =
            preposition.equals("ل") && form.startsWith(ARTICLE)
                ? clitic + form.substring(1)
                : clitic + form;
        // A word of its own right is never read as another word with a clitic.
        if (clitic.isEmpty() || plain.containsKey(key)) {
          continue;
        }
        List<TimeWord> here = all.computeIfAbsent(key, f -> new ArrayList<>());
        for (TimeWord w : words) {
          here.add(w.with(clitic));
        }
      }
    }
  }

  private static List<TimeWord> longestFirst(List<TimeWord> words) {
    List<TimeWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingInt(TimeWord::length).reversed());
    return List.copyOf(sorted);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String cell) {
    String name = cell.toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " is called " + cell);
  }

  private static int number(String cell, int least, int most) {
    try {
      int number = Integer.parseInt(cell);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through: one message for what is no number and what is none of ours.
    }
    throw new IllegalArgumentException("a number from " + least + " to " + most + ": " + cell);
  }
}
