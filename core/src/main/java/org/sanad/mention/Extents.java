package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Meaning;
import org.sanad.lexicon.WordClass;
import org.sanad.text.WordSet;

/** How far a party's words reach: adjectives, supporters named with it, quotes and brackets. */
final class Extents {
  /** Adjectives that go on with somebody else's name: الموالية لإيران، المدعومة من تركيا. */
  private static final WordSet TIED =
      WordSet.of(
          "موالي",
          "مواليه",
          "موالون",
          "موالين",
          "مدعوم",
          "مدعومه",
          "مدعومين",
          "مدعومون",
          "متحالف",
          "متحالفه",
          "متحالفين",
          "مرتبط",
          "مرتبطه",
          "مرتبطين",
          "مسانده",
          "مساند",
          "مساندين",
          "داعمه");

  private static final WordSet LEADERS = WordSet.of("leader", "demonym", "metonym");

  private static final String OPPOSITION = "المعارضه";

  private static final WordSet TIES = WordSet.of("من", "مع", "قبل", "ب");

  /** Nouns that take an adjective of sort: مصدر عسكري، مجلس مدني. */
  private static final int NOUNS =
      Meaning.kinds(
          WordClass.GROUP_HEAD,
          WordClass.SITE,
          WordClass.UNIT,
          WordClass.CIVIL_OBJECT,
          WordClass.SOURCE,
          WordClass.TITLE,
          WordClass.PLACE_KIND);

  private final Scan scan;

  Extents(Scan scan) {
    this.scan = scan;
  }

  static List<Entry.ActorName> names(Match match) {
    return match.meaning().actors();
  }

  static boolean all(List<Entry.ActorName> names, String wording) {
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).wording().equals(wording)) {
        return false;
      }
    }
    return true;
  }

  /** Passes over the adjectives that follow a name: الإرهابي، المدعومة. */
  int epithets(int from) {
    int at = from;
    while (at < scan.end()) {
      int next = scan.skipQuotes(at);
      Match match = scan.word(next, WordClass.EPITHET);
      if (match == null || !match.prefixes().isEmpty() || !match.suffix().isEmpty()) {
        return at;
      }
      at = match.end();
    }
    return at;
  }

  /** The same behind a state's name: «استهدفت قوات النظام المعارضة» tells of two parties. */
  int epithetsOfState(int from) {
    int end = epithets(from);
    for (int at = from; at < end; at++) {
      if (scan.form(at).equals(OPPOSITION)) {
        return scan.isQuote(at - 1) ? at - 1 : at;
      }
    }
    return end;
  }

  /** The same behind a noun without the article: «مواقع المعارضة» are the opposition's. */
  int indefinite(int from) {
    int at = from;
    while (at < scan.end()) {
      int next = scan.skipQuotes(at);
      Match match = scan.word(next, WordClass.EPITHET);
      if (match == null
          || !match.prefixes().isEmpty()
          || !match.suffix().isEmpty()
          || (scan.form(next).startsWith("ال") && meansSomebody(next))) {
        return at;
      }
      at = match.end();
    }
    return at;
  }

  private boolean meansSomebody(int at) {
    for (Match match : scan.at(at)) {
      if (!names(match).isEmpty() || Scan.plain(match, WordClass.ACTOR_ANAPHOR) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number stands before the word. */
  boolean counted(int at) {
    return scan.isNumber(at - 1) || scan.isNumberWord(at - 1);
  }

  /** Passes over «لإيران» behind «الموالية»: whose ally somebody is, is no party of its own. */
  int ties(int end) {
    String last = scan.form(end - 1);
    String stem = last.startsWith("ال") ? last.substring(2) : last;
    boolean led = scan.form(end).equals("بقياده");
    if (!TIED.contains(stem) && !led) {
      return end;
    }
    int at = scan.skipQuotes(led ? end + 1 : end);
    boolean tie = led;
    while (TIES.contains(scan.form(at))) {
      at++;
      tie = true;
    }
    at = scan.skipQuotes(at);
    for (Match match : scan.at(at)) {
      boolean attached = match.preposition().equals("ل");
      if (((tie && match.prefixes().isEmpty()) || (!tie && attached)) && isSomebody(match)) {
        int known = epithets(match.end());
        return scan.form(match.first()).endsWith("رئيس") ? person(known) : known;
      }
    }
    return end;
  }

  /** «الموالية للرئيس اليمني المخلوع علي صالح»: the name behind the title belongs to it. */
  private int person(int from) {
    int end = from;
    for (int words = 0; words < 3; words++) {
      int next = end;
      for (Match match : scan.at(scan.skipQuotes(end))) {
        if (match.prefixes().isEmpty()
            && isSomebody(match)
            && scan.isWord(match.first())
            && isOfState(match)) {
          next = epithets(match.end());
          break;
        }
      }
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** A land's adjective, a state's forces or who leads them: no other party follows a title. */
  private static boolean isOfState(Match match) {
    for (Entry.ActorName name : names(match)) {
      if (LEADERS.contains(name.wording()) || name.actor().kind().equals("state")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSomebody(Match match) {
    return match.suffix().isEmpty() && !names(match).isEmpty();
  }

  /**
   * Whether the noun before makes the word at a token its adjective. A word that no list knows may
   * be a verb, so that only its article tells it for a noun.
   */
  boolean qualifies(int at) {
    int before = at - 1;
    if (!scan.isWord(before) || counted(at)) {
      return false;
    }
    boolean noun = false;
    boolean person = false;
    for (Match match : scan.at(before)) {
      noun |= (match.meaning().kinds() & NOUNS) != 0;
      person |= (match.meaning().kinds() & Meaning.kinds(WordClass.PERSON)) != 0;
    }
    boolean definite = scan.form(at).contains("ال") && scan.form(before).contains("ال");
    return noun || (definite && !person);
  }

  /** The end moved so that a quote or bracket opened inside closes inside, and no other does. */
  int balanced(int first, int coreEnd, int end) {
    int open = -1;
    for (int at = first; at < end; at++) {
      if (!scan.isQuote(at)) {
        continue;
      }
      if (opens(at)) {
        open = at;
      } else if (open >= 0) {
        open = -1;
      } else if (at >= coreEnd) {
        return at;
      }
    }
    if (open < 0) {
      return end;
    }
    if (end < scan.end() && scan.isQuote(end) && !opens(end)) {
      return end + 1;
    }
    return open >= coreEnd ? open : end;
  }

  /** Whether a quote or bracket opens: those that look alike on both sides by their count. */
  boolean opens(int at) {
    String form = scan.form(at);
    return switch (form) {
      case "«", "(", "[", "#" -> true;
      case "»", ")", "]" -> false;
      default -> {
        int before = 0;
        for (int i = scan.start(); i < at; i++) {
          before += scan.form(i).equals(form) ? 1 : 0;
        }
        yield before % 2 == 0;
      }
    };
  }

  /** The end of «(داعش)» behind a name, with who stands in the brackets; null where none does. */
  @Nullable Apposition apposition(int end) {
    if (!scan.isQuote(end) || !opens(end) || scan.form(end).equals("#")) {
      return null;
    }
    for (Match match : scan.at(end + 1)) {
      List<Entry.ActorName> names = names(match);
      int close = epithets(match.end());
      if (!names.isEmpty()
          && match.prefixes().isEmpty()
          && !all(names, "demonym")
          && close < scan.end()
          && scan.isQuote(close)
          && !opens(close)) {
        return new Apposition(names, close + 1);
      }
    }
    return null;
  }

  /**
   * A name in brackets.
   *
   * @param names what the directory says of it
   * @param end token after the closing bracket
   */
  record Apposition(List<Entry.ActorName> names, int end) {}
}
