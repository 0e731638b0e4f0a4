package org.sanad.app.output;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.register.situation.PlaceState;
import org.sanad.register.situation.Situation;

/**
 * The situation as GeoJSON (RFC 7946): one feature a place, a point with the precision and the
 * radius inside which the place lies; no geometry where no point is known.
 */
public final class SituationGeoJson {
  private SituationGeoJson() {}

  /** How each place stands at the end of a day. */
  public static String at(Situation situation, LocalDate day) {
    return situation.at(day).stream()
        .map(state -> Json.text(json -> json.object(() -> feature(json, state))))
        .collect(
            Collectors.joining(
                ",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
  }

  private static void feature(Json json, PlaceState state) throws IOException {
    json.field("type", "Feature");
    json.field("id", state.place().id());
    GeoPoint point = state.place().point();
    if (point == null) {
      json.field("geometry", (Object) null);
    } else {
      json.object(
          "geometry",
          () -> {
            json.field("type", "Point");
            json.numbers("coordinates", 5, point.lon(), point.lat());
          });
    }
    json.object(
        "properties",
        () -> {
          json.field("at", state.day());
          json.field("holder", holder(state));
          SituationJson.place(json, state.place());
          SituationJson.state(json, state);
        });
  }

  /** For colouring a map: the one who holds it, null where that is unknown or contested. */
  private static @Nullable String holder(PlaceState state) {
    return state.control() == PlaceState.Control.HELD
        ? state.held().get(0).parties().stream()
            .map(claim -> claim.value().label())
            .sorted()
            .collect(Collectors.joining("; "))
        : null;
  }
}
