package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/**
 * The speakers of a report so far: «المصدر», «الوكالة» and a name alone stand for one who was named
 * in full before.
 */
final class SpeakerMemory {
  /** So many are remembered: no report has more, and many take time that grows squared. */
  private static final int REACH = 500;

  private static final WordSet GENERAL = WordSet.of("المصدر", "المصادر", "الاخير", "الاخيره");

  private final AnnotatedText text;
  private final List<Speaker> known = new ArrayList<>();

  /** The words of those known, in the same order. */
  private final List<List<String>> knownWords = new ArrayList<>();

  private List<Speaker> last = List.of();

  SpeakerMemory(AnnotatedText text) {
    this.text = text;
  }

  /** Who spoke last; empty where nobody has, or where the publisher did. */
  List<Speaker> last() {
    return last;
  }

  /** The fullest forms of the speakers, who are now those who spoke last. */
  List<Speaker> speak(List<Speaker> speakers) {
    List<Speaker> full = new ArrayList<>();
    for (Speaker speaker : speakers) {
      Speaker resolved = resolve(speaker);
      if (!full.contains(resolved)) {
        full.add(resolved);
      }
      if (resolved.equals(speaker)) {
        known.add(speaker);
        knownWords.add(words(speaker));
      }
    }
    last = List.copyOf(full);
    return last;
  }

  /** The publisher speaks: nobody is left to carry on with. */
  void silence() {
    last = List.of();
  }

  private Speaker resolve(Speaker speaker) {
    List<String> words = words(speaker);
    if (words.size() == 1 && GENERAL.contains(words.get(0)) && !last.isEmpty()) {
      String bare = words.get(0).substring(2);
      for (Speaker each : last) {
        if (words(each).contains(bare)) {
          return each;
        }
      }
      return last.get(0);
    }
    Speaker inside = speaker;
    int first = Math.max(0, known.size() - REACH);
    for (int i = known.size() - 1; i >= first; i--) {
      List<String> longer = knownWords.get(i);
      if (isShortFor(words, longer)) {
        if (sameHead(words.get(0), longer.get(0))) {
          return known.get(i);
        }
        inside = inside.equals(speaker) ? known.get(i) : inside;
      }
    }
    return inside;
  }

  private static boolean sameHead(String word, String head) {
    return word.equals(head) || (word.startsWith("ال") && word.substring(2).equals(head));
  }

  /**
   * Whether all words of one phrase stand in a longer one, the head with or without its article.
   */
  private static boolean isShortFor(List<String> words, List<String> longer) {
    if (words.isEmpty() || longer.isEmpty() || words.size() > longer.size() || words.size() > 3) {
      return false;
    }
    for (String word : words) {
      boolean article = word.startsWith("ال") && longer.contains(word.substring(2));
      if (!longer.contains(word) && !article) {
        return false;
      }
    }
    // «مصدر» after «مصدر طبي» is another one; «المصدر» is the same.
    boolean indefinite =
        words.size() < longer.size()
            && words.get(0).equals(longer.get(0))
            && !words.get(0).startsWith("ال");
    return !indefinite;
  }

  private List<String> words(Speaker speaker) {
    List<String> words = new ArrayList<>();
    for (int at = speaker.first(); at < speaker.end(); at++) {
      String form = text.form(at);
      if (form.length() < 2) {
        continue;
      }
      boolean head = at == speaker.first();
      String prefixes =
          head && !speaker.mentions().isEmpty() ? speaker.mentions().get(0).prefixes() : "";
      words.add(head ? withoutPrefixes(form, prefixes) : form);
    }
    return words;
  }

  /** The word without و, ب or ل; «للمرصد» is «المرصد». */
  private static String withoutPrefixes(String form, String prefixes) {
    String word = form;
    for (int i = 0; i < prefixes.length() && word.length() > 2; i++) {
      if (word.charAt(0) != prefixes.charAt(i)) {
        break;
      }
      word = word.substring(1);
      if (prefixes.charAt(i) == 'ل' && word.startsWith("ل")) {
        word = "ا" + word;
      }
    }
    return word;
  }
}
