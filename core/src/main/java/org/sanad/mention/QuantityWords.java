package org.sanad.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words and phrases around numbers: what bounds one («أكثر من»), what stands for one («عشرات»). */
final class QuantityWords {
  static final int DOZENS = 24;
  static final int THOUSANDS = 2000;
  static final int SEVERAL = 2;
  private static final int HUNDREDS = 200;

  /** Words for an unnamed number. */
  static final Map<String, Vague> VAGUE = new HashMap<>();

  static final Set<String> LARGE =
      Set.of("كبير", "كبيرا", "كبيره", "اخر", "غير", "محدود", "معروف", "محدد", "هائل", "اضافي");
  static final Set<String> ABOUT =
      Set.of("نحو", "حوالي", "حوال", "قرابه", "زهاء", "تقريبا", "مايقارب");

  static final Map<String, Bound> BOUNDS = new HashMap<>();

  static final Set<String> LEAST_BEHIND =
      Set.of("علي الاقل", "كحد ادني", "بحد ادني", "علي اقل", "او اكثر", "او يزيد", "فاكثر");

  private QuantityWords() {}

  static {
    vague(DOZENS, false, "عشرات");
    vague(HUNDREDS, false, "مئات مائات");
    vague(THOUSANDS, false, "الاف الالاف");
    vague(1000 * THOUSANDS, false, "ملايين");
    vague(SEVERAL, false, "عده بضعه بضع بعض");
    vague(SEVERAL, true, "عدد عددا عديد كثير اعداد اعدادا مجموعه");
    for (String more :
        new String[] {
          "اكثر من",
          "ازيد من",
          "يزيد عن",
          "يزيد علي",
          "يزيدون عن",
          "تزيد عن",
          "تزيد علي",
          "يربو علي",
          "يربو عن",
          "تربو علي",
          "يفوق",
          "تفوق",
          "فوق",
          "تجاوز",
          "يتجاوز",
          "تتجاوز"
        }) {
      bound(more, Bound.MORE);
      bound("ما " + more, Bound.MORE);
      for (String not : new String[] {"لا ", "ما لا ", "لم "}) {
        bound(not + more, Bound.LESS);
      }
    }
    for (String least :
        new String[] {
          "لا يقل عن", "لا تقل عن", "ما لا يقل عن", "مالا يقل عن", "لايقل عن", "مالايقل عن",
          "ما لايقل عن", "لا يقلون عن", "ما لا يقل علي", "علي الاقل", "بحد ادني", "علي اقل تقدير"
        }) {
      bound(least, Bound.MORE);
    }
    for (String less : new String[] {"اقل من", "دون", "يقل عن", "ما يقل عن", "حتي"}) {
      bound(less, Bound.LESS);
    }
    for (String about :
        new String[] {"ما يقارب", "يقارب", "ما يقرب من", "يقرب من", "ما يناهز", "يناهز", "بحدود"}) {
      bound(about, Bound.ABOUT);
    }
    for (String about : ABOUT) {
      bound(about, Bound.ABOUT);
    }
    bound("في حدود", Bound.ABOUT);
    bound("بين", Bound.BETWEEN);
    bound("ما بين", Bound.BETWEEN);
    bound("من", Bound.FROM);
  }

  enum Bound {
    MORE,
    LESS,
    ABOUT,
    BETWEEN,
    FROM,
    /** The phrase goes on. */
    OPEN
  }

  /**
   * @param min the least that the word stands for
   * @param needsOf whether it counts only with من behind it: «عدد من»
   */
  record Vague(int min, boolean needsOf) {}

  private static void vague(int min, boolean needsOf, String words) {
    for (String word : words.split(" ", -1)) {
      VAGUE.put(word, new Vague(min, needsOf));
    }
  }

  private static void bound(String phrase, Bound bound) {
    for (int blank = phrase.indexOf(' '); blank > 0; blank = phrase.indexOf(' ', blank + 1)) {
      BOUNDS.putIfAbsent(phrase.substring(0, blank), Bound.OPEN);
    }
    BOUNDS.put(phrase, bound);
  }
}
