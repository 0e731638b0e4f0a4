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

  /** Asks for every event, until more is said. */
  public static Asking all() {
    return new Asking();
  }

  /** The same, but other events of those that are found. */
  public EventQuery page(int most, int first) {
    return new EventQuery(
        words, box, from, to, types, statuses, standings, parties, places, outlet, texts, reviews,
        most, first);
  }

  /** What is looked for, said one thing after the other; whatever is not said is not asked. */
  public static final class Asking {
    private String words = "";
    private List<Double> box = List.of();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private List<EventType> types = List.of();
    private List<Status> statuses = List.of();
    private List<PartyOnDays> parties = List.of();
    private List<String> places = List.of();
    private @Nullable String outlet;
    private List<ReviewStatus> reviews = List.of();

    private Asking() {}

    /** All of these words. */
    public Asking words(String asked) {
      words = asked;
      return this;
    }

    /** A box in degrees: west, south, east, north. */
    public Asking box(List<Double> asked) {
      box = asked;
      return this;
    }

    /** No event that ended before the first day or began after the last. */
    public Asking days(@Nullable LocalDate first, @Nullable LocalDate last) {
      from = first;
      to = last;
      return this;
    }

    /** One of these types. */
    public Asking types(List<EventType> asked) {
      types = asked;
      return this;
    }

    /** One of these statuses. */
    public Asking statuses(List<Status> asked) {
      statuses = asked;
      return this;
    }

    /** Done or suffered by one of these, on its days. */
    public Asking parties(List<PartyOnDays> asked) {
      parties = asked;
      return this;
    }

    /** In one of these places. */
    public Asking places(List<String> asked) {
      places = asked;
      return this;
    }

    /** Told by a publisher; by whomever where null. */
    public Asking outlet(@Nullable String asked) {
      outlet = asked;
      return this;
    }

    /** Of which persons made one of these. */
    public Asking reviews(List<ReviewStatus> asked) {
      reviews = asked;
      return this;
    }

    /** Whatever their number. */
    public EventQuery query() {
      return most(Integer.MAX_VALUE);
    }

    /** So many at most, above 0. */
    public EventQuery most(int limit) {
      return new EventQuery(
          words, box, from, to, types, statuses, List.of(), parties, places, outlet, 0, reviews,
          limit, 0);
    }
  }
}
