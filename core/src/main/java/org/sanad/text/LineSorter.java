package org.sanad.text;

import java.util.ArrayList;
import java.util.List;
import org.sanad.model.SentenceKind;

/**
 * Says of each line of the body what part of the report it is: running text, dateline, furniture.
 */
final class LineSorter {
  /** A paragraph of so many words with a stop at its end takes up the report after a link list. */
  private static final int PARAGRAPH = 12;

  /** So many short lines in a row are a menu. */
  private static final int MENU_LINES = 5;

  private static final int MENU_WORDS = 4;

  /** Datelines are looked for in so many lines after the headline. */
  private static final int TOP_LINES = 4;

  private static final int LONGEST_DATELINE = 14;
  private static final int LONGEST_BYLINE = 8;
  private static final int LONGEST_LEAD = 12;
  private static final int LONGEST_SUBHEADLINE = 20;

  private final TokenBuffer tokens;
  private final PageFurniture furniture;
  private final List<Segment> out = new ArrayList<>();
  private int top;

  LineSorter(TokenBuffer tokens, PageFurniture furniture) {
    this.tokens = tokens;
    this.furniture = furniture;
  }

  /**
   * Sorts the lines from {@code first} on.
   *
   * @param hasTitle whether the report has a headline already
   */
  List<Segment> sort(int first, boolean hasTitle) {
    List<Segment> lines = lines(first);
    boolean inList = false;
    boolean atEnd = false;
    boolean wantsHeadline = !hasTitle && lines.size() > 1;
    for (int n = 0; n < lines.size(); n++) {
      Segment line = lines.get(n);
      PageFurniture.Found found = furniture.find(tokens, line.first(), line.end());
      inList = inList && !isParagraph(line);
      boolean whole = found != null && found.at() == line.first();
      if (atEnd || inList || whole) {
        out.add(line.as(SentenceKind.NOISE));
      } else if (shortLinesEnd(lines, n) - n >= MENU_LINES) {
        int end = shortLinesEnd(lines, n);
        boolean announced = n > 0 && tokens.is(line.first() - 1, ':');
        for (Segment item : lines.subList(n, end)) {
          out.add(announced ? item : item.as(SentenceKind.NOISE));
        }
        n = end - 1;
        continue;
      } else if (found != null) {
        sortText(new Segment(line.first(), found.at(), line.kind()), false);
        out.add(new Segment(found.at(), line.end(), SentenceKind.NOISE));
      } else {
        wantsHeadline = sortText(line, wantsHeadline);
      }
      if (found != null) {
        inList |= found.reach() == PageFurniture.Reach.LIST;
        atEnd |= found.reach() == PageFurniture.Reach.REST;
      }
    }
    return out;
  }

  private List<Segment> lines(int from) {
    List<Segment> lines = new ArrayList<>();
    int first = from;
    for (int i = from + 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.startsLine(i)) {
        lines.add(new Segment(first, i, SentenceKind.BODY));
        first = i;
      }
    }
    return lines;
  }

  /** A line that no phrase marks. Returns whether a headline is still looked for. */
  private boolean sortText(Segment line, boolean wantsHeadline) {
    int words = tokens.words(line.first(), line.end());
    if (words == 0) {
      out.add(line.as(SentenceKind.NOISE));
      return wantsHeadline;
    }
    if (isDateline(line, words)) {
      out.add(line.as(SentenceKind.DATELINE));
      return wantsHeadline;
    }
    if (wantsHeadline && words <= LONGEST_SUBHEADLINE && !endsWithStop(line)) {
      out.add(line.as(SentenceKind.HEADLINE));
      return false;
    }
    top++;
    int lead = leadEnd(line);
    if (lead > line.first() && lead < line.end()) {
      out.add(new Segment(line.first(), lead, SentenceKind.DATELINE));
      out.add(new Segment(lead, line.end(), line.kind()));
    } else {
      out.add(line);
    }
    return false;
  }

  private boolean isDateline(Segment line, int words) {
    if (words > LONGEST_DATELINE || endsWithStop(line)) {
      return false;
    }
    boolean date = true;
    boolean outlet = false;
    for (int i = line.first(); i < line.end(); i++) {
      boolean number = tokens.isNumber(i);
      date &= number || !tokens.isWord(i) || furniture.isDateWord(tokens.form(i));
      int name = furniture.outlet(tokens, i, line.end());
      outlet |= name > 0;
      if (name == line.length()) {
        return true;
      }
    }
    return date
        || (words <= LONGEST_BYLINE && top < TOP_LINES && isByline(line, outlet))
        || (outlet && isDated(line));
  }

  /**
   * «حلب - سانا», «حلب (عبد القادر)»: an outlet, or names parted by a dash, and no verb's place.
   */
  private boolean isByline(Segment line, boolean outlet) {
    boolean dash = false;
    int longest = 0;
    int run = 0;
    for (int i = line.first(); i < line.end(); i++) {
      if (tokens.isNumber(i) && !outlet) {
        return false;
      }
      boolean separates = tokens.is(i, '-') || tokens.is(i, '/');
      dash |= separates;
      run = tokens.isWord(i) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return dash && longest <= 3;
  }

  /** «بغداد 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس»: mostly a date. */
  private boolean isDated(Segment line) {
    int dated = 0;
    for (int i = line.first(); i < line.end(); i++) {
      if (tokens.isNumber(i) || furniture.isDateWord(tokens.form(i))) {
        dated++;
      }
    }
    return dated >= 3;
  }

  /** The token after a dateline that opens a paragraph, «دبي (رويترز) - », or the line's first. */
  private int leadEnd(Segment line) {
    int limit = Math.min(line.end(), line.first() + LONGEST_LEAD);
    int i = line.first();
    int name = 0;
    while (i < limit && name == 0) {
      // A word before the name makes it part of a sentence: «قال لوكالة فرانس برس:».
      boolean apart = i == line.first() || !tokens.isWord(i - 1);
      name = apart ? furniture.outlet(tokens, i, limit) : 0;
      if (tokens.is(i, '.') || tokens.is(i, '"') || tokens.is(i, '«')) {
        return line.first();
      }
      i += Math.max(1, name);
    }
    int more = name;
    while (i < limit && more > 0) {
      boolean mark = tokens.is(i, ')') || tokens.is(i, '/') || tokens.is(i, '،');
      more = mark ? 1 : furniture.outlet(tokens, i, limit);
      i += more;
    }
    boolean parted = name > 0 && i < limit && (tokens.is(i, '-') || tokens.is(i, ':'));
    return parted ? i + 1 : line.first();
  }

  private boolean isParagraph(Segment line) {
    return tokens.words(line.first(), line.end()) >= PARAGRAPH && endsWithStop(line);
  }

  private boolean endsWithStop(Segment line) {
    for (int i = line.end() - 1; i >= line.first() && i >= line.end() - 3; i--) {
      if (tokens.is(i, '.') || tokens.is(i, '؟') || tokens.is(i, '!')) {
        return true;
      }
    }
    return false;
  }

  /** The line after a run of short lines that starts here. */
  private int shortLinesEnd(List<Segment> lines, int n) {
    int end = n;
    while (end < lines.size() && isMenuItem(lines.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isMenuItem(Segment line) {
    return tokens.words(line.first(), line.end()) <= MENU_WORDS
        && !endsWithStop(line)
        && !tokens.is(line.end() - 1, ':');
  }
}
