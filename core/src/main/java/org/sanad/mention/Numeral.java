package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.KnownForm;

/**
 * A cardinal number in digits and words: «3 آلاف و200», «خمسة وعشرون», «ثلاثمئة», «نصف مليون».
 *
 * @param end index of the token after its last
 * @param value its value, above zero
 */
record Numeral(int end, int value) {

  /** The cardinal that begins at a token, null where none does. */
  static @Nullable Numeral at(AnnotatedText text, int first, int limit) {
    KnownForm token = text.known(first);
    int parts = NumberWords.parts(token.form());
    if (parts > 0) {
      int whole = first + 1 < limit ? NumberWords.value(text.form(first + 1)) : 0;
      return whole == 1000 || whole == 1_000_000 ? new Numeral(first + 2, whole / parts) : null;
    }
    int start =
        switch (token.kind()) {
          case NUMBER -> NumberWords.digits(token.form());
          case WORD -> prefixed(token.form());
          default -> 0;
        };
    if (start == 0 && first + 1 < limit && NumberWords.scale(text.form(first + 1)) > 0) {
      // «الخمسة آلاف»: elsewhere a number with the article speaks of those already told.
      start = defined(token.form());
    }
    return start <= 0 ? null : new Reader(text, limit, start).read(first + 1);
  }

  /** Whether a number may begin with a word. */
  static boolean mayBegin(String form) {
    return prefixed(form) > 0 || defined(form) > 0 || NumberWords.parts(form) > 0;
  }

  /** The value of a number word behind و or ف and a preposition, 0 if it is none. */
  private static int prefixed(String form) {
    int value = NumberWords.value(form);
    for (int cut = 1; value == 0 && cut <= 2 && canCut(form, cut); cut++) {
      value = NumberWords.value(form.substring(cut));
    }
    return value;
  }

  private static int defined(String form) {
    return form.startsWith("ال") ? NumberWords.value(form.substring(2)) : 0;
  }

  private static boolean canCut(String form, int cut) {
    // «لست» and «بست» are words of their own.
    return form.length() > cut + 2
        && (cut == 1
            ? "وفبلك".indexOf(form.charAt(0)) >= 0
            : Prefixes.isJoined(form) && "بلك".indexOf(form.charAt(1)) >= 0);
  }

  private static int valueAt(AnnotatedText text, int at, int cut) {
    KnownForm token = text.known(at);
    return switch (token.kind()) {
      case NUMBER -> NumberWords.digits(token.form());
      case WORD -> NumberWords.value(cut == 0 ? token.form() : token.form().substring(cut));
      default -> 0;
    };
  }

  /** Adds the words of one number up. */
  private static final class Reader {
    private final AnnotatedText text;
    private final int limit;
    private long total;
    private long group;

    /** The piece read last, by which the grammar says what may follow. */
    private int last;

    /** The smallest scale read, below which all that follows must stay. */
    private int scale = Integer.MAX_VALUE;

    Reader(AnnotatedText text, int limit, int start) {
      this.text = text;
      this.limit = limit;
      take(start);
    }

    private void take(int value) {
      last = value;
      boolean scaled = value == 1000 || value == 2000;
      if (scaled || value == 1_000_000 || value == 2_000_000) {
        total += value;
        scale = scaled ? 1000 : 1_000_000;
      } else {
        group += value;
      }
    }

    @Nullable Numeral read(int from) {
      int at = from;
      while (at < limit && total + group < 1_000_000_000) {
        if (apposed(text.known(at))) {
          at++;
          continue;
        }
        int next = joined(at);
        if (next < 0) {
          break;
        }
        int value = valueAt(text, next, next == at ? 1 : 0);
        if (last >= 1_000_000 && next == at && text.form(at).equals("ونصف")) {
          // «مليون ونصف», «مليونين ونصف المليون»
          total += 500_000;
          boolean named = at + 1 < limit && text.form(at + 1).equals("المليون");
          at += named ? 2 : 1;
          break;
        }
        if (!follows(value)) {
          break;
        }
        take(value);
        at = next + 1;
      }
      long value = total + group;
      return value > Integer.MAX_VALUE ? null : new Numeral(at, (int) value);
    }

    /** Takes a word that belongs to the piece before it: «خمسة عشر», «ثلاث مئة», «15 ألفا». */
    private boolean apposed(KnownForm token) {
      int times = NumberWords.scale(token.form());
      if (times > 0 && group > 0 && times < scale) {
        total += group * times;
        group = 0;
        scale = times;
        last = times;
        return true;
      }
      int value = token.kind() == TokenKind.WORD ? NumberWords.value(token.form()) : 0;
      if (value == 10 && last <= 9) {
        group += 10;
        last = 11;
        return true;
      }
      if (value == 100 && last >= 3 && last <= 9) {
        group += last * 99L;
        last = 100;
        return true;
      }
      return false;
    }

    /** Where the number that و joins on begins: this token, the next, or -1. */
    private int joined(int at) {
      String form = text.form(at);
      if (form.equals("و")) {
        return at + 1 < limit ? at + 1 : -1;
      }
      return form.length() > 2 && form.charAt(0) == 'و' ? at : -1;
    }

    private boolean follows(int value) {
      if (value <= 0 || value >= scale) {
        return false;
      }
      if (last <= 9) {
        return value >= 20 && value < 100;
      }
      if (last >= 100 && last < 1000) {
        return value < 100;
      }
      return last >= 1000 && group == 0;
    }
  }
}
