package org.sanad.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.text.Normalizer;

/**
 * The forms under which a word stands in news prose: third persons and the first plural of verbs,
 * case and number endings of nouns. Written without vowels, the conjugation needs only the last
 * letter of the stem to tell sound, defective and other verbs apart (Wright, A Grammar of the
 * Arabic Language, I §§ 77–171).
 */
final class Inflector {

  /**
   * Verbs whose dual is written as the accusative of a noun, which reports have instead: «عسكريا
   * تابعا لقوات النظام», «20 طالبا», «وقال لاحقا», «تأهبا لمعركة».
   */
  private static final Set<String> LIKE_NOUNS =
      Set.of("تابع", "طالب", "قاتل", "دافع", "عامل", "لاحق", "شاهد", "عارض", "تاهب");

  private Inflector() {}

  /**
   * All forms of a verb.
   *
   * @param verb past and present of the third person masculine singular, parted by a slash:
   *     قصف/يقصف
   * @return folded form to tense
   */
  static Map<String, Form> verb(String verb) {
    int slash = verb.indexOf('/');
    Map<String, Form> forms = new LinkedHashMap<>();
    past(slash < 0 ? verb : verb.substring(0, slash), forms);
    if (slash >= 0) {
      present(verb.substring(slash + 1), forms);
    }
    return forms;
  }

  private static void past(String written, Map<String, Form> forms) {
    // A last hamza (بدأ) folds to ا, but does not fall before an ending.
    boolean hamza = written.endsWith("أ");
    String stem = Normalizer.fold(written);
    char last = stem.charAt(stem.length() - 1);
    boolean defective = !hamza && stem.length() > 2 && (last == 'ي' || last == 'ا');
    String base = defective ? stem.substring(0, stem.length() - 1) : stem;
    forms.put(stem, Form.PAST);
    forms.put(base + "ت", Form.PAST);
    forms.put(base + "وا", Form.PAST);
    forms.put(base + "و", Form.PAST);
    forms.put(base + "تا", Form.PAST);
    if (defective) {
      forms.put(base + "ا", Form.PAST);
      forms.put(base + "يا", Form.PAST);
      forms.put(base + "ينا", Form.PAST);
    } else {
      if (!LIKE_NOUNS.contains(stem)) {
        forms.put(base + "ا", Form.PAST);
      }
      forms.put(base + "نا", Form.PAST);
      forms.put(base + "ن", Form.PAST);
    }
  }

  private static void present(String written, Map<String, Form> forms) {
    boolean hamza = written.endsWith("أ");
    String stem = Normalizer.fold(written);
    String rest = stem.substring(1);
    char last = rest.charAt(rest.length() - 1);
    boolean defective = !hamza && (last == 'ي' || last == 'و' || last == 'ا');
    String base = defective ? rest.substring(0, rest.length() - 1) : rest;
    for (String person : new String[] {"ي", "ت"}) {
      forms.put(person + rest, Form.PRESENT);
      for (String ending : new String[] {"ون", "وا", "و"}) {
        forms.put(person + base + ending, Form.PRESENT);
      }
      forms.put(person + (defective ? base + "ي" : base) + "ان", Form.PRESENT);
      forms.put(person + (defective ? base + "ي" : base) + "ا", Form.PRESENT);
      if (defective) {
        // After لم the last letter falls (لم ينفِ); before a pronoun ى is written ا (يتبناه).
        forms.put(person + base, Form.PRESENT);
      }
    }
    forms.put("ن" + rest, Form.PRESENT);
  }

  /**
   * All forms of a noun or adjective: accusative, dual, sound plurals. Broken plurals are given as
   * words of their own.
   *
   * @return folded forms
   */
  static Map<String, Form> noun(String noun, Form as) {
    String stem = Normalizer.fold(noun);
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put(stem, as);
    if (stem.indexOf(' ') >= 0) {
      return forms;
    }
    char last = stem.charAt(stem.length() - 1);
    if (last == 'ه') {
      String base = stem.substring(0, stem.length() - 1);
      for (String ending : new String[] {"ات", "تان", "تين", "تي", "تا"}) {
        forms.put(base + ending, as);
      }
    } else if (last == 'ء') {
      forms.put(stem + "ات", as);
      forms.put(stem.substring(0, stem.length() - 1) + "ءات", as);
    } else {
      for (String ending : new String[] {"ا", "ان", "ين", "ات"}) {
        forms.put(stem + ending, as);
      }
      if (as == Form.PARTICIPLE) {
        for (String ending : new String[] {"ه", "ون", "تان", "تين"}) {
          forms.put(stem + ending, as);
        }
      }
    }
    return forms;
  }

  /**
   * The forms of a noun's plural.
   *
   * @param noun the singular
   * @param plural ون or ات for the sound plurals, else the broken plural itself
   * @return folded forms
   */
  static List<String> plural(String noun, String plural) {
    String stem = Normalizer.fold(noun);
    return switch (plural) {
      case "ون" -> List.of(stem + "ون", stem + "ين", stem + "و", stem + "ي");
      case "ات" ->
          List.of((stem.endsWith("ه") ? stem.substring(0, stem.length() - 1) : stem) + "ات");
      default -> List.of(Normalizer.fold(plural), Normalizer.fold(plural) + "ا");
    };
  }
}
