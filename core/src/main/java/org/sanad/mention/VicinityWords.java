package org.sanad.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Meaning;
import org.sanad.lexicon.WordClass;

/** Words for what is near a place or in some direction of it: «محيط», «بالقرب من», «شمال». */
final class VicinityWords {
  /** Nouns among the words for what is near: they need a preposition to say where. */
  private static final Set<String> NOUNS =
      Set.of(
          "محيط", "اطراف", "مشارف", "تخوم", "ضواحي", "جوار", "عمق", "قلب", "مركز", "مدخل", "مداخل",
          "حدود", "الحدود", "ضاحيه", "انحاء", "سماء", "اجواء", "اراضي", "الاراضي", "منطقه", "مناطق",
          "الشمال", "الجنوب", "الشرق", "الغرب", "الداخل", "الاجواء", "اتجاه", "جهه", "بمحيط",
          "بجوار");

  private static final int NEAR = Meaning.kinds(WordClass.VICINITY, WordClass.DIRECTION);

  private VicinityWords() {}

  /** The word at a token that says that something lies near or in a direction, null for none. */
  static @Nullable Match at(Scan scan, int at) {
    if (!scan.mayBe(at, NEAR)) {
      return null;
    }
    Match direction = scan.word(at, WordClass.DIRECTION);
    Match near = scan.word(at, WordClass.VICINITY);
    if (direction == null) {
      return near;
    }
    return near == null || direction.end() >= near.end() ? direction : near;
  }

  /** Whether the word is a noun, which needs a preposition to say where. */
  static boolean isNoun(Scan scan, Match near) {
    String form = scan.form(near.first());
    return NOUNS.contains(form.substring(Math.min(near.prefixes().length(), form.length())));
  }
}
