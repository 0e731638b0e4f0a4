package org.sanad.lexicon;

import java.util.Set;
import org.sanad.text.AnnotatedText;
import org.sanad.text.Normalizer;

/** The form in which place names are compared: folded words, parted by single blanks. */
public final class PlaceKeys {
  /** Kind words that lists write before a name which reports use without them: محافظة حلب. */
  private static final Set<String> KINDS =
      Set.of(
          "محافظه", "منطقه", "ناحيه", "قضاء", "مديريه", "ولايه", "محليه", "مدينه", "بلده", "قريه",
          "حي", "مخيم", "مطار", "سد", "ميناء", "معبر", "مستشفي", "جزيره");

  private PlaceKeys() {}

  /** The key of a name: marks and digits between words are blanks; empty where there is no word. */
  public static String of(String name) {
    String folded = Normalizer.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetter(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.append(c);
      } else {
        gap = true;
      }
    }
    return key.toString();
  }

  /** Whether a folded word is such a kind word. */
  public static boolean isKind(String word) {
    return KINDS.contains(word);
  }

  /** The key without a kind word before it; the key itself where it has none. */
  public static String withoutKind(String key) {
    int blank = key.indexOf(' ');
    return blank > 0 && KINDS.contains(key.substring(0, blank)) ? key.substring(blank + 1) : key;
  }

  /**
   * The key of a stretch of a text.
   *
   * @param prefixes what is attached before the first word and no part of the name
   */
  public static String of(AnnotatedText text, int first, int end, String prefixes) {
    StringBuilder key = new StringBuilder();
    for (int at = first; at < end; at++) {
      String form = text.form(at);
      if (at > first) {
        key.append(' ').append(form);
      } else {
        key.append(form.startsWith(prefixes) ? form.substring(prefixes.length()) : form);
      }
    }
    return key.toString();
  }
}
