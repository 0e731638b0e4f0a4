package org.sanad.mention;

import java.util.HashMap;
import java.util.Map;
import org.sanad.text.WordSet;

/** The number words of Arabic in folded form, every gender and case. */
public final class NumberWords {
  /** «آلاف» and its kin multiply what stands before them. */
  private static final Map<String, Integer> SCALES = new HashMap<>();

  private static final WordSet PARTS =
      WordSet.of("نصف", "ثلث", "ثلثي", "ربع", "عشرات", "مئات", "مات");

  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    put(VALUES, 1, "واحد واحده احد احدي");
    put(VALUES, 2, "اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي");
    String[] stems = {"ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    for (int i = 0; i < stems.length; i++) {
      put(VALUES, i + 3, stems[i] + " " + stems[i] + "ه");
      put(VALUES, (i + 3) * 10, stems[i] + "ون " + stems[i] + "ين");
      for (String hundred : new String[] {"مئه", "مائه", "ميه"}) {
        put(VALUES, (i + 3) * 100, stems[i] + hundred);
      }
    }
    put(VALUES, 8, "ثماني ثمانيه");
    put(VALUES, 800, "ثمانيمئه ثمانيمائه");
    put(VALUES, 10, "عشر عشره");
    put(VALUES, 20, "عشرون عشرين");
    put(VALUES, 100, "مئه مائه ميه");
    put(VALUES, 200, "مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي");
    put(VALUES, 1000, "الف");
    put(VALUES, 2000, "الفان الفين الفي");
    put(VALUES, 1_000_000, "مليون");
    put(VALUES, 2_000_000, "مليونان مليونين مليوني");
    put(SCALES, 1000, "الف الفا الاف");
    put(SCALES, 1_000_000, "مليون مليونا ملايين");
  }

  private NumberWords() {}

  /** Whether a folded form is a number word, counts what follows, or is a part of it: «ربع». */
  public static boolean counts(String form) {
    return value(form) > 0 || scale(form) > 0 || PARTS.contains(form);
  }

  /** The value of a word, 0 if it is no number. */
  static int value(String form) {
    return VALUES.getOrDefault(form, 0);
  }

  /** Into how many parts a word cuts the thousand or the million behind it, 0 if it does not. */
  static int parts(String form) {
    return switch (form) {
      case "نصف", "ونصف", "لنصف", "بنصف" -> 2;
      case "ثلث" -> 3;
      case "ربع", "وربع", "لربع", "بربع" -> 4;
      default -> 0;
    };
  }

  /** 1000 or 1000000, 0 if the word does not multiply. */
  static int scale(String form) {
    return SCALES.getOrDefault(form, 0);
  }

  /**
   * The value of a token of digits with its thousands marks.
   *
   * @return -1 for a date, a time, a fraction or a number too large to count people
   */
  static int digits(String form) {
    long value = 0;
    int sinceMark = 0;
    boolean marked = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        sinceMark++;
      } else if (isThousandsMark(c) && i > 0 && (marked ? sinceMark == 3 : sinceMark <= 3)) {
        marked = true;
        sinceMark = 0;
      } else {
        return -1;
      }
      if (value > Integer.MAX_VALUE) {
        return -1;
      }
    }
    return form.isEmpty() || (marked && sinceMark != 3) ? -1 : (int) value;
  }

  private static boolean isThousandsMark(char c) {
    return c == ',' || c == '.' || c == '٬' || c == '،';
  }

  private static void put(Map<String, Integer> map, int value, String words) {
    for (String word : words.split(" ", -1)) {
      map.put(word, value);
    }
  }
}
