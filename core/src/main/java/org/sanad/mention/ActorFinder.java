package org.sanad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.mention.Mention.ActorMention;

/**
 * Noun phrases that name somebody: units and person nouns, a name of the directory or a group's head
 * with an unknown name, and the epithets that follow.
 */
final class ActorFinder {
  /** An unknown name is at most so many words: «لواء صقور جبل الزاوية» has three. */
  private static final int NAME_WORDS = 3;

  private final Scan scan;

  ActorFinder(Scan scan) {
    this.scan = scan;
  }

  /** The actor that begins at a token, null where there is none. */
  @Nullable ActorMention at(int first) {
    Match head = headAt(first);
    String prefixes = "";
    String unit = "";
    boolean site = false;
    Entry.@Nullable PlainWord person = null;
    String suffix = "";
    boolean civilObject = false;
    boolean definite = false;
    int at = first;
    int heads = 0;
    int lastSite = -1;
    while (head != null && heads < 4) {
      if (heads == 0) {
        prefixes = head.prefixes();
      } else if (!head.prefixes().isEmpty() && !linked(head, at)) {
        break;
      }
      Entry.PlainWord unitWord = Scan.plain(head, WordClass.UNIT);
      Entry.PlainWord personWord = Scan.plain(head, WordClass.PERSON);
      if (unitWord != null) {
        if (unit.isEmpty() && !unitWord.value().equals("ground")) {
          unit = unitWord.value();
        }
      } else if (personWord != null) {
        person = personWord;
      } else if (Scan.plain(head, WordClass.CIVIL_OBJECT) != null
          && Scan.plain(head, WordClass.SITE) == null) {
        civilObject = true;
        lastSite = at;
      } else {
        site = true;
        civilObject |= Scan.plain(head, WordClass.CIVIL_OBJECT) != null;
        lastSite = at;
      }
      definite |= head.definite() || scan.form(at).contains("ال");
      suffix = head.suffix();
      at = epithets(head.end());
      heads++;
      if (!suffix.isEmpty()) {
        break;
      }
      int next = scan.skipQuotes(at);
      if (scan.form(next).equals("من") || scan.form(next).equals("تابعه")
          || scan.form(next).equals("التابعه") || scan.form(next).equals("تابعين")) {
        next = scan.skipQuotes(next + 1);
      }
      head = headAt(next);
      if (head != null) {
        at = next;
      }
    }
    int core = scan.skipQuotes(at);
    if (heads > 0 && (scan.form(core).equals("من") || isBelonging(scan.form(core)))) {
      core = scan.skipQuotes(core + 1);
    }
    ActorMention named = suffix.isEmpty() ? named(first, core, prefixes, heads, site, unit, person)
        : null;
    if (named != null) {
      return named;
    }
    if (heads == 0) {
      ActorMention group = unknownGroup(first);
      return group != null ? group : anaphor(first);
    }
    if (!suffix.isEmpty()) {
      return new ActorMention(
          first, at, prefixes, List.of(), ActorKind.PRONOUN, first, at, site, unit,
          person == null ? "" : person.value());
    }
    if (heads > 0 && !site && person == null && !civilObject) {
      ActorMention anaphor = anaphor(first);
      if (anaphor != null && anaphor.end() >= at) {
        return anaphor;
      }
    }
    int end = at;
    ActorKind kind =
        person != null
            ? ActorKind.PERSONS
            : civilObject && lastSite >= 0 ? ActorKind.CIVIL_OBJECT : ActorKind.UNNAMED_FORCE;
    String who = person != null ? person.value() : civilObject ? "civilians" : "";
    return new ActorMention(
        first, end, prefixes, List.of(), kind, first, end, site, unit, who);
  }

  private static boolean isBelonging(String form) {
    return form.equals("تابعه") || form.equals("التابعه") || form.equals("التابعين")
        || form.equals("تابعين") || form.equals("التابع") || form.equals("تابع")
        || form.equals("مواليه") || form.equals("المواليه");
  }

  private boolean linked(Match head, int at) {
    return at > scan.start() && head.preposition().equals("ل");
  }

  private @Nullable Match headAt(int at) {
    for (Match match : scan.at(at)) {
      if (!names(match).isEmpty()) {
        return null;
      }
      for (Entry entry : match.entries()) {
        if (entry instanceof Entry.PlainWord word
            && (word.wordClass() == WordClass.UNIT
                || word.wordClass() == WordClass.SITE
                || word.wordClass() == WordClass.PERSON
                || word.wordClass() == WordClass.CIVIL_OBJECT)) {
          return match;
        }
      }
    }
    return null;
  }

  private @Nullable ActorMention named(
      int first,
      int core,
      String prefixes,
      int heads,
      boolean site,
      String unit,
      Entry.@Nullable PlainWord person) {
    for (Match match : scan.at(core)) {
      List<Entry.ActorName> names = names(match);
      if (names.isEmpty()) {
        continue;
      }
      String attached = match.prefixes();
      if (heads > 0 && !attached.isEmpty() && !attached.equals("ل")) {
        return null;
      }
      boolean demonym = names.stream().allMatch(name -> name.wording().equals("demonym"));
      int end = epithets(match.end());
      int bracket = scan.skipQuotes(end);
      if (bracket > end && bracket < scan.end()) {
        for (Match again : scan.at(bracket)) {
          if (again.prefixes().isEmpty() && names(again).stream()
              .anyMatch(name -> names.stream().anyMatch(n -> n.actor().equals(name.actor())))) {
            end = again.end();
          }
        }
      }
      ActorKind kind =
          demonym && heads == 0 && !scan.isNumber(first - 1)
              ? ActorKind.DEMONYM
              : ActorKind.NAMED;
      String air = unit;
      if (air.isEmpty()) {
        air = airOf(scan.form(core));
      }
      return new ActorMention(
          first,
          end,
          heads > 0 ? prefixes : attached,
          names,
          kind,
          core,
          match.end(),
          site,
          air,
          person == null ? "" : person.value());
    }
    return null;
  }

  /** Names of air forces in the directory begin with a word for aircraft. */
  private static String airOf(String form) {
    return form.contains("طيران") || form.contains("طائرات") || form.contains("مقاتلات")
            || form.contains("سلاح")
        ? "air"
        : "";
  }

  private static List<Entry.ActorName> names(Match match) {
    List<Entry.ActorName> names = new ArrayList<>(1);
    for (Entry entry : match.entries()) {
      if (entry instanceof Entry.ActorName name) {
        names.add(name);
      }
    }
    return names;
  }

  /** «لواء صقور الجبل»: a head with words that no list knows. */
  private @Nullable ActorMention unknownGroup(int first) {
    Match head = scan.word(first, WordClass.GROUP_HEAD);
    if (head == null || !head.suffix().isEmpty() || head.definite()) {
      return null;
    }
    boolean quoted = scan.isQuote(head.end());
    int at = scan.skipQuotes(head.end());
    int words = 0;
    int nameFirst = at;
    while (at < scan.end() && words < (quoted ? NAME_WORDS + 2 : NAME_WORDS) && scan.isWord(at)) {
      if (!quoted && (scan.isKnownWord(at) || (words > 0 && !scan.form(at).startsWith("ال")))) {
        break;
      }
      at++;
      words++;
      if (quoted && scan.isQuote(at)) {
        break;
      }
    }
    if (words == 0 || (!quoted && scan.form(nameFirst).startsWith("ال") && words == 1
        && scan.form(nameFirst).length() < 5)) {
      return null;
    }
    int end = quoted && at < scan.end() && scan.isQuote(at) ? at : at;
    return new ActorMention(
        first, end, head.prefixes(), List.of(), ActorKind.UNKNOWN_GROUP, first, end, false, "", "");
  }

  private @Nullable ActorMention anaphor(int first) {
    Match match = scan.word(first, WordClass.ACTOR_ANAPHOR);
    if (match == null) {
      return null;
    }
    return new ActorMention(
        first,
        epithets(match.end()),
        match.prefixes(),
        List.of(),
        ActorKind.ANAPHOR,
        first,
        match.end(),
        false,
        "",
        "");
  }

  /** Passes over the adjectives that follow a name: الإرهابي، المدعومة. */
  private int epithets(int from) {
    int at = from;
    while (at < scan.end()) {
      int next = scan.skipQuotes(at);
      Match match = scan.word(next, WordClass.EPITHET);
      if (match == null || !match.prefixes().isEmpty()) {
        return at;
      }
      at = match.end();
    }
    return at;
  }
}
