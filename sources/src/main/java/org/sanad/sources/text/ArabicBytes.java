package org.sanad.sources.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the bytes of a page, without decoding or parsing it, whether it can hold an Arabic
 * report. Nine records of ten in a web archive end here, so it looks at each byte once at most. It
 * errs towards yes: what it lets through is looked at again when it is parsed.
 */
public final class ArabicBytes {
  /** Letters that a report has at the least; a language menu on a foreign page has some ten. */
  private static final int FEW = 100;

  /** Letters after which the rest of a page cannot change the answer. */
  private static final int MANY = 6000;

  private final byte[] page;
  private final int length;
  private int arabic;
  private int foreign;
  private int wide;
  private int high;
  private int brokenUtf8;

  private ArabicBytes(byte[] page, int length) {
    this.page = page;
    this.length = length;
  }

  /** What a page can be. */
  public enum Verdict {
    /** Perhaps an Arabic report. */
    ARABIC,
    /** In Arabic letters, and full of such as Arabic has not. */
    OTHER_LANGUAGE,
    /** In other letters. */
    OTHER_SCRIPT
  }

  /**
   * What the page can be.
   *
   * @param page its bytes
   * @param length how many of them there are
   * @param declared the encoding that its sender says it has, null where none is said
   */
  public static Verdict verdict(byte[] page, int length, @Nullable String declared) {
    ArabicBytes counts = new ArabicBytes(page, length);
    counts.utf8();
    if (counts.arabic + counts.wide >= FEW) {
      // The letters of Persian and its neighbours, but for those that every keyboard of theirs has.
      return 12L * counts.foreign > counts.arabic ? Verdict.OTHER_LANGUAGE : Verdict.ARABIC;
    }
    boolean utf8 = counts.brokenUtf8 * 4 < counts.high;
    if (!utf8 && counts.high >= FEW && counts.mayBeArabic(declared)) {
      return Verdict.ARABIC;
    }
    return counts.utf16() ? Verdict.ARABIC : Verdict.OTHER_SCRIPT;
  }

  private void utf8() {
    int last = length - 1;
    for (int i = 0; i < last && arabic < MANY; i++) {
      int b = page[i];
      if (b >= 0) {
        if (b == '&' && page[i + 1] == '#') {
          i += entity(i + 2);
        }
        continue;
      }
      high++;
      int lead = b & 0xFF;
      int next = page[i + 1] & 0xFF;
      if (next < 0x80 || next >= 0xC0 || lead < 0xC2) {
        brokenUtf8++;
      } else if (lead >= 0xD8 && lead <= 0xDB) {
        arabic++;
        foreign += isForeign(lead, next) ? 1 : 0;
        high++;
        i++;
      } else {
        // The other bytes of the character are none of the next one's.
        int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        high += more;
        i += more;
      }
    }
  }

  /**
   * A letter written as a number: letters are U+0621 to U+06FF, in four digits. Gives how many to
   * pass over.
   */
  private int entity(int at) {
    if (at + 4 < length && page[at] == '1' && page[at + 1] >= '5' && page[at + 1] <= '7') {
      wide++;
      return 5;
    }
    return 1;
  }

  /** پ چ ژ ک گ and all from ٹ to ے but the vowel signs: U+0679 to U+06D3. */
  private static boolean isForeign(int lead, int next) {
    return (lead == 0xD9 && next >= 0xB9) || lead == 0xDA || (lead == 0xDB && next <= 0x93);
  }

  /** Letters of windows-1256 and ISO-8859-6, in a page that does not say it is another's. */
  private boolean mayBeArabic(@Nullable String declared) {
    if (declared != null) {
      String name = declared.toLowerCase(Locale.ROOT);
      if (name.contains("1256") || name.contains("8859-6") || name.contains("arabic")) {
        return true;
      }
    }
    // «ال» begins a quarter of all words; no other encoding writes C7 E1 or C7 E4 that often.
    int articles = 0;
    int letters = 0;
    for (int i = 0; i + 2 < length; i++) {
      if (page[i] < 0) {
        letters++;
        int next = page[i + 1] & 0xFF;
        boolean begins = i == 0 || page[i - 1] >= 0;
        articles += begins && (page[i] & 0xFF) == 0xC7 && (next == 0xE1 || next == 0xE4) ? 1 : 0;
      }
    }
    return 100L * articles > letters;
  }

  /** In UTF-16 every second byte of an Arabic word is 06. */
  private boolean utf16() {
    if (length < 4) {
      return false;
    }
    int mark = (page[0] & 0xFF) << 8 | (page[1] & 0xFF);
    if (mark != 0xFFFE && mark != 0xFEFF && page[0] != 0 && page[1] != 0) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < length; i++) {
      letters += page[i] == 6 ? 1 : 0;
    }
    return letters >= FEW;
  }

  /**
   * The encoding of a page: by its mark, by what it says of itself if that can be, else guessed.
   *
   * @param declared the encoding that its sender or its head says, null where none is said
   */
  public static Charset charset(byte[] page, @Nullable String declared) {
    Charset guess = TextEncoding.of(page, true);
    if (guess == null) {
      return StandardCharsets.UTF_8;
    }
    if (declared == null || !guess.equals(TextEncoding.WINDOWS_1256)) {
      return guess;
    }
    // The guess says that it is one byte a letter; which, the page knows better.
    String name = declared.toLowerCase(Locale.ROOT);
    return name.contains("8859-6") ? TextEncoding.ISO_8859_6 : guess;
  }
}
