package org.sanad.spark;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Argument;
import org.sanad.model.Attribution;
import org.sanad.model.Diagnostic;
import org.sanad.model.Event;
import org.sanad.model.GeoPoint;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.Quote;
import org.sanad.model.TimeExpression;
import org.sanad.register.fuse.Traits;
import org.sanad.register.intake.Prepared;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Telling;
import org.sanad.register.store.Json;

/** What was read out of one report as rows of the tables. */
final class Rows {
  private final Prepared read;
  private final StoredReport report;
  private final String day;

  Rows(Prepared read) {
    this.read = read;
    this.report = read.report();
    this.day = day(report.published());
  }

  /** The name of the day's folder. */
  static String day(@Nullable LocalDate day) {
    return day == null ? Table.UNKNOWN_DAY : day.toString();
  }

  static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  /** The row of the report itself. */
  Row report(String analysis) {
    return RowFactory.create(
        report.key(),
        report.givenId(),
        report.source(),
        date(report.published()),
        report.publishedBasis(),
        read.title(),
        read.body(),
        report.sha256(),
        report.length(),
        read.origin(),
        read.reading().tellings().size(),
        read.signature().toArray(new Integer[0]),
        analysis,
        day);
  }

  /** The rows of its events. */
  List<Row> events() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < read.reading().tellings().size(); i++) {
      Traits traits = read.reading().traits().get(i);
      rows.add(event(read.reading().tellings().get(i), read.reading().bodies().get(i), traits));
    }
    return rows;
  }

  private Row event(Telling telling, String body, Traits traits) {
    Event event = telling.event();
    TimeExpression time = event.time();
    PlaceArgument place = event.places().isEmpty() ? null : event.places().get(0);
    GeoPoint point = place == null ? null : place.point();
    return RowFactory.create(
        telling.id(),
        report.key(),
        report.source(),
        date(report.published()),
        event.type().code(),
        event.status().code(),
        time == null ? null : date(time.from()),
        time == null ? null : date(time.to()),
        time == null ? null : time.precision().code(),
        strings(event.actors().stream().map(Rows::label).toList()),
        strings(event.targets().stream().map(Rows::label).toList()),
        strings(event.places().stream().map(Rows::label).toList()),
        point == null ? null : point.lat(),
        point == null ? null : point.lon(),
        point == null ? null : point.radiusKm(),
        place == null || place.precision() == null ? null : place.precision().code(),
        least(event.fatalities()),
        most(event.fatalities()),
        least(event.injured()),
        most(event.injured()),
        strings(event.sources().stream().map(Rows::label).toList()),
        event.aggregate(),
        event.confidence(),
        body,
        Json.write(traits),
        day);
  }

  static String[] strings(List<String> list) {
    return list.toArray(new String[0]);
  }

  private static String label(Argument a) {
    return a.id() != null ? a.id() : a.quote().text();
  }

  private static String label(PlaceArgument p) {
    return p.name() != null ? p.name() : p.quote().text();
  }

  private static String label(Attribution s) {
    return s.name() != null ? s.name() : s.quote().text();
  }

  /** The least number that is given; a total stands beside its parts and is not added to them. */
  private static @Nullable Integer least(List<Loss> losses) {
    return losses.stream().map(Loss::min).min(Integer::compare).orElse(null);
  }

  /** The greatest number, null where one is open above. */
  private static @Nullable Integer most(List<Loss> losses) {
    if (losses.stream().anyMatch(loss -> loss.max() == null)) {
      return null;
    }
    return losses.stream().map(Loss::max).max(Integer::compare).orElse(null);
  }

  /** The rows of the words behind its events. */
  List<Row> mentions() {
    List<Row> rows = new ArrayList<>();
    for (Telling telling : read.reading().tellings()) {
      Event e = telling.event();
      String id = telling.id();
      e.triggers().forEach(q -> rows.add(mention(id, "trigger", q, null, null)));
      e.actors().forEach(a -> rows.add(mention(id, "actor", a.quote(), a.id(), a.name())));
      e.targets().forEach(a -> rows.add(mention(id, "target", a.quote(), a.id(), a.name())));
      e.places().forEach(p -> rows.add(mention(id, "place", p.quote(), p.id(), p.name())));
      e.sources().forEach(s -> rows.add(mention(id, "source", s.quote(), null, s.name())));
      e.fatalities().forEach(l -> rows.add(mention(id, "fatalities", l.quote(), null, null)));
      e.injured().forEach(l -> rows.add(mention(id, "injured", l.quote(), null, null)));
      e.weapons().forEach(q -> rows.add(mention(id, "weapon", q, null, null)));
      if (e.time() != null) {
        rows.add(mention(id, "time", e.time().quote(), null, null));
      }
    }
    return rows;
  }

  private Row mention(
      String telling, String field, Quote quote, @Nullable String id, @Nullable String name) {
    return RowFactory.create(
        telling,
        report.key(),
        field,
        quote.span().start(),
        quote.span().end(),
        quote.text(),
        id,
        name,
        day);
  }

  /** The rows of what stayed open. */
  List<Row> diagnostics(List<Diagnostic> diagnostics) {
    List<Row> rows = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      rows.add(
          RowFactory.create(
              report.key(),
              read.origin(),
              each.code(),
              each.span().start(),
              each.span().end(),
              each.detail(),
              day));
    }
    return rows;
  }

  /** The row of something that could not be read. */
  static Row refused(String origin, String code, String reason) {
    return RowFactory.create(null, origin, code, null, null, reason, Table.UNKNOWN_DAY);
  }
}
