package org.sanad.register.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes attached particles, the article, pronouns and endings off a word, by spelling alone: قصفت,
 * والقصف and بقصفهم give قصف. Two words of one stem are not always of one meaning; for finding,
 * that is the lesser harm.
 *
 * <p>The endings are those of Larkey, Ballesteros and Connell's light stemmer (light10), with the
 * verb's ت and وا added. At least three letters are left.
 */
final class Stem {
  private static final int LEAST = 3;
  private static final String[] ARTICLES = {"ال", "لل"};
  private static final String[] ENDINGS = {
    "هما", "كما", "ها", "هم", "هن", "كم", "نا", "ات", "ان", "ون", "ين", "وا", "ته", "تم", "يه", "ه",
    "ت", "ي", "ا"
  };

  private Stem() {}

  /**
   * The stem.
   *
   * @param form normalised, as {@link org.sanad.text.Normalizer#fold} gives it
   */
  static String of(String form) {
    if (form.isEmpty() || !arabic(form.charAt(0))) {
      return form;
    }
    return ending(front(form));
  }

  /**
   * What else a word may be: without a ب, ل or ك that may be a particle, without the ي of a verb.
   * Empty for most words.
   */
  static List<String> others(String form) {
    if (form.length() <= LEAST || !arabic(form.charAt(0))) {
      return List.of();
    }
    List<String> others = new ArrayList<>();
    String bare = form;
    char first = bare.charAt(0);
    if ((first == 'و' || first == 'ف') && bare.length() > LEAST + 1) {
      bare = bare.substring(1);
      first = bare.charAt(0);
    } else if (first == 'و' || first == 'ف') {
      // Four letters: وقصف may be و + قصف, and وزير is no زير.
      others.add(ending(bare));
    }
    if (first == 'س' && bare.length() > LEAST + 1 && bare.charAt(1) == 'ي') {
      others.add(ending(bare.substring(2)));
    }
    if ("بلكي".indexOf(first) >= 0) {
      others.add(ending(bare.substring(1)));
    }
    others.remove(of(form));
    return others;
  }

  private static String front(String form) {
    if (form.length() <= LEAST) {
      return form;
    }
    String bare = article(form);
    if (bare.length() < form.length()) {
      return bare;
    }
    // و and ف before the article or another particle, then one of ب, ك, ل before the article.
    char first = form.charAt(0);
    if (first == 'و' || first == 'ف') {
      String rest = form.substring(1);
      String inner = front(rest);
      if (inner.length() < rest.length() || rest.length() > LEAST) {
        return inner;
      }
    }
    if (first == 'ب' || first == 'ك' || first == 'ل') {
      String rest = article(form.substring(1));
      if (rest.length() < form.length() - 1) {
        return rest;
      }
    }
    return form;
  }

  private static String article(String form) {
    for (String article : ARTICLES) {
      if (form.startsWith(article) && form.length() - article.length() >= LEAST) {
        return form.substring(article.length());
      }
    }
    return form;
  }

  private static String ending(String form) {
    String bare = form;
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending) && bare.length() - ending.length() >= LEAST) {
        bare = bare.substring(0, bare.length() - ending.length());
      }
    }
    return bare;
  }

  private static boolean arabic(char c) {
    return c >= 'ء' && c <= 'ي';
  }
}
