package org.sanad.sources.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of which only the text is left, as in WET archives: a line a block, menus and all, and the
 * page's title first.
 */
public final class TextPage {
  private static final int PROSE_CHARS = 60;

  /** Lines between two of prose that are still of the article: a heading, a short sentence. */
  private static final int GAP = 3;

  private TextPage() {}

  /** The article in the text: the longest run of lines of prose with few others between them. */
  public static Page read(byte[] bytes) {
    List<String> lines =
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replace('\u00A0', ' ').strip())
            .filter(line -> !line.isEmpty())
            .toList();
    int[] run = longestRun(lines);
    String title = lines.isEmpty() ? "" : title(lines);
    List<String> kept = new ArrayList<>();
    for (int i = run[0]; i < run[1]; i++) {
      String line = lines.get(i);
      if (!Furniture.heads(line) && !(Furniture.begins(line) && line.length() < 200)) {
        kept.add(line);
      }
    }
    kept.remove(title);
    return new Page(title, String.join("\n\n", kept), null, day(lines, run[0]), null);
  }

  private static boolean isProse(String line) {
    return line.length() >= PROSE_CHARS && !Furniture.begins(line);
  }

  private static int[] longestRun(List<String> lines) {
    int[] best = {0, 0};
    int bestLetters = 0;
    int start = -1;
    int end = -1;
    int letters = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isProse(lines.get(i))) {
        if (start < 0 || i - end > GAP) {
          start = i;
          letters = 0;
        }
        end = i + 1;
        letters += lines.get(i).length();
        if (letters > bestLetters) {
          bestLetters = letters;
          best = new int[] {start, end};
        }
      }
    }
    return bestLetters >= 2 * PROSE_CHARS ? best : new int[] {0, 0};
  }

  /** The title without the name of the site. */
  private static String title(List<String> lines) {
    String title = lines.get(0).replaceFirst("\\s+[|\\-–—]\\s+[^|–—-]{1,40}$", "");
    return title.length() <= 200 ? title : "";
  }

  private static @Nullable LocalDate day(List<String> lines, int before) {
    LocalDate day = null;
    for (int i = Math.max(0, before - 8); i < before; i++) {
      LocalDate said = lines.get(i).length() <= 80 ? PageDate.parse(lines.get(i)) : null;
      day = said == null ? day : said;
    }
    return day;
  }
}
