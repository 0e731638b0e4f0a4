package org.sanad.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.register.model.Claim;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.When;
import org.sanad.register.model.Where;
import org.sanad.register.store.Json;

/** Fused events as rows of {@link Table#FUSED}. */
final class FusedRows {
  private FusedRows() {}

  static Row of(FusedEvent event) {
    When when = event.time() == null ? null : event.time().best();
    Where where = event.places().isEmpty() ? null : event.places().get(0).value();
    GeoPoint point = where == null ? null : where.point();
    return RowFactory.create(
        event.id(),
        event.type().best().code(),
        event.status().best().code(),
        when == null ? null : Rows.date(when.from()),
        when == null ? null : Rows.date(when.to()),
        when == null ? null : when.precision().code(),
        Rows.strings(event.actors().stream().map(FusedRows::party).toList()),
        Rows.strings(event.targets().stream().map(FusedRows::party).toList()),
        Rows.strings(event.places().stream().map(claim -> claim.value().label()).toList()),
        point == null ? null : point.lat(),
        point == null ? null : point.lon(),
        point == null ? null : point.radiusKm(),
        where == null || where.precision() == null ? null : where.precision().code(),
        event.fatalities().min(),
        event.fatalities().max(),
        event.injured().min(),
        event.injured().max(),
        event.corroboration().code(),
        Rows.strings(event.reports()),
        event.texts(),
        Rows.strings(event.outlets()),
        Rows.strings(event.tellings()),
        event.aggregate(),
        Json.plain(event),
        day(when));
  }

  private static String party(Claim<Party> claim) {
    String id = claim.value().id();
    return id != null ? id : claim.value().label();
  }

  private static String day(@Nullable When when) {
    return Rows.day(when == null ? null : when.from() != null ? when.from() : when.to());
  }
}
