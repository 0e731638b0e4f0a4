package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Place;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.text.WordSet;

/**
 * The phrase that names a place and begins at one token, read from its first word on: what is
 * around the place, its kind words, its name known or not.
 */
final class PlacePhrase {
  /** Kinds whose word may carry a pronoun and still mean a place told before: ريفها، مدينتهم. */
  private static final WordSet OWNED = WordSet.of("countryside", "city", "town", "village");

  /** Kinds of place where people live, which may be called after any word. */
  private static final WordSet SETTLED =
      WordSet.of(
          "city",
          "town",
          "village",
          "neighbourhood",
          "governorate",
          "district",
          "area",
          "camp",
          "countryside");

  private final Scan scan;
  private final Lands lands;
  private final PlaceNames names;
  private final UnlistedNames unlisted;
  private final int first;
  private final boolean listed;
  private int at;
  private String prefixes = "";
  private boolean any;
  private boolean vicinity;
  private boolean some;
  private boolean adverbial;
  private String kind = "";
  private int kinds;
  private int kindAt;
  private boolean definite;
  private boolean plural;
  private boolean suffixed;

  /**
   * A phrase that is not read yet.
   *
   * @param listed whether it stands in a list of places
   */
  PlacePhrase(PlaceFinder.Reading reading, int first, boolean listed) {
    this.scan = reading.scan();
    this.lands = reading.lands();
    this.names = reading.names();
    this.unlisted = reading.unlisted();
    this.first = first;
    this.listed = listed;
    this.at = first;
  }

  /** Whether nothing of a place has been read. */
  boolean isEmpty() {
    return !any;
  }

  /** Whether a kind word has been read. */
  boolean hasKind() {
    return kinds > 0;
  }

  /** Whether its kind word stands for a place told before. */
  boolean isAnaphor() {
    return definite || suffixed;
  }

  /** Reads the words for what is near: «بالقرب من»، «شمال شرقي»، «عمق الأراضي». */
  void around() {
    for (int i = 0; i < 3; i++) {
      Match near = VicinityWords.at(scan, at);
      if (near == null || (any && !near.prefixes().isEmpty())) {
        return;
      }
      Entry.PlainWord word = Scan.plain(near, WordClass.VICINITY);
      some = word != null && word.value().equals("some");
      if (!any) {
        prefixes = near.prefixes();
        adverbial =
            prefixes.indexOf('ب') < 0
                && prefixes.indexOf('ل') < 0
                && !some
                && !VicinityWords.isNoun(scan, near);
      }
      any = true;
      vicinity |= !some;
      at = near.end();
    }
  }

  /** «المنطقة الوسطى»، «مقر المخابرات الجوية»: a known name of which the kind word is a part. */
  @Nullable PlaceMention whole() {
    int name = scan.skipQuotes(at);
    Match word = scan.word(name, WordClass.PLACE_KIND);
    PlaceNames.Known known = word == null ? null : names.known(name);
    if (known == null
        || word == null
        || known.match().end() <= word.end()
        || (any && !known.match().prefixes().isEmpty())) {
      return null;
    }
    Entry.PlainWord plain = Scan.plain(word, WordClass.PLACE_KIND);
    kind = plain == null ? "" : plain.value();
    prefixes = any ? prefixes : known.match().prefixes();
    any = true;
    return mention(
        names.adjectives(known.match().end()), known.places(), name, known.match().end());
  }

  /** Reads the kind words; false where the stretch is no place. */
  boolean kindWords() {
    Match word = scan.word(scan.skipQuotes(at), WordClass.PLACE_KIND);
    while (word != null && kinds < 2) {
      if (scan.form(word.first()).startsWith("اح") && scan.quoted(word.first()).startsWith("إح")) {
        // «إحياء ذكرى» folds to the letters of quarters, «أحياء».
        return false;
      }
      if (any
          && kinds == 0
          && !word.prefixes().isEmpty()
          && !word.prefixes().equals("ل")
          && !word.prefixes().equals("ب")) {
        return false;
      }
      if (kinds > 0 && (!word.prefixes().isEmpty() || isWithinName(word))) {
        return true;
      }
      if (!any) {
        prefixes = word.prefixes();
        any = true;
      }
      Entry.PlainWord plain = Scan.plain(word, WordClass.PLACE_KIND);
      kind = plain == null ? kind : plain.value();
      definite = word.definite() || !lands.meant(kind).isEmpty();
      plural = scan.isPluralKind(word.first());
      suffixed = !word.suffix().isEmpty();
      at = word.end();
      kindAt = word.first();
      kinds++;
      if (definite || suffixed) {
        return !suffixed || OWNED.contains(kind);
      }
      word = scan.word(scan.skipQuotes(at), WordClass.PLACE_KIND);
    }
    return true;
  }

  /** «جبهات الساحل الغربي»: a kind word that begins a known name. */
  private boolean isWithinName(Match word) {
    PlaceNames.Known known = names.known(word.first());
    return (known != null && known.match().end() > word.end())
        || unlisted.importedWhole(word.first()) > word.end();
  }

  /** «البلاد»، «العاصمة دمشق»، «المدن العراقية»، «الأراضي السورية». */
  @Nullable PlaceMention land() {
    List<Place> meant = lands.meant(kind);
    if (!meant.isEmpty()) {
      PlaceNames.Known known = names.known(scan.skipQuotes(at));
      if (known != null
          && known.match().prefixes().isEmpty()
          && known.places().stream().anyMatch(place -> place.kind().equals("capital"))) {
        return mention(known.match().end(), known.places(), at, known.match().end());
      }
      return mention(at, meant, at, at);
    }
    if (!any || (kinds > 0 && definite && !plural) || suffixed) {
      return null;
    }
    Lands.Adjective adjective = lands.adjective(scan, at);
    return adjective == null || (kinds > 0 && !definite)
        ? null
        : mention(adjective.end(), List.of(adjective.land()), at, adjective.end());
  }

  /** «البلدة» stands for the last one named; several such stand for none in particular. */
  PlaceMention anaphor() {
    int end = names.adjectives(at);
    // «المنطقة الشرقية» is a name of its own, «الريف الغربي» that of the place told before.
    boolean own = end > at && !kind.equals("countryside") && !kind.equals("governorate");
    return new PlaceMention(
        first,
        end,
        prefixes,
        List.of(),
        List.of(),
        kind,
        at,
        own ? end : at,
        vicinity,
        !plural && !own,
        adverbial);
  }

  /** A name that the gazetteer knows. */
  @Nullable PlaceMention known() {
    int name = scan.skipQuotes(at);
    if (any && kinds == 0 && scan.form(name).equals("من")) {
      name = scan.skipQuotes(name + 1);
    }
    PlaceNames.Known known = names.known(name);
    if (known == null || (kinds > 0 && scan.importedEnd(name) > known.match().end())) {
      return null;
    }
    String attached = known.match().prefixes();
    boolean facility = !kind.isEmpty() && !SETTLED.contains(kind);
    if ((kind.isEmpty() && names.isCommonWord(known))
        || names.isAdjective(known, kinds > 0)
        || (some && !vicinity && kinds == 0 && !PlaceNames.isWellKnown(known))
        || (facility && PlaceNames.isPersons(known.match()))
        || (any
            && !attached.isEmpty()
            && !(vicinity && (attached.equals("ل") || attached.equals("ب"))))
        || (!any && !(listed && scan.isTied(name)) && !names.mayStandBare(name, known))) {
      return null;
    }
    if (!any) {
      prefixes = attached;
    }
    // Near a state is on land: «شمال سوريا» does nothing, «سوريا» may.
    List<Entry.ActorName> actors = vicinity ? List.of() : known.actors();
    return new PlaceMention(
        first,
        names.adjectives(known.match().end()),
        prefixes,
        known.places(),
        actors,
        kind,
        name,
        known.match().end(),
        vicinity,
        false,
        adverbial);
  }

  /** A kind word with a name that no list knows, or with none. */
  @Nullable PlaceMention unknown() {
    // «محلية الصنع» is no locality.
    if (scan.form(at - 1).endsWith("محليه")) {
      return null;
    }
    int name = scan.skipQuotes(at);
    int whole = unlisted.importedWhole(kindAt);
    if (whole > name) {
      // «تل الضمان»: the kind word is part of the name.
      return mention(names.adjectives(whole), List.of(), kindAt, whole);
    }
    int end = Math.max(unlisted.unknown(name, scan.isQuote(at)), unlisted.imported(name, kind));
    return end > name
        ? mention(names.adjectives(end), List.of(), name, end)
        : mention(names.adjectives(at), List.of(), at, at);
  }

  /** «الشمال الغربي»: a direction with its adjective and no name. */
  @Nullable PlaceMention compass() {
    if (!vicinity || scan.word(first, WordClass.DIRECTION) == null) {
      return null;
    }
    int end = names.adjectives(at);
    return end > at ? mention(end, List.of(), at, at) : null;
  }

  private PlaceMention mention(int end, List<Place> places, int name, int nameEnd) {
    return new PlaceMention(
        first, end, prefixes, places, List.of(), kind, name, nameEnd, vicinity, false, adverbial);
  }
}
