package org.sanad.register.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.register.model.Corroboration;
import org.sanad.register.model.ReviewStatus;

/**
 * What is looked for. Whatever is null or empty is not asked.
 *
 * @param words Arabic or other words, all of which the event's own words and names have
 * @param box degrees: west, south, east, north
 * @param from no event that ended before this day
 * @param to no event that began after this day
 * @param types one of these
 * @param statuses one of these
 * @param standings one of these
 * @param parties who does or suffers it: one of these, on its days
 * @param places names: one of these places or something that lies in it
 * @param outlet a publisher that tells it
 * @param texts told by at least so many different texts
 * @param reviews one of these
 * @param limit how many at most, above 0
 * @param offset how many to pass over first
 */
public record EventQuery(
    String words,
    List<Double> box,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<EventType> types,
    List<Status> statuses,
    List<Corroboration> standings,
    List<PartyOnDays> parties,
    List<String> places,
    @Nullable String outlet,
    int texts,
    List<ReviewStatus> reviews,
    int limit,
    int offset) {

  /** What is looked for whatever persons made of it. */
  public EventQuery(
      String words,
      List<Double> box,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<EventType> types,
      List<Status> statuses,
      List<Corroboration> standings,
      List<PartyOnDays> parties,
      List<String> places,
      @Nullable String outlet,
      int texts,
      int limit,
      int offset) {
    this(
        words, box, from, to, types, statuses, standings, parties, places, outlet, texts, List.of(),
        limit, offset);
  }
}
