package org.sanad.mention;

import java.util.Set;
import org.sanad.text.WordSet;

/** Kind words that stand before more than one name: قرى أ وب، بلدتي ج ود. */
final class PluralKinds {
  private static final WordSet FORMS =
      WordSet.of(
          "قري",
          "بلدات",
          "مدن",
          "احياء",
          "مناطق",
          "محاور",
          "جبهات",
          "قريتي",
          "بلدتي",
          "مدينتي",
          "حيي",
          "محافظات",
          "محافظتي",
          "مديريات",
          "مديريتي",
          "جبهتي",
          "تلال",
          "مخيمات",
          "منطقتي",
          "ريفي",
          "محوري",
          "ارياف",
          "قريتا",
          "بلدتا",
          "جبلي",
          "مطاري",
          "معبري",
          "نواحي",
          "مواقع",
          "مزارع",
          "ضواحي",
          "جبال",
          "شوارع",
          "نقاط",
          "منطقتا",
          "مدينتا",
          "محافظتا",
          "مديريتا",
          "قريتين",
          "بلدتين",
          "مدينتين",
          "منطقتين",
          "حيين",
          "ولايات",
          "ولايتي",
          "مطارات",
          "معابر",
          "طرق",
          "حقول",
          "مرتفعات",
          "جزر",
          "جبهتين",
          "محافظتين",
          "مخيمي",
          "تلتي",
          "قاعدتي");

  private PluralKinds() {}

  /** Whether a word as it stands, with its article or prefix, is one. */
  static boolean has(String form) {
    for (int cut = 0; cut <= 4 && form.length() - cut >= 3; cut++) {
      if (FORMS.contains(form.substring(cut)) && isAttached(form.substring(0, cut))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAttached(String before) {
    String rest = before;
    if (rest.startsWith("و") || rest.startsWith("ف")) {
      rest = rest.substring(1);
    }
    return Set.of("", "ال", "ب", "ل", "ك", "بال", "لل", "كال").contains(rest);
  }
}
