package org.sanad.text;

import org.sanad.model.TokenKind;

/** Marks, signs and addresses: where each ends, and the one form that its look-alikes share. */
final class Signs {
  /** How far an e-mail's @ is looked for, units: the longest local part that mail allows. */
  private static final int LOCAL_PART = 64;

  private static final String[] ENTITIES = {
    "&quot;",
    "\"",
    "&#34;",
    "\"",
    "&#39;",
    "'",
    "&apos;",
    "'",
    "&amp;",
    "&",
    "&lt;",
    "<",
    "&gt;",
    ">",
    "&laquo;",
    "«",
    "&raquo;",
    "»",
    "&ndash;",
    "-",
    "&mdash;",
    "-",
    "&hellip;",
    "…"
  };

  private static final String NBSP = "&nbsp;";

  private final char[] units;
  private final int length;

  Signs(AlignedText text) {
    this.units = text.units();
    this.length = text.length();
  }

  /**
   * The unit after a sign that stands for a blank, as the _ of a hashtag does, or {@code start}.
   */
  int blankEnd(int start) {
    if (units[start] == '_' && start > 0 && isWordPart(start - 1) && isWordPart(start + 1)) {
      return start + 1;
    }
    return units[start] == '&' && starts(start, NBSP) ? start + NBSP.length() : start;
  }

  /** The unit after the sign that starts here. */
  int end(int start) {
    char c = units[start];
    if (Character.isHighSurrogate(c)) {
      boolean pair = start + 1 < length && Character.isLowSurrogate(units[start + 1]);
      return start + (pair ? 2 : 1);
    }
    if (c == '&') {
      int entity = entity(start);
      return entity < 0 ? start + 1 : start + ENTITIES[entity].length();
    }
    if (c == '<' || c == '>') {
      return isAt(start + 1, c) ? start + 2 : start + 1;
    }
    int end = start + 1;
    if (isDash(c)) {
      while (end < length && isDash(units[end])) {
        end++;
      }
    } else if (isDot(c)) {
      while (end < length && isDot(units[end])) {
        end++;
      }
    } else if (repeats(c)) {
      while (end < length && units[end] == c) {
        end++;
      }
    }
    return end;
  }

  /** The form of a sign, empty where it is its own. */
  String form(int start, int end) {
    char c = units[start];
    if (isDash(c)) {
      return "-";
    }
    return switch (c) {
      case '.' -> end - start > 1 ? "…" : ".";
      case '…' -> "…";
      case ',', '،', '、' -> "،";
      case ';', '؛' -> "؛";
      case '?', '؟' -> "؟";
      case '!' -> "!";
      case '“', '”', '„', '‟', '"', '″', '〝', '〞' -> "\"";
      case '\'', '‘', '’', '‚', '‛', '`', '´', '′' -> "'";
      case '‹' -> "«";
      case '›' -> "»";
      case '<' -> end - start > 1 ? "«" : "";
      case '>' -> end - start > 1 ? "»" : "";
      case '﴾' -> "(";
      case '﴿' -> ")";
      case '&' -> end - start > 1 ? ENTITIES[entity(start) + 1] : "";
      default -> repeats(c) ? String.valueOf(c) : "";
    };
  }

  TokenKind kind(int start) {
    char c = units[start];
    boolean sign = c == '#' || c == '@' || c == '%' || (c == '&' && entity(start) < 0);
    boolean parts = c == '|' || c == '`' || c == '´' || c == '−';
    boolean guillemet = (c == '<' || c == '>') && isAt(start + 1, c);
    boolean mark = CharTable.classOf(c) == CharTable.MARK;
    return !sign && (mark || parts || guillemet) ? TokenKind.PUNCTUATION : TokenKind.SYMBOL;
  }

  /** The unit after a URL, an e-mail address or a @handle that starts here, or {@code start}. */
  int addressEnd(int start) {
    if (units[start] == '@') {
      return isAscii(start + 1) ? asciiEnd(start + 1) : start;
    }
    if (!isAscii(start)) {
      return start;
    }
    if (starts(start, "http://") || starts(start, "https://") || starts(start, "www.")) {
      return asciiEnd(start);
    }
    int i = start;
    while (i - start < LOCAL_PART && isAscii(i)) {
      i++;
      if (isAt(i, '@')) {
        return isAscii(i + 1) ? asciiEnd(i + 1) : start;
      }
    }
    return start;
  }

  /** After what can be in an address; a full stop or comma at the very end is the sentence's. */
  private int asciiEnd(int start) {
    int end = start;
    while (end < length && units[end] > ' ' && units[end] < 0x7F && !isDelimiter(units[end])) {
      end++;
    }
    while (end > start + 1 && isTrailing(units[end - 1])) {
      end--;
    }
    return end;
  }

  private static boolean isDelimiter(char c) {
    return c == '"' || c == '<' || c == '>' || c == '(' || c == ')';
  }

  private static boolean isTrailing(char c) {
    return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == '\'';
  }

  private boolean isAscii(int i) {
    if (i >= length) {
      return false;
    }
    char c = units[i];
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
  }

  private boolean isWordPart(int i) {
    if (i >= length) {
      return false;
    }
    byte type = CharTable.classOf(units[i]);
    return type == CharTable.LETTER || type == CharTable.DIGIT;
  }

  private int entity(int start) {
    for (int e = 0; e < ENTITIES.length; e += 2) {
      if (starts(start, ENTITIES[e])) {
        return e;
      }
    }
    return -1;
  }

  private boolean starts(int start, String s) {
    if (start + s.length() > length) {
      return false;
    }
    for (int i = 0; i < s.length(); i++) {
      if (units[start + i] != s.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAt(int i, char c) {
    return i < length && units[i] == c;
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '…';
  }

  /** Signs that say no more when written twice. */
  private static boolean repeats(char c) {
    return switch (c) {
      case '!', '؟', '?', '*', '_', '=', '~', '/', '•', '·', '،', ',' -> true;
      default -> false;
    };
  }

  static boolean isDash(char c) {
    return switch (c) {
      case '-', '–', '—', '−', '‒', '―', '‐', '‑', '⁃' -> true;
      default -> false;
    };
  }
}
