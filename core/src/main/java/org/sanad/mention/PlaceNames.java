package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Meaning;
import org.sanad.lexicon.Place;
import org.sanad.lexicon.PlaceKeys;
import org.sanad.lexicon.WordClass;
import org.sanad.text.WordSet;

/**
 * The names that places have: those that the gazetteer knows, and how far an unknown one reaches.
 */
final class PlaceNames {
  private static final int NAME_WORDS = 3;

  /** Below it a place is little enough that a common word of the same letters is likelier meant. */
  private static final int WELL_KNOWN = 4;

  /** Words that never end a name: «خالد بن الوليد», «تل أبو ظهور». */
  private static final WordSet LINKING =
      WordSet.of(
          "بن", "ابن", "ابو", "ابي", "ام", "عبد", "بني", "تل", "تله", "جب", "عين", "بيت", "كفر",
          "دير", "خربه", "راس", "باب", "بئر", "الشيخ", "شيخ", "مار", "ال", "برج", "عرب");

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

  /** Adjectives behind a kind word: «جبهة جديدة», «مناطق متفرقة» have no name. */
  private static final WordSet PLAIN =
      WordSet.of(
          "جديده",
          "جديد",
          "جديدتين",
          "جديدتان",
          "عام",
          "وجود",
          "الواصل",
          "الواصله",
          "الرابط",
          "بدت",
          "ابان",
          "بالاضافه",
          "لكنه",
          "لكنها",
          "لكنهم",
          "لكنهما",
          "الابواب",
          "اخري",
          "اخر",
          "ثانيه",
          "متفرقه",
          "مختلفه",
          "واسعه",
          "كبيره",
          "صغيره",
          "سكنيه",
          "سكني",
          "سكنيا",
          "زراعيه",
          "صناعيه",
          "مدنيه",
          "محرره",
          "محيطه",
          "مجاوره",
          "قريبه",
          "حدوديه",
          "عسكريه",
          "عسكري",
          "عسكريا",
          "نائيه",
          "المواجهه",
          "التماس",
          "الاشتباك",
          "الاشتباكات",
          "القتال",
          "النفوذ",
          "نفوذها",
          "نفوذه",
          "خفض",
          "منزوعه",
          "معزوله",
          "منعزله",
          "مأهوله",
          "مهوله",
          "حساسه",
          "محدوده",
          "عازله",
          "آمنه",
          "امنه",
          "استراتيجيه",
          "مهمه",
          "مزدحم",
          "مزدحمه",
          "شعبي",
          "شعبيه",
          "تجاري",
          "تجاريه",
          "مؤقت",
          "سابق",
          "المطل",
          "المطله",
          "المطلان",
          "الواقعه",
          "الواقع",
          "الحدودي",
          "المذكوره",
          "المذكورتين",
          "نفسها",
          "ذاتها",
          "المستهدف",
          "البطن",
          "الراس",
          "الصدر",
          "الظهر",
          "وبالتالي",
          "وكذلك",
          "وغيرها",
          "وغيره",
          "وايضا",
          "المذكور",
          "باكرا",
          "بارزه",
          "بارز",
          "اعاقه",
          "وان",
          "فان",
          "لان");

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
    if (!scan.mayBe(name, Meaning.PLACE) || PLAIN.contains(scan.form(name))) {
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

  /** «بلدة تركية» is some Turkish town, «النفط السعودية» some Saudi oil: adjectives both. */
  boolean isAdjective(Known name, boolean behindKind) {
    Match match = name.match();
    String form = scan.form(match.first());
    if (match.end() - match.first() > 1 || !match.prefixes().isEmpty()) {
      return false;
    }
    if (behindKind) {
      return !form.startsWith("ال")
          && scan.at(match.first()).stream()
              .flatMap(each -> each.entries().stream())
              .anyMatch(
                  entry ->
                      entry instanceof Entry.ActorName actor && actor.wording().equals("demonym"));
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

  private static boolean isWellKnown(Known name) {
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

  /**
   * The token after a name that no list knows: one word, and those with the article that follow.
   *
   * @param quoted whether it stands in quotation marks, which then say how far it reaches
   */
  int unknown(int name, boolean quoted) {
    int at = name;
    int words = 0;
    while (at < scan.end() && scan.isWord(at) && words < NAME_WORDS + (quoted ? 1 : 0)) {
      if (quoted ? PLAIN.contains(scan.form(at)) : !mayGoOn(name, at, words)) {
        break;
      }
      at++;
      words++;
    }
    return at;
  }

  /**
   * The token after a name that the imported gazetteer lists, {@code name} where none begins. A
   * common word alone is one only behind a kind of settlement and with the article: «قرية الصفراء»,
   * but no «بلدة محاصرة».
   *
   * @param kind the kind word's value
   */
  int imported(int name, String kind) {
    int end = scan.importedEnd(name);
    if (end <= name || PLAIN.contains(scan.form(name))) {
      return name;
    }
    boolean common = end == name + 1 && scan.isKnownWord(name);
    boolean settled = kind.equals("village") || kind.equals("town");
    return common && !(settled && scan.form(name).startsWith("ال") && !isPersons(name))
        ? name
        : end;
  }

  /**
   * The token after a listed name of which the kind word at a token is a part: تل الضمان, but not
   * محافظة إدلب, which is the governorate called Idlib.
   */
  int importedWhole(int kindAt) {
    return PlaceKeys.isKind(scan.form(kindAt)) ? kindAt : scan.importedEnd(kindAt);
  }

  private boolean isPersons(int at) {
    return scan.at(at).stream()
        .anyMatch(match -> isPersons(match) || !match.meaning().actors().isEmpty());
  }

  private boolean mayGoOn(int name, int at, int words) {
    String form = scan.form(at);
    if (PLAIN.contains(form)) {
      return false;
    }
    if (words == 0) {
      return !scan.isKnownWord(at)
          && !isRelative(form)
          && !isSomewhere(at)
          && (form.length() >= 3 || LINKING.contains(form));
    }
    boolean linked = LINKING.contains(scan.form(at - 1)) || (at - 1 > name && form.equals("بن"));
    return ((linked || form.equals("بن") || form.startsWith("ال")) && !scan.isKnownWord(at))
        || (linked
            && scan.form(at - 1).length() <= 4
            && form.length() > 2
            && !scan.isKnownWord(at));
  }

  /** «مستشفى بعفرين»: the preposition ties a place that holds it, which is no name of its own. */
  private boolean isSomewhere(int at) {
    Known known = known(at);
    return known != null && known.match().preposition().equals("ب") && isWellKnown(known);
  }

  /** «منطقة يؤمها السياح»: a verb whose pronoun is the place. */
  private static boolean isRelative(String form) {
    return form.length() > 4
        && (form.startsWith("ي") || form.startsWith("ت"))
        && form.endsWith("ها");
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
