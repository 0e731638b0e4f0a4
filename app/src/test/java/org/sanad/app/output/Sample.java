package org.sanad.app.output;

import java.time.LocalDate;
import java.util.List;
import org.sanad.model.Analysis;
import org.sanad.model.Argument;
import org.sanad.model.Attribution;
import org.sanad.model.Diagnostic;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.model.GeoPoint;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Quote;
import org.sanad.model.Relation;
import org.sanad.model.SourceKind;
import org.sanad.model.SourceReport;
import org.sanad.model.Span;
import org.sanad.model.Status;
import org.sanad.model.TimeExpression;
import org.sanad.model.TimePrecision;

/** A report read by hand, with every field filled, and one with hardly any. */
public final class Sample {
  /** The report. */
  public static final SourceReport REPORT =
      new SourceReport(
          "r,1",
          "وكالة \"الخبر\"",
          LocalDate.of(2020, 3, 5),
          "😀 قصف على سرمين",
          "قصفت المدفعية أمس بلدة سرمين بقذائف فقتل 3 مدنيين على الأقل، وفق ناشطين. لم يعلق الجيش.");

  private Sample() {}

  /** A quote of the report's words, wherever they first stand. */
  static Quote quote(String words) {
    String content = REPORT.content();
    int start = content.codePointCount(0, content.indexOf(words));
    return new Quote(new Span(start, start + words.codePointCount(0, words.length())), words);
  }

  /** The full reading. */
  public static Analysis full() {
    Event shelling =
        new Event(
            "e1",
            EventType.SHELLING,
            Status.OCCURRED,
            List.of(quote("قصفت"), quote("قصف على")),
            List.of(new Argument(quote("المدفعية"), "=Artillery", null, null)),
            List.of(new Argument(quote("3 مدنيين"), "civilians", "مدنيون", "civilians")),
            List.of(
                new PlaceArgument(
                    quote("بلدة سرمين"),
                    "Sarmin",
                    "سرمين",
                    "SY-1",
                    new GeoPoint(35.902541, 36.72, 1.5),
                    PlacePrecision.TOWN,
                    List.of("Idlib district", "Idlib governorate"),
                    "SY0700")),
            new TimeExpression(
                quote("أمس"),
                LocalDate.of(2020, 3, 4),
                LocalDate.of(2020, 3, 4),
                TimePrecision.DAY,
                "relative to publication"),
            List.of(new Attribution(quote("ناشطين"), SourceKind.ACTIVISTS, null)),
            List.of(new Loss(quote("3 مدنيين على الأقل"), 3, null, Loss.Who.CIVILIANS)),
            List.of(),
            List.of(quote("بقذائف")),
            false,
            0.1 + 0.2,
            "shelling/verb");
    return new Analysis(
        REPORT,
        REPORT.published(),
        "given",
        List.of(shelling, bare("e2")),
        List.of(
            new Relation(
                Relation.Type.LOCATED_IN, "Sarmin", "Idlib", quote("بلدة سرمين"), List.of())),
        List.of(new Diagnostic("place.unresolved", quote("بلدة").span(), "two places bear it")));
  }

  /** An event of which nothing is known but that it is threatened. */
  static Event bare(String id) {
    return new Event(
        id,
        EventType.THREAT,
        Status.DENIED,
        List.of(quote("يعلق")),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        0.5,
        "threat/verb");
  }

  /** A reading that found nothing in an undated report. */
  public static Analysis empty() {
    SourceReport report = new SourceReport("r2", null, null, "", "ساد الهدوء.");
    return new Analysis(report, null, "none", List.of(), List.of(), List.of());
  }
}
