package org.sanad.sources.item;

import java.util.EnumMap;
import java.util.Map;

/**
 * Counts what was passed over because it is no Arabic report, which in a web archive most records
 * are. May be counted and read on several threads.
 */
public final class Skips {
  private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);

  /** Why something was passed over. */
  public enum Reason {
    /** A request, a picture, a failed answer: nothing that could be a report. */
    NO_PAGE("no pages"),
    /** Its letters are of another script. */
    OTHER_SCRIPT("in another script"),
    /** Its script is Arabic, and its language is not: Persian, Urdu, Pashto or Kurdish. */
    OTHER_LANGUAGE("in another language of Arabic script"),
    /** An Arabic page that tells nothing: a front page, a list of headlines, a form. */
    NO_ARTICLE("without an article"),
    /** A page of more bytes than a report can have. */
    TOO_LARGE("too large"),
    /** A post without words, such as a picture alone. */
    NO_TEXT("without words");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** To be read after a number of records: "12 too large". */
    public String words() {
      return words;
    }
  }

  /** Counts one. */
  public synchronized void count(Reason reason) {
    counts.merge(reason, 1L, Long::sum);
  }

  /** How many were passed over for each reason that was met. */
  public synchronized Map<Reason, Long> counts() {
    return counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
  }
}
