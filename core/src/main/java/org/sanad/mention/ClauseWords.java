package org.sanad.mention;

import org.sanad.text.WordSet;

/** Small words by which a reader of losses knows where a phrase ends. Folded forms. */
final class ClauseWords {
  /** Begin a phrase or clause of another kind, so a noun phrase ends before them. */
  private static final WordSet PARTICLES =
      WordSet.of(
          "في",
          "علي",
          "الي",
          "عن",
          "مع",
          "بعد",
          "قبل",
          "خلال",
          "اثناء",
          "اثر",
          "جراء",
          "نتيجه",
          "بسبب",
          "ضمن",
          "وسط",
          "عند",
          "لدي",
          "منذ",
          "حتي",
          "بين",
          "ضد",
          "دون",
          "عقب",
          "بفعل",
          "ان",
          "انه",
          "انها",
          "انهم",
          "بان",
          "بانه",
          "الذي",
          "التي",
          "الذين",
          "اللذين",
          "ممن",
          "فيما",
          "بينما",
          "حيث",
          "كما",
          "لكن",
          "او",
          "ثم",
          "قد",
          "كان",
          "كانت",
          "كانوا",
          "لم",
          "لا",
          "لن",
          "ما",
          "مما",
          "اليوم",
          "امس",
          "صباح",
          "مساء",
          "فجر",
          "ظهر",
          "ليل",
          "يوم",
          "وفق",
          "وفقا",
          "حسب",
          "بحسب",
          "حسبما",
          "قرب",
          "داخل",
          "خارج",
          "شمال",
          "جنوب",
          "شرق",
          "غرب",
          "شرقي",
          "غربي",
          "شمالي",
          "جنوبي",
          "وهو",
          "وهم",
          "هم",
          "هو",
          "عبر",
          "تحت",
          "فوق",
          "اذا",
          "عندما",
          "حين",
          "بعدما",
          "قبيل",
          "ايضا",
          "فقط",
          "فضلا",
          "اضافه",
          "الي جانب",
          "من");

  /** Begin a clause: what stands behind belongs to another verb. */
  private static final WordSet CLAUSE =
      WordSet.of(
          "ان", "بان", "انه", "انها", "انهم", "الذي", "التي", "الذين", "فيما", "بينما", "حيث",
          "كما", "لكن", "ولكن", "عندما", "حين", "بعدما", "اذا", "ثم", "غير", "الا", "مما", "وذلك",
          "وفيما", "وكان", "وكانت", "قبلها", "بعدها", "مقابل");

  /** May stand between a verb and those who fell without parting them. */
  private static final WordSet FILLERS =
      WordSet.of(
          "ايضا",
          "امس",
          "اليوم",
          "فيها",
          "فيه",
          "خلالها",
          "خلاله",
          "اثرها",
          "اثره",
          "جراءها",
          "جراءه",
          "حتي",
          "الان",
          "مجددا",
          "السبت",
          "الاحد",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "صباح",
          "مساء",
          "فجر",
          "ظهر",
          "ليل",
          "ليلا",
          "ليله",
          "عصر",
          "يوم",
          "بجروح",
          "بجراح",
          "ضحيتها",
          "ضحيته",
          "هناك",
          "كذلك",
          "نهار",
          "بدوره",
          "بدورهم",
          "نتيجتها",
          "بسببها",
          "بسببه",
          "معه",
          "معها",
          "ميدانيا",
          "لاحقا",
          "فورا",
          "علي",
          "الاول",
          "الماضي",
          "اولي",
          "جديد",
          "حديثا",
          "منهم",
          "بينهم",
          "بذلك",
          "عنها",
          "عنه",
          "الماضيه",
          "مساءا",
          "صباحا",
          "به",
          "بها");

  /** A number right behind these is theirs, not a verb's. */
  private static final WordSet PREPOSITIONS =
      WordSet.of(
          "في", "علي", "الي", "عن", "مع", "بعد", "قبل", "ضد", "بين", "من", "لدي", "عند", "برصاص",
          "بنيران", "يد", "ايدي", "بهجوم", "هجوم", "بيد", "منذ", "خلال", "كل", "ضمن", "بحق", "وفق",
          "بحسب", "حسب", "بسيوف", "ب", "ل", "ك", "اثر", "جراء", "بعمر", "عمر");

  private static final WordSet NEGATIONS =
      WordSet.of(
          "لم", "لن", "دون", "بدون", "عدم", "نفي", "نفت", "ينفي", "تنفي", "ليس", "ليست", "لا");

  private static final WordSet RESULT_VERBS =
      WordSet.of(
          "يسفر", "تسفر", "يسجل", "تسجل", "يؤد", "تؤد", "يؤدي", "تؤدي", "يوقع", "توقع", "يتسبب",
          "تتسبب", "يقع", "تقع", "ترد", "يرد", "يخلف", "تخلف", "يسقط", "تسقط", "ينتج", "يفد");

  /** «بينهم», «منهم»: a part of those told before. */
  private static final WordSet AMONG =
      WordSet.of(
          "بينهم", "بينهن", "بينها", "بينهما", "منهم", "منهن", "ضمنهم", "بضمنهم", "فيهم", "منها",
          "ومنهم", "وبينهم", "ومنهن", "وبينهن");

  private static final WordSet MOST =
      WordSet.of("معظمهم", "اغلبهم", "جميعهم", "غالبيتهم", "كلهم", "اغلبيتهم", "جلهم", "ومعظمهم");

  private static final WordSet PRONOUNS = WordSet.of("منهم", "منهن", "منهما");

  private ClauseWords() {}

  static boolean isParticle(String form) {
    return PARTICLES.contains(form);
  }

  static boolean opensClause(String form) {
    return CLAUSE.contains(form);
  }

  static boolean isFiller(String form) {
    return FILLERS.contains(form);
  }

  static boolean isPreposition(String form) {
    return PREPOSITIONS.contains(form);
  }

  static boolean isNegation(String form) {
    return NEGATIONS.contains(form)
        || (form.length() > 2
            && "وفب".indexOf(form.charAt(0)) >= 0
            && NEGATIONS.contains(form.substring(1)));
  }

  /** Whether a number behind a word is an age, an hour or a year. */
  static boolean countsNobody(String before) {
    return switch (before) {
      case "عام", "سنه", "الساعه", "رقم", "عمر", "بعمر", "لعام", "بعام" -> true;
      default -> false;
    };
  }

  /** «وأسر», «واعتقال»: what stands behind counts prisoners too. */
  static boolean isCapture(String form) {
    return switch (form) {
      case "واسر", "واعتقال", "واعتقل", "وخطف", "واختطاف", "واسروا", "وفقدان" -> true;
      default -> false;
    };
  }

  /** Whether a negation is one of the whole result: «لم يسفر عن», «دون». */
  static boolean deniesLosses(String negation, String next) {
    return switch (negation) {
      case "لم", "ولم", "لن", "ولن", "لا", "ولا" -> RESULT_VERBS.contains(next);
      default -> true;
    };
  }

  static boolean isAmong(String form) {
    return AMONG.contains(form);
  }

  static boolean isMost(String form) {
    return MOST.contains(form);
  }

  static boolean isOfThem(String form) {
    return PRONOUNS.contains(form);
  }

  /** Marks that may stand around a number or a name without ending the phrase. */
  static boolean isQuoteMark(String form) {
    return form.length() == 1 && "\"«»'/“”‘’()-#".indexOf(form.charAt(0)) >= 0;
  }

  /** Marks behind which nothing belongs to the words before. */
  static boolean endsClause(String form) {
    return form.length() == 1 && ".؛;:!?؟|".indexOf(form.charAt(0)) >= 0;
  }
}
