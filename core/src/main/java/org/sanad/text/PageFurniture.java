package org.sanad.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that betray what on a web page is no report: headings of link lists, comment forms,
 * credits; and the words that datelines and site names are made of.
 */
public final class PageFurniture {
  /** How far what a phrase begins goes. */
  enum Reach {
    /** To the end of its line. */
    LINE,
    /** Down a list of links, until a paragraph of running text. */
    LIST,
    /** To the end of the report. */
    REST
  }

  /** Where in a line a phrase must stand. */
  private enum Place {
    WHOLE,
    START,
    INSIDE
  }

  /** A phrase found in a line: the token that it starts at, and how far its sway goes. */
  record Found(int at, Reach reach) {}

  private record Phrase(List<String> forms, Place place, Reach reach) {}

  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /** The first words of phrases: nearly every word of a report is none. */
  private final HashFilter openings = new HashFilter(1 << 13);

  /** The first words of outlets, for the same reason. */
  private final HashFilter outletOpenings = new HashFilter(1 << 13);

  private final Set<String> dateWords = new HashSet<>();
  private final Map<String, List<List<String>>> outlets = new HashMap<>();
  private final Set<String> siteWords = new HashSet<>();

  private PageFurniture() {}

  /** Puts the phrases together, one after the other. */
  public static final class Builder {
    private final PageFurniture furniture = new PageFurniture();

    /** With nothing in it yet. */
    public Builder() {}

    /**
     * Adds a phrase.
     *
     * @param kind what it betrays, as the header of {@code page-furniture.tsv} explains
     * @param phrase as one writes it
     * @throws IllegalArgumentException if the phrase has no word or there is no such kind
     */
    public void add(String kind, String phrase) {
      furniture.add(kind, TextAnalyzer.forms(phrase));
    }

    /** What was added; the builder must not be used any more. */
    public PageFurniture build() {
      return furniture;
    }
  }

  private void add(String kind, List<String> forms) {
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("the phrase has no word.");
    }
    switch (kind) {
      case "heading" -> addPhrase(forms, Place.WHOLE, Reach.LIST);
      case "ending" -> addPhrase(forms, Place.START, Reach.REST);
      case "line" -> addPhrase(forms, Place.WHOLE, Reach.LINE);
      case "line-start" -> addPhrase(forms, Place.START, Reach.LINE);
      case "tail" -> addPhrase(forms, Place.INSIDE, Reach.LINE);
      case "outlet" -> {
        outletOpenings.add(forms.get(0).hashCode());
        outlets.computeIfAbsent(forms.get(0), k -> new ArrayList<>()).add(forms);
      }
      case "site" -> siteWords.addAll(forms);
      case "date" -> dateWords.addAll(forms);
      default -> throw new IllegalArgumentException("there is no kind " + kind + ".");
    }
  }

  private void addPhrase(List<String> forms, Place place, Reach reach) {
    openings.add(forms.get(0).hashCode());
    phrases
        .computeIfAbsent(forms.get(0), k -> new ArrayList<>())
        .add(new Phrase(forms, place, reach));
  }

  /** The first phrase that makes part of the line, or all of it, furniture; null if none does. */
  @Nullable Found find(TokenBuffer tokens, int first, int end) {
    int start = first;
    while (start < end && isMark(tokens, start)) {
      start++;
    }
    for (int i = start; i < end; i++) {
      List<Phrase> candidates =
          openings.mayHold(tokens.hash(i)) ? phrases.get(tokens.form(i)) : null;
      if (candidates != null) {
        for (Phrase phrase : candidates) {
          if (holds(phrase, tokens, i, start, end)) {
            return new Found(i == start ? first : i, phrase.reach());
          }
        }
      }
    }
    return null;
  }

  private static boolean holds(Phrase phrase, TokenBuffer tokens, int i, int start, int end) {
    if (phrase.place() != Place.INSIDE && i != start) {
      return false;
    }
    if (!matches(phrase.forms(), tokens, i, end)) {
      return false;
    }
    int after = i + phrase.forms().size();
    while (phrase.place() == Place.WHOLE && after < end) {
      if (!isMark(tokens, after++)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(List<String> forms, TokenBuffer tokens, int i, int end) {
    if (i + forms.size() > end) {
      return false;
    }
    for (int k = 0; k < forms.size(); k++) {
      if (!tokens.is(i + k, forms.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(TokenBuffer tokens, int i) {
    return !tokens.isWord(i) && !tokens.isNumber(i);
  }

  /** The number of tokens of an agency's or paper's name that starts here, or 0. */
  int outlet(TokenBuffer tokens, int i, int end) {
    if (!outletOpenings.mayHold(tokens.hash(i))) {
      return 0;
    }
    int longest = 0;
    for (List<String> name : outlets.getOrDefault(tokens.form(i), List.of())) {
      if (name.size() > longest && matches(name, tokens, i, end)) {
        longest = name.size();
      }
    }
    return longest;
  }

  boolean isDateWord(String form) {
    return dateWords.contains(form);
  }

  /** Whether a title's last part names a site: a word such as وكالة, an outlet, or no Arabic. */
  boolean namesSite(TokenBuffer tokens, int first, int end) {
    boolean latin = true;
    for (int i = first; i < end; i++) {
      if (siteWords.contains(tokens.form(i)) || outlet(tokens, i, end) == end - first) {
        return true;
      }
      latin &= !CharTable.isArabicLetter(tokens.form(i).charAt(0)) && !tokens.isNumber(i);
    }
    return latin;
  }
}
