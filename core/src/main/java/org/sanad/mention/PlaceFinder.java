package org.sanad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Place;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention.PlaceMention;

/**
 * Noun phrases that name a place: what is around it, its kind word, its name known or not, and the
 * direction that follows.
 */
final class PlaceFinder {
  private static final int NAME_WORDS = 3;

  private final Scan scan;

  PlaceFinder(Scan scan) {
    this.scan = scan;
  }

  /**
   * The place that begins at a token, null where there is none.
   *
   * @param listed whether it stands in a list of places, where a bare unknown name is one too
   */
  @Nullable PlaceMention at(int first, boolean listed) {
    int at = first;
    String prefixes = "";
    boolean any = false;
    boolean vicinity = false;
    for (int i = 0; i < 3; i++) {
      Match near = nearWord(at);
      if (near == null || (any && !near.prefixes().isEmpty())) {
        break;
      }
      if (!any) {
        prefixes = near.prefixes();
      }
      any = true;
      vicinity = true;
      at = near.end();
    }
    int afterVicinity = at;
    String kind = "";
    boolean definiteKind = false;
    boolean suffixed = false;
    Match kindWord = scan.word(scan.skipQuotes(at), WordClass.PLACE_KIND);
    int kinds = 0;
    while (kindWord != null && kinds < 2) {
      if (any && kinds == 0 && !kindWord.prefixes().isEmpty()
          && !kindWord.prefixes().equals("ل") && !kindWord.prefixes().equals("ب")) {
        return null;
      }
      if (kinds > 0 && !kindWord.prefixes().isEmpty()) {
        break;
      }
      if (!any) {
        prefixes = kindWord.prefixes();
        any = true;
      }
      Entry.PlainWord word = Scan.plain(kindWord, WordClass.PLACE_KIND);
      kind = word == null ? kind : word.value();
      definiteKind = kindWord.definite();
      suffixed = !kindWord.suffix().isEmpty();
      at = kindWord.end();
      kinds++;
      if (definiteKind || suffixed) {
        break;
      }
      kindWord = scan.word(scan.skipQuotes(at), WordClass.PLACE_KIND);
    }
    if (definiteKind || suffixed) {
      int end = adjectives(at);
      return new PlaceMention(
          first, end, prefixes, List.of(), List.of(), kind, at, at, vicinity, true);
    }
    int name = scan.skipQuotes(at);
    if (any && kinds == 0 && scan.form(name).equals("من")) {
      name = scan.skipQuotes(name + 1);
    }
    PlaceMention known = known(first, name, prefixes, any, kind, vicinity);
    if (known != null) {
      return known;
    }
    if (kinds > 0) {
      int end = unknownName(name, scan.isQuote(at));
      if (end > name) {
        return new PlaceMention(
            first, adjectives(end), prefixes, List.of(), List.of(), kind, name, end, vicinity,
            false);
      }
      return new PlaceMention(
          first, adjectives(at), prefixes, List.of(), List.of(), kind, at, at, vicinity, false);
    }
    if (listed && !any) {
      return listed(first);
    }
    if (vicinity && afterVicinity > first && isCompass(first)) {
      int adj = adjectives(at);
      if (adj > at) {
        return new PlaceMention(
            first, adj, prefixes, List.of(), List.of(), "", at, at, true, false);
      }
    }
    return null;
  }

  private boolean isCompass(int at) {
    return scan.word(at, WordClass.DIRECTION) != null;
  }

  private @Nullable Match nearWord(int at) {
    Match direction = scan.word(at, WordClass.DIRECTION);
    Match near = scan.word(at, WordClass.VICINITY);
    if (direction == null) {
      return near;
    }
    return near == null || direction.end() >= near.end() ? direction : near;
  }

  private @Nullable PlaceMention known(
      int first, int name, String prefixes, boolean any, String kind, boolean vicinity) {
    for (Match match : scan.at(name)) {
      List<Place> places = new ArrayList<>(2);
      List<Entry.ActorName> actors = new ArrayList<>(1);
      for (Entry entry : match.entries()) {
        if (entry instanceof Entry.PlaceName place) {
          places.add(place.place());
        } else if (entry instanceof Entry.ActorName actor) {
          actors.add(actor);
        }
      }
      if (places.isEmpty()) {
        if (!actors.isEmpty() && match.end() - match.first() > 1) {
          return null;
        }
        continue;
      }
      if (kind.isEmpty() && isCommonWord(match)
          && places.stream().noneMatch(place -> place.kind().equals("country"))) {
        return null;
      }
      if (any && !match.prefixes().isEmpty()
          && !(vicinity && (match.prefixes().equals("ل") || match.prefixes().equals("ب")))) {
        return null;
      }
      if (!any && !scan.form(name).isEmpty() && places.stream().allMatch(p -> p.prominence() <= 2)
          && !introduced(name, match)) {
        return null;
      }
      return new PlaceMention(
          first,
          adjectives(match.end()),
          any ? prefixes : match.prefixes(),
          places,
          actors,
          kind,
          name,
          match.end(),
          vicinity,
          false);
    }
    return null;
  }

  /** «مدني» is a civilian before it is a town in Sudan. */
  private static boolean isCommonWord(Match match) {
    return match.end() - match.first() == 1
        && (Scan.plain(match, WordClass.PERSON) != null
            || Scan.plain(match, WordClass.UNIT) != null
            || Scan.plain(match, WordClass.CIVIL_OBJECT) != null
            || Scan.plain(match, WordClass.WEAPON) != null);
  }

  /** A village's bare name counts only behind a preposition of place or in a list. */
  private boolean introduced(int name, Match match) {
    String before = scan.form(name - 1);
    return match.preposition().equals("ب") || before.equals("في") || before.equals("علي")
        || before.equals("الي") || before.equals("من") || before.equals("لمدينه")
        || before.equals("و") || before.equals("،");
  }

  /** The words of a name that no list knows: one, and those with the article that follow. */
  private int unknownName(int name, boolean quoted) {
    int at = name;
    int words = 0;
    while (at < scan.end() && scan.isWord(at) && words < NAME_WORDS) {
      if (quoted && words > 0 && scan.isQuote(at)) {
        break;
      }
      if (!quoted
          && (scan.isKnownWord(at)
              || (words > 0 && !scan.form(at).startsWith("ال"))
              || (words == 0 && at > scan.start() && scan.form(at).length() < 3))) {
        break;
      }
      at++;
      words++;
    }
    return at;
  }

  private @Nullable PlaceMention listed(int first) {
    String form = scan.form(first);
    if (!scan.isWord(first) || scan.isKnownWord(first) || form.length() < 4) {
      return null;
    }
    boolean and = form.startsWith("و");
    int end = unknownName(first, false);
    if (end <= first) {
      return null;
    }
    return new PlaceMention(
        first, end, and ? "و" : "", List.of(), List.of(), "", first, end, false, false);
  }

  /** Directions that belong to the name: الجنوبي، الغربية. */
  private int adjectives(int from) {
    int at = from;
    while (at < scan.end()) {
      int next = at;
      if (scan.isQuote(next)) {
        next = scan.skipQuotes(at);
      }
      Match match = scan.word(next, WordClass.DIRECTION_ADJECTIVE);
      if (match == null || !match.prefixes().isEmpty()) {
        return at;
      }
      at = match.end();
    }
    return at;
  }
}
