package org.sanad.register.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.ReviewStatus;
import org.sanad.register.words.Terms;

/**
 * The statement that finds events. It begins where least has to be looked at: at the parties with
 * their days and points, else at the places, the days, the box or the words, each of which is one
 * index; whatever else is asked is asked of what that gives. CROSS JOIN keeps SQLite to this order.
 */
final class EventSelect {
  private final Dialect dialect;
  private final EventQuery q;
  private final @Nullable String after;
  private final StringBuilder sql = new StringBuilder();
  private final List<@Nullable Object> values = new ArrayList<>();

  private EventSelect(Dialect dialect, EventQuery q, @Nullable String after) {
    this.dialect = dialect;
    this.q = q;
    this.after = after;
  }

  /**
   * Ids of events, those that most texts tell first.
   *
   * @param after only those that come after this event; null for all
   */
  static List<String> ids(Sql sql, EventQuery q, @Nullable String after) {
    String terms = sql.dialect().terms(Terms.query(q.words()));
    if (terms.isEmpty() && !q.words().isBlank()) {
      return List.of();
    }
    EventSelect select = new EventSelect(sql.dialect(), q, after);
    select.build(terms);
    return sql.list(select.sql.toString(), row -> row.getString(1), select.values.toArray());
  }

  private void build(String terms) {
    boolean dated = q.from() != null || q.to() != null;
    String order = "e.rank";
    boolean words = !terms.isEmpty();
    boolean places = !q.places().isEmpty();
    if (!q.parties().isEmpty()) {
      found("event_party", "party", parties());
      begin("d");
    } else if (places && (dated || boxed() || q.places().size() > 1)) {
      found("event_place", "place", places());
      begin("d");
      places = false;
    } else if (dated) {
      sql.append("WITH d AS (");
      days("current_event", "", new Named("", low(), high()));
      sql.append(") ");
      begin("d");
    } else if (places) {
      begin("event_place");
      sql.append(" AND event_place.place = ? AND e.rank = event_place.rank");
      values.add(q.places().get(0));
      order = "event_place.rank";
      places = false;
    } else if (words && !boxed()) {
      order = dialect.rank("event_terms");
      begin("event_terms");
      sql.append(" AND e.rank = ")
          .append(order)
          .append(" AND ")
          .append(dialect.match("event_terms"));
      values.add(terms);
      words = false;
    } else {
      begin("");
      box("e.");
    }
    rest(words ? terms : "", places);
    if (after != null) {
      sql.append(" AND ").append(order);
      sql.append(" < (SELECT a.rank FROM current_event a WHERE a.id = ?)");
      values.add(after);
    }
    sql.append(" ORDER BY ").append(order).append(" DESC LIMIT ? OFFSET ?");
    values.add(q.limit());
    values.add(q.offset());
  }

  private void begin(String table) {
    sql.append("SELECT e.id FROM ");
    sql.append(table.isEmpty() ? "" : table + " CROSS JOIN ").append("current_event e WHERE 1 = 1");
    if (table.equals("d")) {
      sql.append(" AND e.rank = d.rank");
    }
  }

  /** What is asked of each event that was found. */
  private void rest(String terms, boolean places) {
    if (!terms.isEmpty()) {
      sql.append(" AND e.rank IN (SELECT ").append(dialect.rank("event_terms"));
      sql.append(" FROM event_terms WHERE ").append(dialect.match("event_terms")).append(')');
      values.add(terms);
    }
    if (places) {
      sql.append(" AND EXISTS (SELECT 1 FROM event_place p WHERE p.rank = e.rank");
      oneOf("p.place", q.places());
      sql.append(')');
    }
    if (q.outlet() != null) {
      sql.append(" AND EXISTS (SELECT 1 FROM event_outlet o WHERE o.rank = e.rank");
      oneOf("o.outlet", List.of(q.outlet()));
      sql.append(')');
    }
    oneOf("e.type", q.types().stream().map(t -> t.code()).toList());
    oneOf("e.status", q.statuses().stream().map(s -> s.code()).toList());
    oneOf("e.corroboration", q.standings().stream().map(s -> s.code()).toList());
    if (q.texts() > 0) {
      sql.append(" AND e.texts >= ?");
      values.add(q.texts());
    }
    reviewed();
  }

  /** Most events nobody judged: these have no row of their own. */
  private void reviewed() {
    if (q.reviews().isEmpty() || q.reviews().containsAll(List.of(ReviewStatus.values()))) {
      return;
    }
    boolean machine = q.reviews().contains(ReviewStatus.MACHINE);
    List<String> listed =
        Arrays.stream(ReviewStatus.values())
            .filter(status -> status != ReviewStatus.MACHINE)
            .filter(status -> q.reviews().contains(status) != machine)
            .map(ReviewStatus::code)
            .toList();
    sql.append(machine ? " AND NOT EXISTS" : " AND EXISTS");
    sql.append(" (SELECT 1 FROM event_review r WHERE r.event = e.id");
    oneOf("r.status", listed);
    sql.append(')');
  }

  private void oneOf(String column, List<String> any) {
    if (!any.isEmpty()) {
      sql.append(" AND ").append(column).append(" IN (");
      sql.append(String.join(", ", Collections.nCopies(any.size(), "?"))).append(')');
      values.addAll(any);
    }
  }

  /** The ranks of events that have one of some names on its days, in the box. */
  private void found(String table, String column, List<Named> names) {
    sql.append("WITH m (name, low, high) AS (VALUES ");
    String types = "(CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS BIGINT))";
    sql.append(String.join(", ", Collections.nCopies(names.size(), types))).append("), d AS (");
    for (Named each : names) {
      values.addAll(List.of(each.name(), each.low(), each.high()));
    }
    boolean open = names.stream().anyMatch(Named::open);
    days("m CROSS JOIN " + table, " AND " + column + " = m.name", null, open);
    sql.append(") ");
  }

  private void days(String from, String name, Named days) {
    days(from, name, days, days.open());
  }

  /**
   * Events that reach into some days. Short ones began at most {@link At#MONTH} days before the
   * first of them, so that they are a short stretch of the index; long ones are few.
   */
  private void days(String from, String name, @Nullable Named days, boolean open) {
    String low = days == null ? "m.low" : Long.toString(days.low());
    String high = days == null ? "m.high" : Long.toString(days.high());
    String select = "SELECT rank FROM " + from + " WHERE span = %d" + name;
    sql.append(String.format(Locale.ROOT, select, 0));
    sql.append(" AND day_from BETWEEN ").append(low).append(" - ").append(At.MONTH);
    sql.append(" AND ").append(high).append(" AND day_to >= ").append(low);
    box("");
    sql.append(" UNION ").append(String.format(Locale.ROOT, select, 1));
    sql.append(" AND day_from <= ").append(high).append(" AND day_to >= ").append(low);
    box("");
    if (open) {
      sql.append(" UNION ").append(String.format(Locale.ROOT, select, 2));
      sql.append(" AND ").append(low).append(" = ").append(Named.FIRST);
      sql.append(" AND ").append(high).append(" = ").append(Named.LAST);
      box("");
    }
  }

  private void box(String of) {
    if (boxed()) {
      sql.append(" AND ").append(of).append("lat BETWEEN ? AND ?");
      sql.append(" AND ").append(of).append("lon BETWEEN ? AND ?");
      values.addAll(List.of(q.box().get(1), q.box().get(3), q.box().get(0), q.box().get(2)));
    }
  }

  private boolean boxed() {
    return q.box().size() == 4;
  }

  /** The parties on those of their days that are asked for. */
  private List<Named> parties() {
    List<Named> names = new ArrayList<>();
    for (PartyOnDays each : q.parties()) {
      long low = Math.max(low(), day(each.from(), Named.FIRST));
      long high = Math.min(high(), day(each.to(), Named.LAST));
      if (low <= high) {
        names.add(new Named(each.party(), low, high));
      }
    }
    return names.isEmpty() ? List.of(new Named("", Named.LAST, Named.FIRST)) : names;
  }

  private List<Named> places() {
    return q.places().stream().map(name -> new Named(name, low(), high())).toList();
  }

  private long low() {
    return day(q.from(), Named.FIRST);
  }

  private long high() {
    return day(q.to(), Named.LAST);
  }

  private static long day(@Nullable LocalDate day, long open) {
    return day == null ? open : day.toEpochDay();
  }
}
