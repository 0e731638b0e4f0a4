package org.sanad.sources.item;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceReport;
import org.sanad.sources.language.Language;
import org.sanad.sources.language.LanguageGuess;

/** A report with all that can be said against it before it is read. */
public final class Checked {
  private Checked() {}

  /**
   * The report with its day and its warnings, or refused where it is too long.
   *
   * @param report the report, dated with the default; halves of surrogate pairs, which no encoding
   *     can write, are replaced in it and in its id
   * @param date the date that it gives itself, null where it gives none; one that cannot be
   *     understood leaves the report undated, since any other day would date its events wrongly
   */
  public static InputItem report(Origin origin, SourceReport report, @Nullable String date) {
    if ((long) report.title().length() + report.text().length() > Limits.REPORT_CHARS) {
      return new InputItem.Refused(origin, Limits.TOO_LONG);
    }
    LocalDate day = date == null ? report.published() : ReportDate.parse(date);
    SourceReport whole =
        new SourceReport(
            clean(report.id()),
            report.source() == null ? null : clean(report.source()),
            day,
            clean(report.title()),
            clean(report.text()));
    Origin named = origin.id() == null ? origin : origin.withId(clean(origin.id()));
    InputItem.Accepted item = new InputItem.Accepted(named, whole, List.of());
    if (date != null && day == null) {
      item =
          item.warned(
              "report.date_unreadable",
              "the date \"" + date + "\" is not an ISO date: the report is read as undated");
    }
    long damaged = ReportText.damaged(whole.content());
    if (damaged > 0) {
      item = item.warned("report.damaged_text", damaged + " characters could not be decoded");
    }
    Language language = LanguageGuess.of(whole.content());
    if (language != Language.ARABIC) {
      String instead = language == Language.OTHER ? "" : " but " + language.english();
      item = item.warned("report.not_arabic", "the text is not Arabic" + instead);
    }
    return item;
  }

  private static String clean(String text) {
    return ReportText.withoutLoneSurrogates(text);
  }
}
