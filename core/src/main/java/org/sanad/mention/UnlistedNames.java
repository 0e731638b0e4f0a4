package org.sanad.mention;

import org.sanad.lexicon.PlaceKeys;
import org.sanad.text.WordSet;

/** How far a name reaches that the bundled places do not have. */
final class UnlistedNames {
  private static final int NAME_WORDS = 3;

  /** Words that never end a name: «خالد بن الوليد», «تل أبو ظهور». */
  private static final WordSet LINKING =
      WordSet.of(
          "بن", "ابن", "ابو", "ابي", "ام", "عبد", "بني", "تل", "تله", "جب", "عين", "بيت", "كفر",
          "دير", "خربه", "راس", "باب", "بئر", "الشيخ", "شيخ", "مار", "ال", "برج", "عرب");

  private final Scan scan;
  private final PlaceNames names;

  UnlistedNames(Scan scan, PlaceNames names) {
    this.scan = scan;
    this.names = names;
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
      if (quoted ? NoNames.has(scan.form(at)) : !mayGoOn(at, words)) {
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
    if (end <= name || NoNames.has(scan.form(name))) {
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
        .anyMatch(match -> PlaceNames.isPersons(match) || !match.meaning().actors().isEmpty());
  }

  private boolean mayGoOn(int at, int words) {
    String form = scan.form(at);
    if (NoNames.has(form)) {
      return false;
    }
    if (words == 0) {
      return !scan.isKnownWord(at)
          && !isRelative(form)
          && !isSomewhere(at)
          && (form.length() >= 3 || LINKING.contains(form));
    }
    return (LINKING.contains(scan.form(at - 1)) || form.equals("بن") || form.startsWith("ال"))
        && !scan.isKnownWord(at);
  }

  /** «مستشفى بعفرين»: the preposition ties a place that holds it, which is no name of its own. */
  private boolean isSomewhere(int at) {
    PlaceNames.Known known = names.known(at);
    return known != null
        && known.match().preposition().equals("ب")
        && PlaceNames.isWellKnown(known);
  }

  /** «منطقة يؤمها السياح»: a verb whose pronoun is the place. */
  private static boolean isRelative(String form) {
    return form.length() > 4
        && (form.startsWith("ي") || form.startsWith("ت"))
        && form.endsWith("ها");
  }
}
