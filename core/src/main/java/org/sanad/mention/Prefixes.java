package org.sanad.mention;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks folded forms up with the letters taken off that Arabic writes onto a word. */
final class Prefixes {

  private Prefixes() {}

  /**
   * The key under which a form stands in a map: the form itself, or what is left without و ف, ب ل ك
   * and the article, whichever takes least off; null where there is none.
   */
  static @Nullable String key(Map<String, ?> map, String form) {
    if (map.containsKey(form)) {
      return form;
    }
    if (isJoined(form)) {
      String rest = form.substring(1);
      if (map.containsKey(rest)) {
        return rest;
      }
      String found = afterPreposition(map, rest);
      if (found != null) {
        return found;
      }
    }
    return afterPreposition(map, form);
  }

  private static @Nullable String afterPreposition(Map<String, ?> map, String form) {
    String rest = form;
    if (form.length() > 2 && "بلك".indexOf(form.charAt(0)) >= 0) {
      rest = form.substring(1);
      if (map.containsKey(rest)) {
        return rest;
      }
      if (form.startsWith("لل")) {
        rest = form.substring(2);
        return map.containsKey(rest) ? rest : null;
      }
    }
    if (rest.startsWith("ال") && rest.length() > 3) {
      rest = rest.substring(2);
      return map.containsKey(rest) ? rest : null;
    }
    return null;
  }

  /** Whether a form may begin with a conjunction written onto it. */
  static boolean isJoined(String form) {
    return form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف');
  }

  /** Whether a form bears the article before {@code stem}, the key that it was found under. */
  static boolean isDefinite(String form, String stem) {
    int cut = form.length() - stem.length();
    return cut >= 2 && form.charAt(cut - 1) == 'ل' && "ال".indexOf(form.charAt(cut - 2)) >= 0;
  }
}
