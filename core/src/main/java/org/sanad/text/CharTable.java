package org.sanad.text;

import static java.text.Normalizer.normalize;

import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * What each UTF-16 unit becomes in normalised text, and what class the result belongs to. Both are
 * tables over all 65,536 units, filled once, so that the loops over text do one look-up a
 * character.
 */
final class CharTable {
  /** The unit has no place in normalised text: a vowel mark, tatweel, an invisible control. */
  static final char REMOVED = '\0';

  /**
   * The unit becomes several; {@link #expansion} has them. No real text holds this noncharacter.
   */
  static final char EXPANDED = '\uFFFF';

  static final byte OTHER = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;
  static final byte SPACE = 3;
  static final byte NEWLINE = 4;
  static final byte MARK = 5;
  static final byte SURROGATE = 6;

  static final char TATWEEL = '\u0640';
  static final char TEH_MARBUTA = '\u0629';
  static final char ALEF_MAKSURA = '\u0649';
  static final char FATHATAN = '\u064B';
  static final char HAMZA_ABOVE = '\u0654';

  private static final char[] FOLD = new char[1 << Character.SIZE];
  private static final byte[] CLASS = new byte[1 << Character.SIZE];
  private static final Map<Character, String> EXPANSIONS = new HashMap<>();

  static {
    for (int c = 0; c < FOLD.length; c++) {
      FOLD[c] = single((char) c);
    }
    foldAs('\u0627', "أإآٱٲٳٵ");
    foldAs('\u064A', "ىیېۍ");
    foldAs('\u0647', "ةۃہھەۀ");
    foldAs('\u0643', "کڪ");
    foldAs('.', "٫");
    foldAs(',', "٬");
    compatibility('\uFB50', '\uFDFF');
    compatibility('\uFE70', '\uFEFC');
    compatibility('\uFF01', '\uFF5E');
    for (int c = 0; c < CLASS.length; c++) {
      CLASS[c] = classify((char) c);
    }
  }

  private CharTable() {}

  /** The folded unit, {@link #REMOVED} or {@link #EXPANDED}. */
  static char fold(char c) {
    return FOLD[c];
  }

  /** Whether the unit stands in normalised text as it is. */
  static boolean isFolded(char c) {
    return FOLD[c] == c && c != REMOVED;
  }

  /** What a unit becomes whose {@link #fold} is {@link #EXPANDED}; all folded themselves. */
  static String expansion(char c) {
    String to = EXPANSIONS.get(c);
    return to == null ? "" : to;
  }

  /** The class of a unit of normalised text. */
  static byte classOf(char c) {
    return CLASS[c];
  }

  static boolean isArabicLetter(char c) {
    return CLASS[c] == LETTER && c >= '\u0600' && c < '\u0780';
  }

  /** Whether nothing is seen where the unit stands: zero-width and directional marks. */
  static boolean isInvisible(char c) {
    return FOLD[c] == REMOVED && Character.getType(c) == Character.FORMAT;
  }

  private static char single(char c) {
    if (Character.isSurrogate(c)) {
      return c;
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.FORMAT, Character.UNASSIGNED -> REMOVED;
      case Character.CONTROL -> control(c);
      default -> isRemovedMark(c) ? REMOVED : Character.toLowerCase(c);
    };
  }

  private static char control(char c) {
    return switch (c) {
      case '\t' -> ' ';
      case '\n', '\u000B', '\f', '\r', '\u0085' -> '\n';
      default -> REMOVED;
    };
  }

  private static boolean isRemovedMark(char c) {
    return c == TATWEEL
        || c == '\u0670'
        || (c >= '\u064B' && c <= '\u065F')
        || (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u06D6' && c <= '\u06ED' && Character.getType(c) == Character.NON_SPACING_MARK)
        || (c >= '\u0300' && c <= '\u036F')
        || (c >= '\uFE00' && c <= '\uFE0F');
  }

  private static void foldAs(char to, String these) {
    for (int i = 0; i < these.length(); i++) {
      FOLD[these.charAt(i)] = to;
    }
  }

  /** Shapes that stand for letters which have their own code: fold to what the letters fold to. */
  private static void compatibility(char first, char last) {
    for (int c = first; c <= last; c++) {
      String letters = normalize(String.valueOf((char) c), Form.NFKC);
      if (letters.length() == 1 && letters.charAt(0) == c) {
        continue;
      }
      StringBuilder folded = new StringBuilder(letters.length());
      for (int i = 0; i < letters.length(); i++) {
        char letter = FOLD[letters.charAt(i)];
        if (letter != REMOVED) {
          folded.append(letter);
        }
      }
      // A vowel mark's isolated shape decomposes to a space that carries it.
      String result = folded.toString().strip();
      if (result.indexOf(' ') >= 0) {
        // A whole blessing in one sign: its words would all stand in one place, and tell nothing.
        FOLD[c] = ' ';
      } else if (result.length() == 1) {
        FOLD[c] = result.charAt(0);
      } else if (result.isEmpty()) {
        FOLD[c] = REMOVED;
      } else {
        FOLD[c] = EXPANDED;
        EXPANSIONS.put((char) c, result);
      }
    }
  }

  private static byte classify(char c) {
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (c == ' ') {
      return SPACE;
    }
    if (c == '\n') {
      return NEWLINE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          MARK;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER ->
          LETTER;
      default -> Character.isLetter(c) ? LETTER : OTHER;
    };
  }
}
