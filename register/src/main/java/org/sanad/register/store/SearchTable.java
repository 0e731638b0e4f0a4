package org.sanad.register.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.ReviewStatus;
import org.sanad.register.model.Where;
import org.sanad.register.words.Terms;

/** Finds events and reports. */
public final class SearchTable {
  private final Sql sql;

  SearchTable(Sql sql) {
    this.sql = sql;
  }

  /** Ids of events, those that most texts tell first. */
  public List<String> events(EventQuery q) {
    List<@Nullable Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder();
    if (!q.words().isBlank()) {
      String terms = sql.dialect().terms(Terms.query(q.words()));
      if (terms.isEmpty()) {
        return List.of();
      }
      where.append(" AND e.id IN (").append(sql.dialect().matching("event_terms")).append(')');
      values.add(terms);
    }
    if (q.box().size() == 4) {
      where.append(" AND e.lat BETWEEN ? AND ? AND e.lon BETWEEN ? AND ?");
      values.addAll(List.of(q.box().get(1), q.box().get(3), q.box().get(0), q.box().get(2)));
    }
    if (q.from() != null) {
      where.append(" AND e.day_to >= ?");
      values.add(q.from().toEpochDay());
    }
    if (q.to() != null) {
      where.append(" AND e.day_from <= ?");
      values.add(q.to().toEpochDay());
    }
    oneOf(where, values, "e.type", q.types().stream().map(t -> t.code()).toList());
    oneOf(where, values, "e.status", q.statuses().stream().map(s -> s.code()).toList());
    oneOf(where, values, "e.corroboration", q.standings().stream().map(s -> s.code()).toList());
    parties(where, values, q.parties());
    inTable(where, values, "event_place", "place", q.places());
    inTable(
        where,
        values,
        "event_outlet",
        "outlet",
        q.outlet() == null ? List.of() : List.of(q.outlet()));
    if (q.texts() > 0) {
      where.append(" AND e.texts >= ?");
      values.add(q.texts());
    }
    reviewed(where, values, q.reviews());
    values.add(q.limit());
    values.add(q.offset());
    return sql.list(
        "SELECT e.id FROM current_event e WHERE 1 = 1"
            + where
            + " ORDER BY e.texts DESC, e.reports DESC, e.id LIMIT ? OFFSET ?",
        row -> row.getString(1),
        values.toArray());
  }

  /** Keys of reports whose headline and text have all of some words. */
  public List<String> reports(String words, int limit) {
    String terms = sql.dialect().terms(Terms.query(words));
    return terms.isEmpty()
        ? List.of()
        : sql.list(
            sql.dialect().matching("report_terms") + " ORDER BY id LIMIT ?",
            row -> row.getString(1),
            terms,
            limit);
  }

  /** Most events nobody judged: these have no row of their own. */
  private static void reviewed(
      StringBuilder where, List<@Nullable Object> values, List<ReviewStatus> any) {
    if (any.isEmpty() || any.containsAll(List.of(ReviewStatus.values()))) {
      return;
    }
    boolean machine = any.contains(ReviewStatus.MACHINE);
    List<String> listed =
        Arrays.stream(ReviewStatus.values())
            .filter(status -> status != ReviewStatus.MACHINE && any.contains(status) != machine)
            .map(ReviewStatus::code)
            .toList();
    where.append(" AND e.id ").append(machine ? "NOT IN" : "IN");
    where.append(" (SELECT event FROM event_review WHERE status IN (");
    where.append(marks(listed.size())).append("))");
    values.addAll(listed);
  }

  private static void oneOf(
      StringBuilder where, List<@Nullable Object> values, String column, List<String> any) {
    if (!any.isEmpty()) {
      where.append(" AND ").append(column).append(" IN (").append(marks(any.size())).append(')');
      values.addAll(any);
    }
  }

  private static void parties(
      StringBuilder where, List<@Nullable Object> values, List<PartyOnDays> parties) {
    if (parties.isEmpty()) {
      return;
    }
    where.append(" AND (1 = 0");
    for (PartyOnDays each : parties) {
      where.append(" OR (e.id IN (SELECT event FROM event_party WHERE party = ?)");
      values.add(each.party());
      if (each.from() != null) {
        where.append(" AND e.day_to >= ?");
        values.add(each.from().toEpochDay());
      }
      if (each.to() != null) {
        where.append(" AND e.day_from <= ?");
        values.add(each.to().toEpochDay());
      }
      where.append(')');
    }
    where.append(')');
  }

  private static void inTable(
      StringBuilder where,
      List<@Nullable Object> values,
      String table,
      String column,
      List<String> any) {
    if (!any.isEmpty()) {
      where.append(" AND e.id IN (SELECT event FROM ").append(table);
      where.append(" WHERE ").append(column).append(" IN (").append(marks(any.size())).append("))");
      values.addAll(any);
    }
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  /** Makes events findable by their own words, the names in them and their kind. */
  void index(Collection<FusedEvent> events) {
    for (FusedEvent event : events) {
      sql.dialect().index(sql, "event_terms", event.id(), terms(event));
    }
  }

  /** Makes events unfindable. */
  void forget(String event) {
    sql.dialect().forget(sql, "event_terms", event);
  }

  /** Makes a report findable by its words. */
  void indexReport(String report, Set<String> terms) {
    sql.dialect().index(sql, "report_terms", report, terms);
  }

  /** Makes a report unfindable. */
  void forgetReport(String report) {
    sql.dialect().forget(sql, "report_terms", report);
  }

  /** The terms by which an event is found. */
  public static Set<String> terms(FusedEvent e) {
    Set<String> terms = new TreeSet<>(Terms.index(e.type().best().code().replace('_', ' ')));
    quotes(terms, e.triggers());
    e.weapons().forEach(claim -> quotes(terms, claim.evidence()));
    for (List<Claim<Party>> parties : List.of(e.actors(), e.targets())) {
      for (Claim<Party> claim : parties) {
        name(terms, claim.value().name());
        name(terms, claim.value().nameAr());
        quotes(terms, claim.evidence());
      }
    }
    for (Claim<Where> claim : e.places()) {
      name(terms, claim.value().name());
      name(terms, claim.value().nameAr());
      claim.value().within().forEach(around -> name(terms, around));
      quotes(terms, claim.evidence());
    }
    return terms;
  }

  private static void quotes(Set<String> terms, List<Evidence> evidence) {
    evidence.forEach(each -> terms.addAll(Terms.index(each.quote().text())));
  }

  private static void name(Set<String> terms, @Nullable String name) {
    if (name != null) {
      terms.addAll(Terms.index(name));
    }
  }
}
