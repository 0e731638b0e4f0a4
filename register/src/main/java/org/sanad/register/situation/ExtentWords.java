package org.sanad.register.situation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sanad.text.Normalizer;

/** The words of {@code extent.tsv}, which say how much of a place is meant. */
final class ExtentWords {
  private static final ExtentWords BUNDLED = load("extent.tsv");

  /** The classes that a word may be of. */
  enum Kind {
    KIND,
    WHOLE,
    PART,
    INSIDE,
    LANDMARK,
    ONTO,
    AIM,
    HEAD,
    ENTER,
    NOUN,
    ASSERTS,
    HE,
    BEGIN,
    CUT,
    OPEN,
    HANDOVER,
    PAST
  }

  private final Map<Kind, Set<String>> words = new HashMap<>();

  private ExtentWords() {}

  static ExtentWords bundled() {
    return BUNDLED;
  }

  /** Whether a folded word is of a class, as it stands. */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a folded word is of a class, as it stands or without an «and» before it. */
  boolean any(Kind kind, String word) {
    return is(kind, word) || (word.length() > 2 && isAnd(word) && is(kind, word.substring(1)));
  }

  /** Whether any of some folded words is of a class. */
  boolean anyOf(Kind kind, List<String> some) {
    return some.stream().anyMatch(word -> any(kind, word));
  }

  private static boolean isAnd(String word) {
    return word.charAt(0) == 'و' || word.charAt(0) == 'ف';
  }

  private static ExtentWords load(String file) {
    ExtentWords loaded = new ExtentWords();
    InputStream in = ExtentWords.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException(file + " is not in the jar");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#")) {
          loaded.add(line.split("\t", -1), file + ":" + number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return loaded;
  }

  private void add(String[] cells, String where) {
    if (cells.length != 2 || cells[0].isBlank()) {
      throw new IllegalStateException(where + ": a line has a word and its class.");
    }
    Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
    words.computeIfAbsent(kind, k -> new HashSet<>()).add(Normalizer.fold(cells[0]));
  }
}
