package org.sanad.sources.language;

import java.util.Set;

/**
 * Languages in Arabic letters, each with the little words that its texts are full of and the
 * letters that only it and its neighbours have.
 */
public enum Language {
  /** Arabic. */
  ARABIC(
      "Arabic",
      "",
      "في من على إلى الى أن ان إن عن مع التي الذي الذين هذا هذه ذلك كان كانت قال قالت بعد قبل بين"
          + " كما لم لا ما قد حتى عند منذ خلال أو ضد أمس يوم وقد وأن وكان وقال وفي ومن نحو لدى ثم"),
  /** Persian. */
  PERSIAN(
      "Persian",
      "پچژگ",
      "در از به که این آن را با است برای شد شده می مي بود کرد كرد كه ها های هاي خود یک ايران ایران"
          + " نیز باید تا کند شود شدند کردند كردند گفت روز اين ای بر هستند داد"),
  /** Urdu. */
  URDU(
      "Urdu",
      "ٹڈڑںےہھ",
      "کے کی میں ہے سے کو اور نے کا پر ہیں یہ بھی کہ اس ایک تھا ہو گیا تھے کر گئے لیے جو وہ ان"),
  /** Pashto. */
  PASHTO(
      "Pashto",
      "ټډړښځڅږګېۍڼ",
      "د په او چې کې دی ده له سره هغه دا کړي شوي ته يې یې نه وو کړ دي شو پر وي تر وروسته"),
  /** Central Kurdish. */
  KURDISH(
      "Kurdish",
      "ێۆڵڕەڤڎ",
      "لە بە بۆ کە ئەو ئەم لەگەڵ دەکات بووە هەیە بوو لەو لەم کرد هەروەها دوای ناو سەر ئەوەی یەک"),
  /** Another, in whatever script. */
  OTHER("another language", "", "");

  private final String english;
  private final String letters;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of() gives sets that nobody changes
  private final Set<String> words;

  Language(String english, String letters, String words) {
    this.english = english;
    this.letters = letters;
    this.words = words.isEmpty() ? Set.of() : Set.of(words.split(" "));
  }

  /** Its English name. */
  public String english() {
    return english;
  }

  /** Whether the word is one of its little words. */
  boolean has(String word) {
    return words.contains(word);
  }

  /** Whether the letter is one that Arabic has not, but in foreign names. */
  boolean has(char letter) {
    return letters.indexOf(letter) >= 0;
  }
}
