package org.sanad.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.register.model.Decision;

/** Runs, and the decision log, in which every line holds the hash of the one before. */
public final class DecisionLog {
  private static final String START = "0".repeat(64);
  private static final String PART_OF = "part_of";

  private final Sql sql;

  DecisionLog(Sql sql) {
    this.sql = sql;
  }

  /** Begins a run and gives its number. */
  public long begin(Instant at, String by, String reader) {
    long number = 1 + sql.number("SELECT COALESCE(MAX(number), 0) FROM run");
    sql.update("INSERT INTO run VALUES (?, ?, ?, ?)", number, at.toString(), by, reader);
    return number;
  }

  /**
   * Adds a line.
   *
   * @param detail written as JSON
   */
  public Decision add(Instant at, String by, String kind, String subject, Object detail) {
    Decision last =
        sql.first("SELECT * FROM decision ORDER BY number DESC LIMIT 1", DecisionLog::decision);
    long number = last == null ? 1 : last.number() + 1;
    String previous = last == null ? START : last.hash();
    String json = Json.write(detail);
    String hash = hash(number, at, by, kind, subject, json, previous);
    Decision decision = new Decision(number, at, by, kind, subject, json, previous, hash);
    sql.update(
        "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        at.toString(),
        by,
        kind,
        subject,
        json,
        previous,
        hash);
    return decision;
  }

  /** Lines after a number, in their order. */
  public List<Decision> after(long number, int most) {
    return sql.list(
        "SELECT * FROM decision WHERE number > ? ORDER BY number LIMIT ?",
        DecisionLog::decision,
        number,
        most);
  }

  /**
   * The detail of a line that is part of what another decided.
   *
   * @param whole number of that one
   */
  public static Map<String, Object> partOf(long whole, Map<String, ?> detail) {
    Map<String, Object> all = new TreeMap<>(detail);
    all.put(PART_OF, whole);
    return all;
  }

  /** The lines that are part of what one decided. */
  public List<Long> parts(long whole) {
    return sql.list(
        "SELECT number FROM decision WHERE number > ? AND detail LIKE ? ORDER BY number",
        row -> row.getLong(1),
        whole,
        "%\"" + PART_OF + "\":" + whole + ",%");
  }

  /** The line that another is part of, else that one itself. */
  public long whole(long number) {
    List<Decision> found = after(number - 1, 1);
    long whole =
        found.isEmpty() || found.get(0).number() != number
            ? 0
            : Json.number(found.get(0).detail(), PART_OF);
    return whole == 0 ? number : whole;
  }

  /** What the hash of a line must be. */
  static String hash(Decision d) {
    return hash(d.number(), d.at(), d.by(), d.kind(), d.subject(), d.detail(), d.previous());
  }

  private static String hash(
      long number,
      Instant at,
      String by,
      String kind,
      String subject,
      String detail,
      String previous) {
    return Digest.of(
        List.of(Long.toString(number), at.toString(), by, kind, subject, detail, previous));
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getLong("number"),
        Instant.parse(row.getString("at")),
        row.getString("by_whom"),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("detail"),
        row.getString("previous"),
        row.getString("hash"));
  }
}
