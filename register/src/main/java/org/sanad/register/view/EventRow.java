package org.sanad.register.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.GeoPoint;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Status;
import org.sanad.register.model.Corroboration;
import org.sanad.register.model.Party;
import org.sanad.register.model.When;
import org.sanad.register.model.Where;

/**
 * One event as lists, maps and counts need it. Made by {@link Rows}, so that what is the same in
 * many events is in memory once.
 *
 * @param id of the event
 * @param type what kind
 * @param status whether it is told as having happened
 * @param time when, null where no report says
 * @param place the closest place, null where none is told
 * @param governorate of that place, null where unknown
 * @param placeNames ids and names of all its places and of what they lie in
 * @param actors who did it
 * @param targets to whom
 * @param parties all of them, each once, by their ids or else by what the reports call them
 * @param partyNames ids and names of all of them
 * @param killed how many
 * @param injured how many
 * @param aggregate whether it is a total over a stretch of time
 * @param standing who stands behind it
 * @param reports how many reports tell it
 * @param texts how many different texts
 * @param outlets their publishers
 * @param handling what was done to it
 */
public record EventRow(
    String id,
    EventType type,
    Status status,
    @Nullable When time,
    @Nullable Where place,
    @Nullable Named governorate,
    Set<String> placeNames,
    List<Party> actors,
    List<Party> targets,
    List<Named> parties,
    Set<String> partyNames,
    Losses killed,
    Losses injured,
    boolean aggregate,
    Corroboration standing,
    int reports,
    int texts,
    List<String> outlets,
    Handling handling) {

  // Asked of every row when precisions are counted: a word is not made anew each time.
  private static final Map<PlacePrecision, String> PRECISIONS =
      Arrays.stream(PlacePrecision.values())
          .collect(Collectors.toMap(each -> each, PlacePrecision::code));

  /** Where on earth, null where that is not known. */
  public @Nullable GeoPoint point() {
    return place == null ? null : place.point();
  }

  /** First day, null where there is none. */
  public @Nullable LocalDate first() {
    return time == null ? null : time.from() == null ? time.to() : time.from();
  }

  /** Last day, null where there is none. */
  public @Nullable LocalDate last() {
    return time == null ? null : time.to();
  }

  /** First day since 1970-01-01, {@link Long#MAX_VALUE} where there is none. */
  public long firstDay() {
    LocalDate day = first();
    return day == null ? Long.MAX_VALUE : day.toEpochDay();
  }

  /** Last day since 1970-01-01, {@link Long#MAX_VALUE} where there is none. */
  public long lastDay() {
    LocalDate day = last();
    return day == null ? Long.MAX_VALUE : day.toEpochDay();
  }

  /** Whether it is dated at all. */
  public boolean dated() {
    return firstDay() != Long.MAX_VALUE;
  }

  /** How closely the place is known, {@code none} where it has no point. */
  public String precision() {
    return place == null || place.point() == null || place.precision() == null
        ? "none"
        : PRECISIONS.getOrDefault(place.precision(), "none");
  }
}
