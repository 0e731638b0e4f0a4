package org.sanad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes attached particles, the article and pronouns off a normalised word. It gives every way that
 * spelling allows, the whole word first and then whatever strips least; whether what is left is a
 * word is for the lexicon to say.
 */
public final class Clitics {
  private static final int SHORTEST_STEM = 2;
  private static final int MOST_PREFIXES = 8;

  /** No two of one length end alike, so a word has at most one of each length. */
  private static final String[] PRONOUNS = {
    "ه", "ك", "ي", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "هما", "كما"
  };

  private Clitics() {}

  /** Told of each way; returns true to hear no more. */
  @FunctionalInterface
  public interface Visitor {
    /** The parts as in {@link Segmentation}. */
    boolean visit(String prefixes, boolean definite, String stem, String suffix);
  }

  /**
   * All ways to take a word apart.
   *
   * @param form normalised, as {@link Normalizer#fold} gives it
   */
  public static List<Segmentation> of(String form) {
    List<Segmentation> all = new ArrayList<>();
    forEach(
        form,
        (prefixes, definite, stem, suffix) -> {
          all.add(new Segmentation(prefixes, definite, stem, suffix));
          return false;
        });
    return all;
  }

  /**
   * Shows a visitor each way in turn, making nothing but the stems.
   *
   * @param form normalised, as {@link Normalizer#fold} gives it
   * @return whether the visitor ended it
   */
  public static boolean forEach(String form, Visitor visitor) {
    if (visitor.visit("", false, form, "")) {
      return true;
    }
    int[] starts = new int[MOST_PREFIXES];
    boolean[] definite = new boolean[MOST_PREFIXES];
    String[] prefixes = new String[MOST_PREFIXES];
    int n = prefixes(form, starts, definite, prefixes);
    int longest = starts[n - 1] + 3;
    for (int stripped = 1; stripped <= longest; stripped++) {
      for (int p = 0; p < n; p++) {
        int suffixLength = stripped - starts[p];
        if (suffixLength == 0 && (starts[p] > 0)) {
          if (visitor.visit(prefixes[p], definite[p], form.substring(starts[p]), "")) {
            return true;
          }
        } else if (suffixLength > 0 && suffixLength <= 3 && !definite[p]) {
          if (suffixed(form, starts[p], suffixLength, prefixes[p], visitor)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Fills in where the stem may start, ascending, and what stands before; the first is nothing. */
  private static int prefixes(String form, int[] starts, boolean[] definite, String[] prefixes) {
    prefixes[0] = "";
    int n = 1;
    int at = 0;
    char c = at(form, 0);
    String conjunction = c == 'و' ? "و" : c == 'ف' ? "ف" : "";
    if (!conjunction.isEmpty() && leaves(form, 1)) {
      n = add(1, false, conjunction, n, starts, definite, prefixes);
      at = 1;
    }
    n = article(form, at, conjunction, n, starts, definite, prefixes);
    c = at(form, at);
    String particle = particle(form, at, c);
    if (particle.isEmpty() || !leaves(form, at + 1)) {
      return n;
    }
    String both = join(conjunction, particle);
    n = add(at + 1, false, both, n, starts, definite, prefixes);
    if (c == 'ل' && at(form, at + 1) == 'ل') {
      // For a word that begins with ل, the article is not written: للجنة is ل + اللجنة.
      n = add(at + 1, true, both, n, starts, definite, prefixes);
      return leaves(form, at + 2) ? add(at + 2, true, both, n, starts, definite, prefixes) : n;
    }
    return c == 'س' ? n : article(form, at + 1, both, n, starts, definite, prefixes);
  }

  private static String particle(String form, int at, char c) {
    return switch (c) {
      case 'ب' -> "ب";
      case 'ل' -> "ل";
      case 'ك' -> "ك";
      case 'س' -> isImperfect(at(form, at + 1)) ? "س" : "";
      default -> "";
    };
  }

  /** Whether a present-tense verb may begin so; س is attached to nothing else. */
  private static boolean isImperfect(char c) {
    return c == 'ي' || c == 'ت' || c == 'ن' || c == 'ا';
  }

  private static int article(
      String form, int at, String before, int n, int[] starts, boolean[] definite, String[] names) {
    if (at(form, at) == 'ا' && at(form, at + 1) == 'ل' && leaves(form, at + 2)) {
      return add(at + 2, true, before, n, starts, definite, names);
    }
    return n;
  }

  private static int add(
      int start,
      boolean article,
      String before,
      int n,
      int[] starts,
      boolean[] definite,
      String[] names) {
    starts[n] = start;
    definite[n] = article;
    names[n] = before;
    return n + 1;
  }

  private static boolean suffixed(
      String form, int start, int suffixLength, String prefixes, Visitor visitor) {
    int end = form.length() - suffixLength;
    if (end - start < SHORTEST_STEM) {
      return false;
    }
    for (String pronoun : PRONOUNS) {
      if (pronoun.length() == suffixLength && form.endsWith(pronoun)) {
        return stems(form.substring(start, end), prefixes, pronoun, visitor);
      }
    }
    return false;
  }

  /** A stem as written before a pronoun, then as it is spelled alone. */
  private static boolean stems(String stem, String prefixes, String suffix, Visitor visitor) {
    if (visitor.visit(prefixes, false, stem, suffix)) {
      return true;
    }
    String front = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      // سيطرتهم, سيطرة
      case 'ت' -> visitor.visit(prefixes, false, front + "ه", suffix);
      // قتلاهم, قتلى
      case 'ا' -> visitor.visit(prefixes, false, front + "ي", suffix);
      // أعضائه, أعضاء
      case 'ئ', 'ؤ' -> visitor.visit(prefixes, false, front + "ء", suffix);
      // قتلوه, قتلوا and مقاتلوه, مقاتلون
      case 'و' ->
          visitor.visit(prefixes, false, stem + "ا", suffix)
              || visitor.visit(prefixes, false, stem + "ن", suffix);
      // مقاتليهم, مقاتلين
      case 'ي' -> visitor.visit(prefixes, false, stem + "ن", suffix);
      default -> false;
    };
  }

  /** Both, without making a new String for the pairs that there are. */
  private static String join(String conjunction, String particle) {
    if (conjunction.isEmpty()) {
      return particle;
    }
    return switch (particle.charAt(0)) {
      case 'ب' -> conjunction.equals("و") ? "وب" : "فب";
      case 'ل' -> conjunction.equals("و") ? "ول" : "فل";
      case 'ك' -> conjunction.equals("و") ? "وك" : "فك";
      default -> conjunction.equals("و") ? "وس" : "فس";
    };
  }

  private static boolean leaves(String form, int start) {
    return form.length() - start >= SHORTEST_STEM;
  }

  private static char at(String form, int i) {
    return i < form.length() ? form.charAt(i) : '\0';
  }
}
