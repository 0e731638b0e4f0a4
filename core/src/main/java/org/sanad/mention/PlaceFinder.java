package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Meaning;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention.PlaceMention;

/**
 * Noun phrases that name a place: what is around it, its kind word, its name known or not, and the
 * direction that follows.
 */
final class PlaceFinder {
  /** What a phrase that names a place may begin with. */
  private static final int OPENING =
      Meaning.PLACE | Meaning.kinds(WordClass.PLACE_KIND, WordClass.VICINITY, WordClass.DIRECTION);

  private final Scan scan;
  private final Reading reading;

  PlaceFinder(Scan scan, Lands lands) {
    PlaceNames names = new PlaceNames(scan);
    this.scan = scan;
    this.reading = new Reading(scan, lands, names, new UnlistedNames(scan, names));
  }

  /**
   * What every phrase of a sentence is read with.
   *
   * @param scan the sentence
   * @param lands words and adjectives for states
   * @param names names that the gazetteer knows
   * @param unlisted names that it does not know
   */
  record Reading(Scan scan, Lands lands, PlaceNames names, UnlistedNames unlisted) {}

  /**
   * The place that begins at a token, null where there is none.
   *
   * @param listed whether it stands in a list of places, where a bare unknown name is one too
   */
  @Nullable PlaceMention at(int first, boolean listed) {
    if (!scan.mayBe(first, OPENING)) {
      return listed ? listed(first) : null;
    }
    PlacePhrase phrase = new PlacePhrase(reading, first, listed);
    phrase.around();
    PlaceMention whole = phrase.whole();
    if (whole != null) {
      return whole;
    }
    if (!phrase.kindWords()) {
      return null;
    }
    PlaceMention land = phrase.land();
    if (land != null) {
      return land;
    }
    if (phrase.isAnaphor()) {
      return phrase.anaphor();
    }
    PlaceMention known = phrase.known();
    if (known != null) {
      return known;
    }
    if (phrase.hasKind()) {
      return phrase.unknown();
    }
    if (listed && phrase.isEmpty()) {
      return listed(first);
    }
    return phrase.compass();
  }

  private @Nullable PlaceMention listed(int first) {
    String form = scan.form(first);
    // «، لإعاقة تقدمهم»: for what purpose, and no place.
    if (form.startsWith("لا") && scan.quoted(first).startsWith("لإ")) {
      return null;
    }
    if (!scan.isTied(first)
        || !scan.isWord(first)
        || scan.isKnownWord(first)
        || form.length() < 4) {
      return null;
    }
    int end = reading.unlisted.unknown(first, false);
    if (end <= first) {
      return null;
    }
    String prefixes = form.startsWith("و") ? "و" : "";
    return new PlaceMention(
        first, end, prefixes, List.of(), List.of(), "", first, end, false, false, false);
  }
}
