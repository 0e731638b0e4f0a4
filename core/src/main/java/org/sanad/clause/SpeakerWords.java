package org.sanad.clause;

import org.sanad.text.WordSet;

/** Folded words that steer the search for who says something. */
final class SpeakerWords {
  /** What words are given out in: «في بيان», «خلال مؤتمر صحفي». */
  static final WordSet STATEMENTS =
      WordSet.of(
          "بيان",
          "بيانها",
          "بيانه",
          "البيان",
          "بيانات",
          "بيانين",
          "تصريح",
          "تصريحات",
          "تصريحاته",
          "تصريحها",
          "حديث",
          "حديثه",
          "حديثها",
          "مؤتمر",
          "المؤتمر",
          "تغريده",
          "تغريدات",
          "مقابله",
          "كلمه",
          "خطاب",
          "خطابه",
          "كلمته",
          "تقرير",
          "تقريره",
          "تقريرها",
          "التقرير",
          "رساله",
          "منشور",
          "صفحته",
          "صفحتها",
          "حسابه",
          "حسابها",
          "اتصال",
          "حوار",
          "لقاء",
          "وقت",
          "الوقت",
          "خبر",
          "نشره",
          "مقال",
          "برقيه",
          "تدوينه",
          "احاطه",
          "موجز",
          "حصيله",
          "افاده",
          "احصائيه",
          "معرض",
          "جلسه",
          "اجتماع",
          "ختام",
          "بدايه",
          "سياق",
          "السياق",
          "هذا",
          "ذات");

  /** Papers and sums that stand for those who wrote them: «حصيلة للمرصد». */
  static final WordSet PAPERS =
      WordSet.of(
          "بيان",
          "بيانات",
          "البيان",
          "حصيله",
          "احصائيه",
          "احصائيات",
          "احصاءات",
          "تقديرات",
          "معلومات",
          "ارقام",
          "تقرير",
          "تقارير",
          "التقرير",
          "روايه",
          "روايات",
          "شهادات",
          "شهاده",
          "تصريحات",
          "تصريح",
          "اقوال",
          "قول",
          "وصف",
          "تعبير",
          "كلام",
          "توثيق",
          "توثيقات",
          "مقال",
          "رساله",
          "برقيه",
          "معطيات",
          "مراسلات",
          "وثائق");

  /** Between a paper and its writer. */
  static final WordSet ISSUED =
      WordSet.of(
          "صادر", "صادره", "الصادر", "الصادره", "صدر", "صدرت", "نشر", "نشره", "نشرته", "نشرتها",
          "نشرها", "اصدره", "اصدرته", "اصدرتها", "وزعه", "وزعته", "بثته", "بثه", "تلقت", "مقتضب",
          "صحفي", "صحافي", "رسمي", "مشترك", "عسكري", "منفصل", "له", "لها", "اولي", "اوليه", "جديده",
          "جديد", "سابق", "اخر", "اخير", "عن", "من", "نشرت", "خاص", "مصور", "مكتوب");

  /** The publisher's own people. */
  static final WordSet PUBLISHER =
      WordSet.of(
          "مراسلنا",
          "مراسلتنا",
          "مراسلونا",
          "مراسلينا",
          "مراسل",
          "المراسل",
          "مراسله",
          "المراسله",
          "مراسلو",
          "مراسلي",
          "موفدنا",
          "مندوبنا",
          "مصادرنا",
          "مصدرنا",
          "موقعنا",
          "شبكتنا",
          "وكالتنا",
          "صحيفتنا",
          "قناتنا");

  /** Stand before a verb of saying that hangs on what was said: «كما ذكر المرصد». */
  static final WordSet AS = WordSet.of("ما", "لما", "بما", "كما", "مثلما", "حسبما", "وفقما");

  /** Open what is said. */
  static final WordSet OPENERS =
      WordSet.of(
          "ان", "بان", "انه", "انها", "انهم", "بانه", "بانها", "بانهم", "انهما", "اننا", "انني",
          "عن", "الي", "على", "علي", ":", "لكن", "وان", "لان", "قائلا", "قائله", "ل");

  /** Open a clause that is said, whatever the verb. */
  static final WordSet COMPLEMENTS =
      WordSet.of(
          "ان", "بان", "انه", "انها", "انهم", "بانه", "بانها", "بانهم", "انهما", "اننا", "انني",
          "وان", "عن", ":");

  /** Papers that are a source even where nobody is named who wrote them. */
  static final WordSet STANDING =
      WordSet.of(
          "بيان", "البيان", "تقرير", "التقرير", "تقارير", "روايه", "روايات", "شهادات", "وثائق");

  /** Never part of a name. */
  static final WordSet CLOSED =
      WordSet.of(
          "قد", "لم", "لن", "لا", "ما", "هذا", "هذه", "ذلك", "تلك", "هو", "هي", "هم", "كل", "بعض",
          "اي", "ايضا", "كذلك", "بدوره", "بدورها", "بدورهم", "انه", "انها", "ثمه", "هناك", "هنا",
          "كان", "كانت", "فقد", "عدم", "وجود", "حاليا", "لاحقا", "سابقا", "مجددا", "فقط", "نحو",
          "حول", "غير", "له", "لها", "به", "بها", "فيه", "فيها", "عليه", "عليها", "منه", "منها");

  /** «يذكر أن» names nobody: the publisher reminds. */
  static final WordSet IMPERSONAL =
      WordSet.of(
          "يذكر", "ويذكر", "يشار", "ويشار", "ذكر", "يقال", "تجدر", "نذكر", "يعتبر", "ويعتبر",
          "تعتبر", "وتعتبر", "يعتقد", "ويعتقد");

  private SpeakerWords() {}

  /** Marks that open or close a quotation. */
  static boolean isQuote(String form) {
    return form.length() == 1 && isQuote(form.charAt(0));
  }

  /** The same for a token's only character. */
  static boolean isQuote(char sign) {
    return switch (sign) {
      case '"', '“', '”', '„', '«', '»' -> true;
      default -> false;
    };
  }
}
