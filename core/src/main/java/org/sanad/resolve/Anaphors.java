package org.sanad.resolve;

import java.util.Map;
import java.util.Set;

/** Which kinds of actors a definite common noun may stand for. */
final class Anaphors {
  private static final Set<String> ARMED_GROUPS =
      Set.of("rebel", "jihadist", "militia", "kurdish_led", "operations_room", "political",
          "coalition");
  private static final Set<String> STATES = Set.of("armed_forces", "state", "police");

  private static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          Map.entry("تنظيم", Set.of("jihadist", "rebel")),
          Map.entry("حركه", ARMED_GROUPS),
          Map.entry("جماعه", ARMED_GROUPS),
          Map.entry("جبهه", ARMED_GROUPS),
          Map.entry("فصيل", ARMED_GROUPS),
          Map.entry("حزب", Set.of("political", "militia", "rebel")),
          Map.entry("ميليشيا", ARMED_GROUPS),
          Map.entry("ميليشيات", ARMED_GROUPS),
          Map.entry("مليشيا", ARMED_GROUPS),
          Map.entry("مليشيات", ARMED_GROUPS),
          Map.entry("تحالف", Set.of("coalition")),
          Map.entry("جيش", STATES),
          Map.entry("نظام", STATES),
          Map.entry("حكومه", STATES),
          Map.entry("احتلال", Set.of("state", "foreign_forces")),
          Map.entry("عدو", Set.of("state", "foreign_forces")),
          Map.entry("متمردين", ARMED_GROUPS),
          Map.entry("متمردون", ARMED_GROUPS),
          Map.entry("مسلحين", ARMED_GROUPS),
          Map.entry("مسلحون", ARMED_GROUPS),
          Map.entry("انقلابيين", ARMED_GROUPS),
          Map.entry("انقلابيون", ARMED_GROUPS),
          Map.entry("ارهابيين", ARMED_GROUPS),
          Map.entry("ارهابيون", ARMED_GROUPS),
          Map.entry("فصائل", ARMED_GROUPS),
          Map.entry("معارضه", ARMED_GROUPS),
          Map.entry("مقاومه", ARMED_GROUPS),
          Map.entry("ثوار", ARMED_GROUPS));

  private Anaphors() {}

  /** Kinds for a folded form, attached particles and article included; empty for any kind. */
  static Set<String> kinds(String form) {
    return KINDS.getOrDefault(stem(form), Set.of());
  }

  /** Whether the form, with the article, is a word that stands for a party. */
  static boolean knows(String form) {
    return !stem(form).equals(form) && KINDS.containsKey(stem(form));
  }

  private static String stem(String form) {
    int article = form.indexOf("ال");
    String stem = article >= 0 && article <= 2 ? form.substring(article + 2) : form;
    if (article < 0 && form.startsWith("لل")) {
      stem = form.substring(2);
    }
    return stem;
  }
}
