package org.sanad.register.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seals, each over the rows that one transaction added to the ledger. */
public final class SealTable {
  /** The kind of such a line in the decision log. */
  static final String KIND = "seal";

  private final Sql sql;
  private final DecisionLog log;

  SealTable(Sql sql, DecisionLog log) {
    this.sql = sql;
    this.log = log;
  }

  /** Vouches for whatever was added since the last seal; the last thing that a transaction does. */
  public void add(Instant at, String by) {
    Seal last = last();
    long run = sql.number("SELECT COALESCE(MAX(number), 0) FROM run");
    long reading = sql.number("SELECT COALESCE(MAX(number), 0) FROM reading");
    long revision = sql.number("SELECT COALESCE(MAX(number), 0) FROM revision");
    if (run > last.run() || reading > last.reading() || revision > last.revision()) {
      String sha256 = digest(last, run, reading, revision);
      log.add(at, by, KIND, Long.toString(run), new Seal(run, reading, revision, sha256));
    }
  }

  private Seal last() {
    @Nullable Seal last =
        sql.first(
            "SELECT detail FROM decision WHERE kind = ? ORDER BY number DESC LIMIT 1",
            row -> Json.read(row.getString(1), Seal.class),
            KIND);
    return last == null ? Seal.NONE : last;
  }

  /** Digest of the rows after one seal, up to the next. */
  String digest(Seal before, long run, long reading, long revision) {
    List<String> rows = new ArrayList<>();
    rows.addAll(
        lines(
            "SELECT number, at, by_whom, reader FROM run"
                + " WHERE number > ? AND number <= ? ORDER BY number",
            4,
            before.run(),
            run));
    rows.addAll(
        lines(
            "SELECT key, given_id, source, published, published_basis, sha256, length FROM report"
                + " WHERE run > ? AND run <= ? ORDER BY key",
            7,
            before.run(),
            run));
    rows.addAll(
        lines(
            "SELECT number, report, digest, run FROM reading"
                + " WHERE number > ? AND number <= ? ORDER BY number",
            4,
            before.reading(),
            reading));
    rows.addAll(
        lines(
            "SELECT reading, place, id, sha256 FROM telling"
                + " WHERE reading > ? AND reading <= ? ORDER BY reading, place",
            4,
            before.reading(),
            reading));
    rows.addAll(
        lines(
            "SELECT number, event, kind, at, by_whom, why, sha256, became FROM revision"
                + " WHERE number > ? AND number <= ? ORDER BY number",
            8,
            before.revision(),
            revision));
    return Digest.of(rows);
  }

  private List<String> lines(String query, int columns, long after, long upTo) {
    return sql.list(
        query,
        row -> {
          StringBuilder line = new StringBuilder();
          for (int i = 1; i <= columns; i++) {
            line.append(row.getString(i)).append('\t');
          }
          return line.toString();
        },
        after,
        upTo);
  }
}
