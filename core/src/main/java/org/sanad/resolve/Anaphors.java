package org.sanad.resolve;

import java.util.Map;
import java.util.Set;
import org.sanad.lexicon.Actor;
import org.sanad.text.Normalizer;
import org.sanad.text.WordSet;

/** Which parties a definite common noun may stand for: by their kind, or by their own name. */
final class Anaphors {
  private static final Set<String> ARMED_GROUPS =
      Set.of("rebel", "jihadist", "militia", "kurdish_led", "operations_room");
  private static final Set<String> FORCES =
      Set.of("armed_forces", "police", "kurdish_led", "coalition", "foreign_forces");
  private static final Set<String> STATES = Set.of("armed_forces", "state", "police");
  private static final Set<String> OCCUPIERS = Set.of("state", "foreign_forces");

  private static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          Map.entry("تنظيم", Set.of("jihadist")),
          Map.entry("جماعه", ARMED_GROUPS),
          Map.entry("فصيل", Set.of("rebel", "jihadist", "militia")),
          Map.entry("ميليشيا", Set.of("militia", "rebel", "kurdish_led")),
          Map.entry("ميليشيات", Set.of("militia", "rebel", "kurdish_led")),
          Map.entry("مليشيا", Set.of("militia", "rebel", "kurdish_led")),
          Map.entry("مليشيات", Set.of("militia", "rebel", "kurdish_led")),
          Map.entry("تحالف", Set.of("coalition")),
          Map.entry("قوات", FORCES),
          Map.entry("جنود", STATES),
          Map.entry("جيش", Set.of("armed_forces")),
          Map.entry("نظام", Set.of("armed_forces", "state")),
          Map.entry("حكومه", Set.of("state")),
          Map.entry("سلطات", Set.of("state")),
          Map.entry("احتلال", OCCUPIERS),
          Map.entry("عدو", OCCUPIERS),
          Map.entry("متمردين", ARMED_GROUPS),
          Map.entry("متمردون", ARMED_GROUPS),
          Map.entry("مسلحين", ARMED_GROUPS),
          Map.entry("مسلحون", ARMED_GROUPS),
          Map.entry("انقلابيين", Set.of("rebel", "militia")),
          Map.entry("انقلابيون", Set.of("rebel", "militia")),
          Map.entry("متشددين", Set.of("jihadist")),
          Map.entry("متشددون", Set.of("jihadist")),
          Map.entry("متطرفين", Set.of("jihadist")),
          Map.entry("متطرفون", Set.of("jihadist")),
          Map.entry("جهاديين", Set.of("jihadist")),
          Map.entry("جهاديون", Set.of("jihadist")),
          Map.entry("ارهابيين", Set.of("jihadist", "rebel")),
          Map.entry("ارهابيون", Set.of("jihadist", "rebel")),
          // «الثوار» and «المقاومة» are what a side calls itself: no kind tells which side.
          Map.entry("فصائل", Set.of("rebel", "militia")));

  /** Heads of names: «الحركة» is somebody whose own name has the word. */
  private static final WordSet NAME_HEADS =
      WordSet.of("حركه", "جبهه", "حزب", "هيئه", "فرقه", "لواء", "كتيبه", "مجلس", "فيلق", "اتحاد");

  /** Loose words, which mean whoever was just named before they mean what the directory says. */
  private static final WordSet LOOSE =
      WordSet.of(
          "مسلحين",
          "مسلحون",
          "ارهابيين",
          "ارهابيون",
          "متشددين",
          "متشددون",
          "متطرفين",
          "متطرفون",
          "جهاديين",
          "جهاديون");

  private static final Map<String, String> ADJECTIVES =
      Map.of(
          "الارهابيه", "الارهابيين",
          "المسلحه", "المسلحين",
          "المتشدده", "المتشددين",
          "المتطرفه", "المتطرفين",
          "الجهاديه", "الجهاديين");

  private Anaphors() {}

  /** Whether an actor is a state or its forces. */
  static boolean isState(Actor actor) {
    return STATES.contains(actor.kind());
  }

  /** Whether a definite word may stand for a party. */
  static boolean fits(String form, Actor actor) {
    String stem = stem(form);
    if (NAME_HEADS.contains(stem)) {
      String name = " " + Normalizer.fold(actor.nameAr()) + " ";
      return name.contains(" " + stem + " ") || name.contains(" ال" + stem + " ");
    }
    if (stem.equals("تنظيم") && actor.kind().equals("rebel")) {
      return Normalizer.fold(actor.nameAr()).contains("تنظيم");
    }
    if (stem.equals("حكومه") && actor.kind().equals("political")) {
      return Normalizer.fold(actor.nameAr()).contains("حكومه");
    }
    return KINDS.getOrDefault(stem, Set.of()).contains(actor.kind());
  }

  /** Whether the form, with the article, is a word that stands for a party. */
  static boolean knows(String form) {
    String stem = stem(form);
    return !stem.equals(form) && (KINDS.containsKey(stem) || NAME_HEADS.contains(stem));
  }

  /** Whether the word means first of all whoever was just named. */
  static boolean isLoose(String form) {
    String stem = stem(form);
    return !stem.equals(form) && LOOSE.contains(stem);
  }

  /** «الإرهابيين» for the adjective of «التنظيمات الإرهابية», empty for any other. */
  static String loosePlural(String adjective) {
    return ADJECTIVES.getOrDefault(adjective, "");
  }

  /** «الأخير»: whoever was named last. */
  static boolean isLatter(String form) {
    return stem(form).startsWith("اخير");
  }

  /** The word without the article and what is written onto it. */
  static String stem(String form) {
    int article = form.indexOf("ال");
    if (article >= 0 && article <= 2) {
      return form.substring(article + 2);
    }
    int joined = form.startsWith("لل") ? 0 : form.startsWith("ولل") ? 1 : -1;
    return joined >= 0 ? form.substring(joined + 2) : form;
  }
}
