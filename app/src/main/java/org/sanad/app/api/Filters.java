package org.sanad.app.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.app.actors.ActorScope;
import org.sanad.app.places.PlaceScope;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Values;
import org.sanad.lexicon.Knowledge;
import org.sanad.model.EventType;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Status;
import org.sanad.register.model.Corroboration;
import org.sanad.register.view.Filter;

/** The parameters that say which events, and the filter that they make. */
final class Filters {
  /** What a person may have made of an event. */
  static final List<String> REVIEWS =
      List.of("machine", "confirmed", "corrected", "unsure", "rejected", "published");

  /** For whom. */
  static final Param TIER =
      Param.one(
          "tier",
          List.of("internal", "public"),
          "public: as everybody sees it, through the gate; always so without an account.",
          "public");

  private static final List<String> YES_NO = List.of("yes", "no");

  /** All of them; whatever is given must hold. */
  static final List<Param> PARAMS =
      List.of(
          Param.text("q", "Words that the event must have, in any form.", "قصفت المدينة"),
          Param.box("bbox", "West, south, east, north in degrees.", "35.5,33,37.5,37"),
          Param.day("date_from", "No event that ended before this day.", "2016-08-01"),
          Param.day("date_to", "No event that began after this day.", "2018-12-31"),
          Param.any(
              "type", codes(EventType.values()), "Of one of these types.", "shelling|capture"),
          Param.any("status", codes(Status.values()), "Of one of these statuses.", "occurred"),
          Param.any(
              "standing", codes(Corroboration.values()), "Who stands behind it.", "independent"),
          Param.list(
              "actor",
              "Done or suffered by one of these, or by whoever belonged to it on the day; ids, English"
                  + " or Arabic names.",
              "sy-government-forces"),
          Param.list(
              "place", "At one of these, or at what lies in it: ids or names.", "محافظة حمص"),
          Param.list("outlet", "Told by one of these publishers.", "وكالة أنباء"),
          Param.integer(
              "min_sources", 0, 100_000, "Told by at least so many different texts.", "1"),
          Param.any("review_status", REVIEWS, "What a person made of it.", "machine"),
          Param.any(
              "precision",
              Stream.concat(codes(PlacePrecision.values()).stream(), Stream.of("none")).toList(),
              "How closely its place is known.",
              "town|landmark"),
          Param.one("located", YES_NO, "With a point, or without.", "yes"),
          Param.one("dated", YES_NO, "With a day, or without.", "yes"),
          Param.one(
              "include_retracted",
              YES_NO,
              "Also those that were taken back; no if not said.",
              "no"),
          TIER);

  private final ActorScope actors;
  private final PlaceScope places;

  /**
   * @param knowledge knows who belonged to whom, and places by their Arabic names
   */
  Filters(Knowledge knowledge) {
    this.actors = new ActorScope(knowledge.directory());
    this.places = new PlaceScope(knowledge.places());
  }

  private static List<String> codes(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The filter that a call makes. */
  Filter of(Call call, View view) {
    return of(call.values(), view);
  }

  /** The filter that values of {@link #PARAMS} make. */
  Filter of(Values call, View view) {
    String words = call.text("q");
    return new Filter(
        words == null || words.isBlank() ? null : view.having(words),
        call.box("bbox"),
        call.day("date_from"),
        call.day("date_to"),
        set(call, "type", EventType.class),
        set(call, "status", Status.class),
        set(call, "standing", Corroboration.class),
        Set.copyOf(call.all("review_status")),
        Set.copyOf(call.all("precision")),
        Filter.byName(
            call.all("actor").stream().flatMap(name -> actors.of(name).stream()).toList()),
        call.all("place").stream()
            .flatMap(name -> places.of(name).stream())
            .collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(call.all("outlet")),
        call.integer("min_sources", 0),
        yes(call.text("located")),
        yes(call.text("dated")),
        "yes".equals(call.text("include_retracted")));
  }

  private static <E extends Enum<E>> Set<E> set(Values call, String name, Class<E> type) {
    return call.all(name).stream()
        .map(code -> Enum.valueOf(type, code.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Boolean yes(@Nullable String value) {
    return value == null ? null : (Boolean) value.equals("yes");
  }
}
