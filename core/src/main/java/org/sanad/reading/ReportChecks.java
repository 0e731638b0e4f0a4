package org.sanad.reading;

import java.util.ArrayList;
import java.util.List;
import org.sanad.model.Diagnostic;
import org.sanad.model.Sentence;
import org.sanad.model.SentenceKind;
import org.sanad.model.Span;
import org.sanad.model.TimeExpression;
import org.sanad.resolve.Timeline;
import org.sanad.text.AnnotatedText;

/** What is wrong with a report as a whole. */
final class ReportChecks {
  /** Below this share of Arabic letters a report is not one that this reader is made for. */
  private static final double ARABIC_SHARE = 0.4;

  /** Letters of Persian, Urdu and Kurdish that Arabic does not have; names bring in a few. */
  private static final String FOREIGN = "پچژگےہںٹڈڑڕڵۆێە";

  private static final double FOREIGN_SHARE = 0.03;

  private ReportChecks() {}

  private static boolean isRelative(Timeline timeline) {
    for (TimeExpression time : timeline.expressions()) {
      if (time.basis().equals("relative, no anchor")) {
        return true;
      }
    }
    return false;
  }

  static List<Diagnostic> of(AnnotatedText text, Timeline timeline) {
    List<Diagnostic> found = new ArrayList<>();
    Span whole = text.span();
    int[] letters = new int[3];
    String content = text.content();
    int arabic = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean plain = isArabicLetter(c);
      arabic += plain ? 1 : 0;
      if (!plain && c >= 'A') {
        int point = content.codePointAt(i);
        count(point, letters);
        i += Character.charCount(point) - 1;
      }
    }
    letters[0] += arabic;
    letters[1] += arabic;
    if (text.report().text().isBlank() && text.report().title().isBlank()) {
      found.add(new Diagnostic("report.empty", whole, "the report has no text"));
      return found;
    }
    if (letters[0] == 0 || letters[1] < ARABIC_SHARE * letters[0]) {
      found.add(new Diagnostic("report.not_arabic", whole, "the text is not Arabic"));
    } else if (letters[2] > FOREIGN_SHARE * letters[0]) {
      found.add(
          new Diagnostic(
              "report.other_language",
              whole,
              "the text has letters of Persian, Urdu or Kurdish: it may not be Arabic"));
    }
    if (timeline.anchor() == null && isRelative(timeline)) {
      found.add(
          new Diagnostic(
              "report.no_date",
              whole,
              "the report has no date, and none was found in it: its relative times stay open"));
    }
    noise(text, found);
    return found;
  }

  /** The letters of Arabic itself: nearly all that there is, and the general way is slow. */
  @SuppressWarnings("ShortCircuitBoolean")
  private static boolean isArabicLetter(int c) {
    // All asked at once: where words end no processor foresees.
    return (c >= 'ء' & c <= 'غ') | (c >= 'ف' & c <= 'ي');
  }

  /** Adds to the letters, the Arabic ones and those of other languages in Arabic script. */
  private static void count(int c, int[] letters) {
    if (!Character.isLetter(c)) {
      return;
    }
    letters[0]++;
    if (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
      letters[1]++;
      if (FOREIGN.indexOf(c) >= 0) {
        letters[2]++;
      }
    }
  }

  /** One for each run of lines that belong to the page and not to the report. */
  private static void noise(AnnotatedText text, List<Diagnostic> found) {
    List<Sentence> sentences = text.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).kind() != SentenceKind.NOISE) {
        continue;
      }
      Span span = sentences.get(i).span();
      while (i + 1 < sentences.size() && sentences.get(i + 1).kind() == SentenceKind.NOISE) {
        i++;
        span = span.union(sentences.get(i).span());
      }
      found.add(
          new Diagnostic(
              "text.noise_skipped",
              span,
              "a menu, tags or links of the page around the report were not read"));
    }
  }
}
