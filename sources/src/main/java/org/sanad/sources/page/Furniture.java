package org.sanad.sources.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what stands on pages beside their articles: by its words, by its name in the page. */
final class Furniture {
  /** Names of boxes, each a whole part of a class or id: "related", "post-related_box". */
  private static final Set<String> NAMES =
      Set.of(
          "menu",
          "nav",
          "navbar",
          "navigation",
          "topbar",
          "sidebar",
          "aside",
          "breadcrumb",
          "breadcrumbs",
          "share",
          "sharing",
          "sharebar",
          "social",
          "addthis",
          "related",
          "relatedposts",
          "readalso",
          "recommended",
          "recommendations",
          "mostread",
          "popular",
          "trending",
          "comments",
          "comment",
          "disqus",
          "cookie",
          "cookies",
          "consent",
          "newsletter",
          "subscribe",
          "subscription",
          "ad",
          "ads",
          "advert",
          "advertisement",
          "banner",
          "promo",
          "footer",
          "copyright",
          "tags",
          "tagcloud",
          "widget",
          "pagination",
          "pager",
          "ticker",
          "login",
          "search",
          "masthead",
          "toolbar",
          "latest",
          "teaser",
          "teasers",
          "caption");

  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final char TATWEEL = '\u0640';
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 4;

  private static final Set<String> PHRASES = load();

  private Furniture() {}

  private static Set<String> load() {
    List<String> phrases = new ArrayList<>();
    try (InputStream in = Furniture.class.getResourceAsStream("furniture.txt")) {
      if (in == null) {
        throw new IllegalStateException("furniture.txt is missing from the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          phrases.add(folded(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(phrases);
  }

  /** The words alone: no vowel signs, tatweel or marks; hamza on alef is a matter of taste. */
  private static String folded(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean within = !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ';
      if (c == ' ' ? within : c != TATWEEL && isWord(c)) {
        folded.append("أإآ".indexOf(c) >= 0 ? 'ا' : c);
      }
    }
    return folded.toString().stripTrailing();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Whether the line heads a box of links or is a button: «اقرأ أيضاً:». */
  static boolean heads(String line) {
    return line.length() <= LONGEST && PHRASES.contains(folded(line));
  }

  /**
   * Whether the line begins as such a box does: «اقرأ أيضاً: قصف على …». One word alone must be
   * followed by a colon: «شارك آلاف المتظاهرين» is news.
   */
  static boolean begins(String line) {
    String start = line.substring(0, Math.min(line.length(), LONGEST));
    int colon = start.indexOf(':');
    if (colon > 0 && PHRASES.contains(folded(start.substring(0, colon)))) {
      return true;
    }
    String words = folded(start);
    int end = words.indexOf(' ');
    for (int n = 2; end > 0 && n <= MOST_WORDS; n++) {
      int next = words.indexOf(' ', end + 1);
      end = next < 0 ? words.length() : next;
      if (PHRASES.contains(words.substring(0, end))) {
        return true;
      }
      end = next;
    }
    return false;
  }

  /** Whether a class or id is that of a box beside the article. */
  static boolean names(String classOrId) {
    if (classOrId.isEmpty() || classOrId.length() > 500) {
      return false;
    }
    return PARTS
        .splitAsStream(classOrId)
        .anyMatch(part -> NAMES.contains(part.toLowerCase(Locale.ROOT)));
  }
}
