package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Meaning;
import org.sanad.lexicon.WordClass;
import org.sanad.text.WordSet;

/** The common nouns that may stand before a name: «تسعة من عناصر», «مواقع ومقرات», «منازل». */
final class HeadReader {
  private static final int MOST_HEADS = 4;

  private static final int UNKNOWN_ADJECTIVES = 2;

  /** An aircraft's mark has fewer tokens: «اف-16», «سوخوي 24». */
  private static final int MARK = 5;

  /** First and second persons are the speaker's, and look like endings: اخرى is no اخر of mine. */
  private static final WordSet PRONOUNS = WordSet.of("", "ه", "ها", "هم", "هن", "هما");

  private static final WordSet BELONGING =
      WordSet.of(
          "تابعه",
          "التابعه",
          "التابعين",
          "تابعين",
          "التابعون",
          "تابعون",
          "التابع",
          "تابع",
          "مواليه",
          "المواليه");

  /** «لما يسمى الجيش»: words by which an outlet keeps a name at a distance. */
  private static final WordSet SO = WordSet.of("ما", "لما", "بما");

  private static final WordSet CALLED = WordSet.of("يسمي", "يعرف", "يسمون", "سمي", "يدعي");

  private static final WordSet ARMED = WordSet.of("مسلحين", "مسلحون", "المسلحين", "المسلحون");

  /** «الفصائل الإسلامية والمقاتلة»: a second adjective. */
  private static final WordSet FURTHER = WordSet.of("والمقاتله", "والمسلحه", "والجهاديه");

  /** Persons whom «مسلحين» describes. */
  private static final WordSet PEOPLE =
      WordSet.of(
          "سكان",
          "السكان",
          "رجال",
          "الرجال",
          "اشخاص",
          "الاشخاص",
          "مدنيين",
          "مدنيون",
          "المدنيين",
          "المدنيون",
          "قبليين",
          "قبليون",
          "القبليين",
          "متظاهرين",
          "متظاهرون",
          "شبان",
          "الشبان",
          "الاهالي",
          "اهالي",
          "مجهولين",
          "مجهولون",
          "لصوص");

  /** The classes of such nouns. */
  static final int HEADS =
      Meaning.kinds(WordClass.UNIT, WordClass.SITE, WordClass.PERSON, WordClass.CIVIL_OBJECT);

  private final Scan scan;
  private final Extents extents;

  HeadReader(Scan scan, Extents extents) {
    this.scan = scan;
    this.extents = extents;
  }

  /**
   * What was read.
   *
   * @param count how many nouns
   * @param last the last noun
   * @param end token after the last noun and its adjectives
   * @param core where a name would stand
   * @param prefixes attached before the first
   * @param unit weapon class, empty for none
   * @param site whether positions are named
   * @param civilObject whether houses and the like are named
   * @param person the last person noun's sort, empty for none
   * @param civilFirst whether the first noun names civilians: «عائلات عناصر داعش» are no fighters
   * @param pronoun whether a pronoun stands for the owner: مواقعه
   * @param weak whether nothing but words stand there that mean somebody only with a name
   * @param from whether «من» stands before the name
   */
  record Heads(
      int count,
      int last,
      int end,
      int core,
      String prefixes,
      String unit,
      boolean site,
      boolean civilObject,
      String person,
      boolean civilFirst,
      boolean pronoun,
      boolean weak,
      boolean from) {}

  Heads read(int first) {
    int count = 0;
    int at = first;
    int last = first;
    String prefixes = "";
    String unit = "";
    String person = "";
    boolean site = false;
    boolean civilObject = false;
    boolean civilFirst = false;
    boolean pronoun = false;
    boolean weak = true;
    Match head = head(first);
    while (head != null && count < MOST_HEADS) {
      if (count == 0) {
        prefixes = head.prefixes();
      }
      Entry.PlainWord unitWord = Scan.plain(head, WordClass.UNIT);
      Entry.PlainWord personWord = Scan.plain(head, WordClass.PERSON);
      Entry.PlainWord siteWord = Scan.plain(head, WordClass.SITE);
      Entry.PlainWord objectWord = Scan.plain(head, WordClass.CIVIL_OBJECT);
      if (unitWord != null) {
        String means = unitWord.value();
        unit = !unit.isEmpty() || means.equals("ground") || means.equals("weak") ? unit : means;
      } else if (personWord != null) {
        person = personWord.value();
        civilFirst |= count == 0 && person.equals("civilians");
      } else {
        site |= siteWord != null;
        civilObject |= objectWord != null;
      }
      int end = isDefinite(head) ? extents.epithets(head.end()) : extents.indefinite(head.end());
      boolean weakWord =
          (unitWord != null && unitWord.value().equals("weak"))
              || (unitWord == null && siteWord != null && siteWord.value().equals("weak"));
      weak &= weakWord && end == head.end();
      count++;
      last = head.first();
      at = end;
      pronoun = !head.suffix().isEmpty();
      if (pronoun) {
        break;
      }
      int next = scan.skipQuotes(at);
      boolean linked = isLink(next);
      if (linked) {
        next = scan.skipQuotes(next + 1);
      }
      Match after = head(next);
      boolean described =
          end > head.end() && !linked && after != null && after.prefixes().isEmpty();
      if (after == null || described || !continues(head, after, linked)) {
        // «اعتقلت قوة أمنية عصابة»: no genitive stands behind an adjective.
        break;
      }
      head = after;
      at = next;
    }
    int core = scan.skipQuotes(at);
    for (int words = 1; count > 0 && words <= UNKNOWN_ADJECTIVES; words++) {
      // «سيارة مصفحة تابعة للشرطة»: an adjective that no list knows.
      if (scan.isKnownWord(core + words - 1) || !scan.isWord(core + words - 1)) {
        break;
      }
      if (BELONGING.contains(scan.form(core + words))) {
        core += words;
        break;
      }
    }
    if (unit.equals("air")) {
      core = afterMark(core);
    }
    boolean from = count > 0 && scan.form(core).equals("من");
    if (count > 0 && (from || BELONGING.contains(scan.form(core)))) {
      core = scan.skipQuotes(core + 1);
      if (SO.contains(scan.form(core)) && CALLED.contains(scan.form(core + 1))) {
        core = scan.skipQuotes(core + 2);
      }
    }
    return new Heads(
        count,
        last,
        at,
        core,
        prefixes,
        unit,
        site,
        civilObject,
        person,
        civilFirst,
        pronoun,
        weak && !pronoun,
        from);
  }

  /** «مقاتلات اف-16 من سلاح الجو»: the token after an aircraft's mark, where its owner follows. */
  private int afterMark(int at) {
    int end = at;
    boolean number = false;
    while (end < at + MARK && !scan.form(end).equals("من")) {
      String form = scan.form(end);
      number |= !form.isEmpty() && Character.isDigit(form.charAt(0));
      end++;
    }
    return number && end < at + MARK ? end : at;
  }

  /** Whether a noun goes on with the one before: «عناصر ميليشيا», not «التنظيم المسؤول». */
  private boolean continues(Match head, Match after, boolean linked) {
    if (after.coordinated() && sharesOwner(head, after)) {
      return true;
    }
    boolean attached = !after.prefixes().isEmpty();
    if (after.coordinated() || (attached && !after.preposition().equals("ل"))) {
      return false;
    }
    boolean thing =
        Scan.plain(after, WordClass.UNIT) == null && Scan.plain(after, WordClass.PERSON) == null;
    if (attached && thing) {
      return false;
    }
    Entry.PlainWord unit = Scan.plain(head, WordClass.UNIT);
    if (thing && unit != null && unit.value().equals("air")) {
      // «قصفت طائرات قافلة»: aircraft of somebody, but of no thing.
      return false;
    }
    if (linked || attached) {
      return true;
    }
    String form = scan.form(head.first());
    if (form.endsWith("ون") || form.endsWith("ين") || form.endsWith("ان")) {
      // With its نون a noun has no genitive: «هاجم مسلحون حاجزا» are two.
      return false;
    }
    if (!isDefinite(head)) {
      return true;
    }
    boolean adjective =
        Scan.plain(head, WordClass.UNIT) != null && Scan.plain(after, WordClass.UNIT) == null;
    return isDefinite(after) && !adjective;
  }

  /** «مواقع ونقاطا تابعة للجيش»: two sorts of positions, and whose they are said once. */
  private boolean sharesOwner(Match head, Match after) {
    return after.preposition().isEmpty()
        && Scan.plain(head, WordClass.SITE) != null
        && Scan.plain(after, WordClass.SITE) != null
        && head.suffix().isEmpty()
        && after.suffix().isEmpty()
        && !isDefinite(after)
        && BELONGING.contains(scan.form(scan.skipQuotes(extents.indefinite(after.end()))));
  }

  private boolean isLink(int at) {
    return scan.form(at).equals("من") || BELONGING.contains(scan.form(at));
  }

  private boolean isDefinite(Match match) {
    String form = scan.form(match.first());
    return match.definite()
        || form.startsWith("ال")
        || form.startsWith("وال")
        || form.startsWith("بال")
        || form.startsWith("لل");
  }

  private @Nullable Match head(int at) {
    if (!scan.mayBe(at, HEADS)) {
      return null;
    }
    for (Match match : scan.at(at)) {
      if (!Extents.names(match).isEmpty()) {
        return null;
      }
      if (!PRONOUNS.contains(match.suffix())
          || (match.suffix().equals("ه") && scan.isFeminine(match.first()))) {
        continue;
      }
      for (Entry entry : match.entries()) {
        if (entry instanceof Entry.PlainWord word && isHead(word.wordClass())) {
          return isAdjective(match, word) ? null : match;
        }
      }
    }
    return null;
  }

  private static boolean isHead(WordClass wordClass) {
    return (Meaning.kinds(wordClass) & HEADS) != 0;
  }

  /** «المجلس العسكري», «بشرية»: what looks like a person is an adjective of the noun before it. */
  private boolean isAdjective(Match match, Entry.PlainWord word) {
    String form = scan.form(match.first());
    if (isArmedOf(match.first(), form)) {
      return true;
    }
    if (match.end() - match.first() > 1
        || (Scan.plain(match, WordClass.UNIT) != null && !form.endsWith("يه"))) {
      return false;
    }
    if (word.wordClass() != WordClass.PERSON) {
      return form.endsWith("يه") && match.suffix().equals("ه") && word.value().equals("weak");
    }
    if (form.endsWith("يه") || form.endsWith("يات")) {
      return !match.suffix().isEmpty() || extents.qualifies(match.first());
    }
    if (form.endsWith("يا")) {
      // «12 عسكريا» are men, «دعمه عسكريا» is how.
      return !extents.counted(match.first()) && extents.qualifies(match.first());
    }
    boolean feminine = form.startsWith("ال") && form.endsWith("ه");
    return (form.endsWith("ي") || feminine) && extents.qualifies(match.first());
  }

  /** «هجوما مسلحا», «سكان مسلحين»: how the noun before it is, not somebody. */
  private boolean isArmedOf(int at, String form) {
    String before = scan.form(at - 1);
    if (form.equals("مسلحا")) {
      return before.endsWith("ا")
          && !before.endsWith("وا")
          && scan.isWord(at - 1)
          && !extents.counted(at);
    }
    return (ARMED.contains(form) && PEOPLE.contains(before))
        || (FURTHER.contains(form) && before.startsWith("ال") && before.endsWith("يه"));
  }
}
