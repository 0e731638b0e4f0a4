package org.sanad.clause;

import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.text.WordSet;

/** Finds where what somebody says begins, and passes what may stand before it. */
final class SaidOpening {
  private static final WordSet PASSED =
      WordSet.of("،", "(", ")", "ايضا", "كذلك", "بدوره", "بدورها", "بدورهم");

  /** Before the statement in which something is said. */
  private static final WordSet BEFORE_STATEMENT = WordSet.of("في", "من", "خلال", "عبر", "لدي");

  private final SpeakerTokens words;

  SaidOpening(SpeakerTokens words) {
    this.words = words;
  }

  /** Passes what may stand between a verb and its subject: times, commas, «بدوره». */
  int light(int from) {
    int at = from;
    while (at < words.end) {
      Chunk chunk = words.clauses.at(at);
      if (chunk != null && chunk.mention() instanceof Mention.When) {
        at = chunk.end();
      } else if (PASSED.contains(words.form(at))
          || (SpeakerWords.isQuote(words.form(at)) && words.shortQuote(at) > 0)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** The token behind «لسكاي نيوز», to whom something is said; the same one where nobody is. */
  int addressee(int from) {
    Chunk chunk = words.clauses.at(from);
    if (chunk != null && chunk.first() == from && chunk.mention().prefixes().endsWith("ل")) {
      return chunk.end();
    }
    if (!words.form(from).equals("ل")) {
      return from;
    }
    for (int at = from + 1; at < Math.min(words.end, from + 7); at++) {
      Chunk medium = words.clauses.at(at);
      if (medium != null && medium.first() == at && words.isMedium(medium.mention())) {
        int end = medium.end();
        return SpeakerWords.isQuote(words.form(end)) ? end + 1 : end;
      }
    }
    return from;
  }

  /**
   * The word that opens what is said at a token or behind a time and «في بيان»: {@code "ان"},
   * {@code "عن"}; empty where none does.
   */
  String opensWith(int from) {
    int at = light(addressee(from));
    if (at + 1 < words.end
        && BEFORE_STATEMENT.contains(words.form(at))
        && SpeakerWords.STATEMENTS.contains(words.form(at + 1))) {
      int limit = Math.min(words.end, at + 9);
      at += 2;
      while (at < limit
          && !SpeakerWords.COMPLEMENTS.contains(words.form(at))
          && !SpeakerWords.isQuote(words.form(at))) {
        at++;
      }
    }
    String form = words.form(at);
    if (at >= words.end) {
      return "";
    }
    if ((form.equals("الي") || form.equals("علي"))
        && SpeakerWords.COMPLEMENTS.contains(words.form(at + 1))) {
      return "ان";
    }
    if (SpeakerWords.COMPLEMENTS.contains(form)) {
      return form.equals("عن") ? form : "ان";
    }
    return SpeakerWords.isQuote(form) ? "ان" : "";
  }

  /** Whether what is said begins at a token or soon behind. */
  boolean opens(int at) {
    if (at >= words.end) {
      return false;
    }
    String form = words.form(at);
    if (SpeakerWords.OPENERS.contains(form) || SpeakerWords.isQuote(form)) {
      return true;
    }
    int limit = Math.min(words.end, at + 8);
    for (int next = at; next < limit; next++) {
      Chunk chunk = words.clauses.at(next);
      if (chunk != null && chunk.is(WordClass.COMPLEMENTIZER)) {
        return true;
      }
      if (chunk != null && (chunk.verb() || chunk.trigger() != null)) {
        return false;
      }
    }
    return false;
  }
}
