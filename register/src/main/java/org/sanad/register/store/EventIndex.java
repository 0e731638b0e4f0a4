package org.sanad.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.register.model.Correction;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.ReviewStatus;

/**
 * What events are found by. All of it follows from the versions that stand, so that what has to go
 * is known from the version that it came from.
 */
final class EventIndex {
  private final Sql sql;
  private final SearchTable search;
  private final BearingTable bearing;

  EventIndex(Sql sql, SearchTable search, BearingTable bearing) {
    this.sql = sql;
    this.search = search;
    this.bearing = bearing;
  }

  /**
   * A version of an event that stands.
   *
   * @param event the version
   * @param revision its number
   */
  record Standing(FusedEvent event, long revision) {}

  /** Events stand no more under these ids, as far as they did. */
  void forget(Collection<String> ids) {
    Map<Long, FusedEvent> found = new LinkedHashMap<>();
    sql.in(
        "SELECT e.rank, b.version FROM current_event e JOIN revision_body b ON b.number ="
            + " e.revision WHERE e.id IN (?)",
        ids,
        row -> found.put(row.getLong(1), Json.read(row.getString(2), FusedEvent.class)));
    List<@Nullable Object[]> ranks = new ArrayList<>();
    List<@Nullable Object[]> parties = new ArrayList<>();
    List<@Nullable Object[]> places = new ArrayList<>();
    List<@Nullable Object[]> outlets = new ArrayList<>();
    List<@Nullable Object[]> reviews = new ArrayList<>();
    found.forEach(
        (rank, e) -> {
          ranks.add(row(rank));
          At at = At.of(e);
          EventNames.parties(e).forEach(name -> parties.add(at.party(name, rank)));
          EventNames.places(e).keySet().forEach(name -> places.add(row(name, rank)));
          e.outlets().forEach(outlet -> outlets.add(row(outlet, rank)));
          reviews.add(row(e.id()));
        });
    sql.updateAll("DELETE FROM current_event WHERE rank = ?", ranks);
    sql.updateAll(
        "DELETE FROM event_party WHERE party = ? AND span = ? AND day_from = ? AND day_to = ?"
            + " AND lat = ? AND lon = ? AND rank = ?",
        parties);
    sql.updateAll("DELETE FROM event_place WHERE place = ? AND rank = ?", places);
    sql.updateAll("DELETE FROM event_outlet WHERE outlet = ? AND rank = ?", outlets);
    sql.updateAll("DELETE FROM event_review WHERE event = ?", reviews);
    search.forget(ranks);
    bearing.forget(found.values());
  }

  /** Makes events findable; none of them may be so yet. */
  void add(Collection<Standing> versions) {
    Map<Long, Standing> ranked = ranked(versions);
    List<@Nullable Object[]> events = new ArrayList<>();
    List<@Nullable Object[]> parties = new ArrayList<>();
    List<@Nullable Object[]> places = new ArrayList<>();
    List<@Nullable Object[]> outlets = new ArrayList<>();
    List<@Nullable Object[]> reviews = new ArrayList<>();
    Map<Long, Set<String>> terms = new LinkedHashMap<>();
    ranked.forEach(
        (rank, version) -> {
          FusedEvent e = version.event();
          At at = At.of(e);
          events.add(event(rank, version, at));
          EventNames.parties(e).forEach(name -> parties.add(at.party(name, rank)));
          EventNames.places(e).forEach((name, own) -> places.add(at.place(name, own, rank)));
          e.outlets().forEach(outlet -> outlets.add(row(outlet, rank)));
          if (e.reviewStatus() != ReviewStatus.MACHINE) {
            reviews.add(row(e.id(), e.reviewStatus().code()));
          }
          terms.put(rank, SearchTable.terms(e));
        });
    sql.updateAll(
        "INSERT INTO current_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        events);
    sql.updateAll("INSERT INTO event_party VALUES (?, ?, ?, ?, ?, ?, ?)", parties);
    sql.updateAll("INSERT INTO event_place VALUES (?, ?, ?, ?, ?, ?, ?, ?)", places);
    sql.updateAll("INSERT INTO event_outlet VALUES (?, ?)", outlets);
    sql.updateAll("INSERT INTO event_review VALUES (?, ?)", reviews);
    search.index(terms);
    bearing.index(versions.stream().map(Standing::event).toList());
  }

  /** The versions by the ranks that they take: what is wanted, or the next below that is free. */
  private Map<Long, Standing> ranked(Collection<Standing> versions) {
    Set<Long> wanted = new TreeSet<>();
    versions.forEach(each -> wanted.add(rank(each.event())));
    Set<Long> taken = new TreeSet<>();
    sql.in(
        "SELECT rank FROM current_event WHERE rank IN (?)",
        wanted,
        row -> taken.add(row.getLong(1)));
    Map<Long, Standing> ranked = new LinkedHashMap<>();
    for (Standing each : versions) {
      long want = rank(each.event());
      long rank = want;
      while (taken.contains(rank)
          || (rank != want
              && sql.number("SELECT COUNT(*) FROM current_event WHERE rank = ?", rank) > 0)) {
        rank--;
      }
      taken.add(rank);
      ranked.put(rank, each);
    }
    return ranked;
  }

  private static long rank(FusedEvent e) {
    return Rank.of(e.texts(), e.reports().size(), e.id());
  }

  private static @Nullable Object[] event(long rank, Standing version, At at) {
    FusedEvent e = version.event();
    GeoPoint point = at.point();
    return row(
        rank,
        e.id(),
        version.revision(),
        e.type().best().code(),
        e.status().best().code(),
        at.span(),
        at.from(),
        at.to(),
        point == null ? null : point.lat(),
        point == null ? null : point.lon(),
        point == null ? null : point.radiusKm(),
        e.corroboration().code(),
        e.reports().size(),
        e.texts(),
        e.outlets().size(),
        e.retracted() == null ? 0 : 1,
        conflicts(e));
  }

  private static int conflicts(FusedEvent e) {
    int conflicts = (int) e.corrections().stream().filter(Correction::conflicts).count();
    return e.overtaken() ? conflicts + 1 : conflicts;
  }

  static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }
}
