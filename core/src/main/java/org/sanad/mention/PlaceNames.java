package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Meaning;
import org.sanad.lexicon.Place;
import org.sanad.lexicon.WordClass;
import org.sanad.text.WordSet;

/** The names of places that the gazetteer knows, and the words that go on behind a name. */
final class PlaceNames {
  /** Below it a place is little enough that a common word of the same letters is likelier meant. */
  private static final int WELL_KNOWN = 4;

  /** What is told with a place as one: «الباب وريفها». */
  private static final WordSet AROUND_IT =
      WordSet.of(
          "وريفها",
          "وريفه",
          "وريفهما",
          "ومحيطها",
          "ومحيطه",
          "وضواحيها",
          "واطرافها",
          "وحولها",
          "وجوارها",
          "وقراها",
          "ونواحيها");

  /** Behind these a village's bare name may stand. */
  private static final WordSet BEFORE = WordSet.of("في", "علي", "الي", "و", "،");

  private static final int FUNCTION =
      Meaning.kinds(
          WordClass.COMPLEMENTIZER,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.RELATIVE);

  private final Scan scan;

  PlaceNames(Scan scan) {
    this.scan = scan;
  }

  /**
   * A name that the gazetteer knows.
   *
   * @param match the words
   * @param places what they may mean
   * @param actors who they may stand for
   */
  record Known(Match match, List<Place> places, List<Entry.ActorName> actors) {}

  /** The longest known name at a token, null where there is none or somebody's name is longer. */
  @Nullable Known known(int name) {
    if (!scan.mayBe(name, Meaning.PLACE) || NoNames.has(scan.form(name))) {
      return null;
    }
    for (Match match : scan.at(name)) {
      List<Place> places = match.meaning().places();
      List<Entry.ActorName> actors = match.meaning().actors();
      if (!places.isEmpty()) {
        return new Known(match, places, actors);
      }
      if (!actors.isEmpty() && match.end() - match.first() > 1) {
        return null;
      }
    }
    return null;
  }

  /** «مدني» is a civilian before it is a town in Sudan, «معركة» a battle before a village. */
  boolean isCommonWord(Known name) {
    Match match = name.match();
    if (match.end() - match.first() > 1) {
      return false;
    }
    for (Place place : name.places()) {
      if (place.kind().equals("country")) {
        return false;
      }
    }
    return isPersons(match)
        || isFunctionWord(match.first())
        || (match.preposition().equals("ك") && match.prefixes().length() == 1)
        || (!isWellKnown(name) && hasOtherSense(match));
  }

  /** «فإن» folds to the letters of Van. */
  private boolean isFunctionWord(int at) {
    for (Match match : scan.at(at)) {
      if (match.end() - match.first() == 1 && (match.meaning().kinds() & FUNCTION) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isDemonym(int at) {
    for (Match match : scan.at(at)) {
      for (Entry.ActorName actor : match.meaning().actors()) {
        if (actor.wording().equals("demonym")) {
          return true;
        }
      }
    }
    return false;
  }

  /** «بلدة تركية» is some Turkish town, «النفط السعودية» some Saudi oil: adjectives both. */
  boolean isAdjective(Known name, boolean behindKind) {
    Match match = name.match();
    String form = scan.form(match.first());
    if (match.end() - match.first() > 1 || !match.prefixes().isEmpty()) {
      return false;
    }
    if (behindKind) {
      return !form.startsWith("ال") && isDemonym(match.first());
    }
    return form.equals("السعوديه")
        && scan.form(match.first() - 1).startsWith("ال")
        && !scan.isKnownWord(match.first() - 1);
  }

  /** «سجن الضباط» holds officers; «حي الضباط» may be a name. */
  static boolean isPersons(Match match) {
    return Scan.plain(match, WordClass.PERSON) != null
        || Scan.plain(match, WordClass.UNIT) != null
        || Scan.plain(match, WordClass.WEAPON) != null;
  }

  private static boolean hasOtherSense(Match match) {
    return match.meaning().isWord();
  }

  /** Whether a place is known well enough to go before a common word of the same letters. */
  static boolean isWellKnown(Known name) {
    return anyAsKnown(name, WELL_KNOWN);
  }

  private static boolean anyAsKnown(Known name, int prominence) {
    for (Place place : name.places()) {
      if (place.prominence() >= prominence) {
        return true;
      }
    }
    return false;
  }

  /** A village's bare name counts only behind a preposition of place or in a list. */
  boolean mayStandBare(int at, Known name) {
    if (anyAsKnown(name, 3)) {
      return true;
    }
    String before = scan.form(at - 1);
    // «عدد من الشهداء»: behind من, what has the article is more often a common noun.
    return name.match().preposition().equals("ب")
        || BEFORE.contains(before)
        || (before.equals("من") && !scan.form(at).startsWith("ال"));
  }

  /** Directions and the like that belong to the name: الجنوبي، القديمة; «وريفها» adds no place. */
  int adjectives(int from) {
    int at = from;
    while (at < scan.end()) {
      if (at > scan.start() && AROUND_IT.contains(scan.form(at))) {
        at++;
        continue;
      }
      int next = scan.skipQuotes(at);
      Match match = scan.word(next, WordClass.DIRECTION_ADJECTIVE);
      if (match == null || !match.prefixes().isEmpty()) {
        return at;
      }
      at = match.end();
    }
    return at;
  }
}
