package org.sanad.register.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Analysis;
import org.sanad.model.Argument;
import org.sanad.model.Attribution;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.model.GeoPoint;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Quote;
import org.sanad.model.SourceKind;
import org.sanad.model.SourceReport;
import org.sanad.model.Span;
import org.sanad.model.Status;
import org.sanad.model.TimeExpression;
import org.sanad.model.TimePrecision;
import org.sanad.register.intake.ReadReport;

/** A report of one event: the words, and what was read out of them. */
final class Story {
  private final String outlet;
  private final LocalDate day;
  private final String text;
  private EventType type = EventType.SHELLING;
  private Status status = Status.OCCURRED;
  private String trigger = "";
  private boolean aggregate;
  private final List<Argument> actors = new ArrayList<>();
  private final List<Argument> targets = new ArrayList<>();
  private final List<PlaceArgument> places = new ArrayList<>();
  private final List<Attribution> sources = new ArrayList<>();
  private final List<Loss> killed = new ArrayList<>();
  private @Nullable TimeExpression time;

  private Story(String outlet, String day, String text) {
    this.outlet = outlet;
    this.day = LocalDate.parse(day);
    this.text = text;
  }

  static Story in(String outlet, String day, String text) {
    return new Story(outlet, day, text);
  }

  /** «قصفت قوات النظام مدينة الرستن …»: three civilians killed, according to a monitor. */
  static Story shelling() {
    return in(
            "Outlet",
            "2016-08-15",
            "قصفت قوات النظام يوم الأحد مدينة الرستن فقتل ثلاثة مدنيين بحسب المرصد السوري لحقوق"
                + " الإنسان، وتأتي هذه الغارات بعد أيام من هدوء نسبي ساد في ريف حمص الشمالي.")
        .tells(EventType.SHELLING, Status.OCCURRED, "قصفت")
        .by("قوات النظام", "Syrian government forces", "sy-government-forces")
        .against("مدنيين", "civilians", "civilians")
        .at("مدينة الرستن", "al-Rastan", "rastan", 34.92791, 36.73512)
        .on("يوم الأحد", "2016-08-14", "2016-08-14")
        .killed("ثلاثة مدنيين", 3, 3, Loss.Who.CIVILIANS)
        .saidBy("المرصد السوري لحقوق الإنسان", SourceKind.MONITOR, "SOHR");
  }

  Story tells(EventType type, Status status, String words) {
    this.type = type;
    this.status = status;
    this.trigger = words;
    return this;
  }

  Story total() {
    aggregate = true;
    return this;
  }

  Story by(String words, @Nullable String name, @Nullable String id) {
    actors.add(new Argument(quote(words), name, name == null ? null : words, id));
    return this;
  }

  Story against(String words, @Nullable String name, @Nullable String id) {
    targets.add(new Argument(quote(words), name, name == null ? null : words, id));
    return this;
  }

  Story at(String words, @Nullable String name, @Nullable String id, double lat, double lon) {
    GeoPoint point = id == null ? null : new GeoPoint(lat, lon, 2);
    PlacePrecision precision = id == null ? null : PlacePrecision.TOWN;
    places.add(
        new PlaceArgument(
            quote(words),
            name,
            name == null ? null : words,
            id,
            point,
            precision,
            List.of("Homs governorate", "Syria"),
            null));
    return this;
  }

  Story nowhere() {
    places.clear();
    return this;
  }

  Story on(String words, @Nullable String from, @Nullable String to) {
    time =
        new TimeExpression(
            quote(words),
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            from != null && from.equals(to) ? TimePrecision.DAY : TimePrecision.INTERVAL,
            "stated");
    return this;
  }

  Story killed(String words, int min, @Nullable Integer max, Loss.Who who) {
    killed.add(new Loss(quote(words), min, max, who));
    return this;
  }

  Story noNumbers() {
    killed.clear();
    return this;
  }

  Story saidBy(String words, SourceKind kind, @Nullable String name) {
    sources.add(new Attribution(quote(words), kind, name));
    return this;
  }

  private Quote quote(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new AssertionError("not in the text: " + words);
    }
    int start = 1 + text.codePointCount(0, at);
    return new Quote(new Span(start, start + words.codePointCount(0, words.length())), words);
  }

  ReadReport read() {
    Event event =
        new Event(
            "e1",
            type,
            status,
            List.of(quote(trigger)),
            actors,
            targets,
            places,
            time,
            sources,
            killed,
            List.of(),
            List.of(),
            aggregate,
            1,
            "test");
    SourceReport report = new SourceReport("/home/someone/file-7.txt", outlet, day, "", text);
    return new ReadReport(
        new Analysis(report, day, "given", List.of(event), List.of(), List.of()),
        "/home/someone/reports.jsonl");
  }
}
