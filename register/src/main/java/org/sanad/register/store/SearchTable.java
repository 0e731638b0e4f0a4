package org.sanad.register.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
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
    return EventSelect.ids(sql, q, null);
  }

  /**
   * The next of them, as far as the query's limit goes; within one transaction.
   *
   * @param after the last that was given before, null at first
   */
  public List<String> events(EventQuery q, @Nullable String after) {
    return EventSelect.ids(sql, q, after);
  }

  /** Keys of reports whose headline and text have all of some words, the latest first. */
  public List<String> reports(String words, int limit) {
    String terms = sql.dialect().terms(Terms.query(words));
    if (terms.isEmpty()) {
      return List.of();
    }
    String rank = sql.dialect().rank("report_terms");
    return sql.list(
        "SELECT f.report FROM report_terms CROSS JOIN found_report f WHERE f.rank = "
            + rank
            + " AND "
            + sql.dialect().match("report_terms")
            + " ORDER BY "
            + rank
            + " DESC LIMIT ?",
        row -> row.getString(1),
        terms,
        limit);
  }

  /** Makes events findable by their {@link #terms}, each at its rank. */
  void index(Map<Long, Set<String>> terms) {
    sql.dialect().index(sql, "event_terms", terms);
  }

  /** Makes events unfindable: rows of one rank each. */
  void forget(Collection<@Nullable Object[]> ranks) {
    sql.updateAll(
        "DELETE FROM event_terms WHERE " + sql.dialect().rank("event_terms") + " = ?", ranks);
  }

  /** Makes a report findable by its words. */
  void indexReport(String report, @Nullable LocalDate published, Set<String> terms) {
    long rank =
        sql.free(Rank.of(published, report), "SELECT COUNT(*) FROM found_report WHERE rank = ?");
    sql.update("INSERT INTO found_report VALUES (?, ?)", rank, report);
    sql.dialect().index(sql, "report_terms", Map.of(rank, terms));
  }

  /** Makes a report unfindable. */
  void forgetReport(String report) {
    Long rank =
        sql.first("SELECT rank FROM found_report WHERE report = ?", row -> row.getLong(1), report);
    if (rank != null) {
      sql.update(
          "DELETE FROM report_terms WHERE " + sql.dialect().rank("report_terms") + " = ?", rank);
      sql.update("DELETE FROM found_report WHERE rank = ?", rank);
    }
  }

  /** The terms by which an event is found: its own words, the names in it and its kind. */
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
