package org.sanad.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.register.fuse.MinHash;
import org.sanad.register.model.StoredReport;
import org.sanad.register.words.Terms;

/** Reports, their texts, and which of them are reprints of one text. */
public final class ReportTable {
  private final Sql sql;
  private final SearchTable search;

  ReportTable(Sql sql, SearchTable search) {
    this.sql = sql;
    this.search = search;
  }

  /** The report with a key, null where there is none. */
  public @Nullable StoredReport get(String key) {
    return sql.first(
        "SELECT r.*, c.text_key FROM report r LEFT JOIN current_report c ON c.report = r.key"
            + " WHERE r.key = ?",
        ReportTable::report,
        key);
  }

  /** Reports by key, in no order. */
  public List<StoredReport> get(Collection<String> keys) {
    return sql.in(
        "SELECT r.*, c.text_key FROM report r LEFT JOIN current_report c ON c.report = r.key"
            + " WHERE r.key IN (?)",
        keys,
        ReportTable::report);
  }

  /** Adds a report that is not there yet. */
  public void add(
      StoredReport report,
      String title,
      String body,
      List<Integer> signature,
      Set<String> terms,
      long run) {
    sql.update(
        "INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        report.key(),
        report.givenId(),
        report.source(),
        report.published() == null ? null : report.published().toString(),
        report.publishedBasis(),
        report.sha256(),
        report.length(),
        run);
    sql.update("INSERT INTO report_text VALUES (?, ?, ?)", report.key(), title, body);
    sql.update(
        "INSERT INTO current_report VALUES (?, 0, ?, ?)",
        report.key(),
        report.group(),
        signature.stream().map(n -> Integer.toString(n)).collect(Collectors.joining(" ")));
    search.indexReport(report.key(), report.published(), terms);
    List<Object[]> bands = new ArrayList<>();
    for (long band : MinHash.bands(signature)) {
      bands.add(new Object[] {band, report.key()});
    }
    sql.updateAll("INSERT INTO text_band VALUES (?, ?) ON CONFLICT DO NOTHING", bands);
  }

  /** Notes where a report came from. */
  public void seen(String report, String givenId, String origin, long run) {
    sql.update(
        "INSERT INTO sighting VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        report,
        givenId,
        origin,
        run);
  }

  /** The content of a report, null where it was purged: headline, line feed, body. */
  public @Nullable String content(String report) {
    return sql.first(
        "SELECT title, body FROM report_text WHERE report = ?",
        row -> row.getString(1) + "\n" + row.getString(2),
        report);
  }

  /** The contents of reports, by key; none for those that were purged. */
  public Map<String, String> contents(Collection<String> reports) {
    Map<String, String> contents = new HashMap<>();
    sql.in(
        "SELECT report, title, body FROM report_text WHERE report IN (?)",
        reports,
        row -> contents.put(row.getString(1), row.getString(2) + "\n" + row.getString(3)));
    return contents;
  }

  /** The headlines of reports, by key; none for those that were purged. */
  public Map<String, String> titles(Collection<String> reports) {
    Map<String, String> titles = new HashMap<>();
    sql.in(
        "SELECT report, title FROM report_text WHERE report IN (?)",
        reports,
        row -> titles.put(row.getString(1), row.getString(2)));
    return titles;
  }

  /**
   * Reports that are asked for, the latest first, then by key. Whatever is null or empty is not
   * asked.
   *
   * @param words all of which the headline and text have, in any form
   * @param source the publisher
   * @param from not published before this day
   * @param to not published after this day
   * @param after the last of the page before
   * @param most how many at most
   */
  public List<StoredReport> find(
      String words,
      @Nullable String source,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable StoredReport after,
      int most) {
    StringBuilder where = new StringBuilder();
    List<@Nullable Object> values = new ArrayList<>();
    if (!words.isBlank()) {
      String terms = sql.dialect().terms(Terms.query(words));
      if (terms.isEmpty()) {
        return List.of();
      }
      where.append(" AND r.key IN (SELECT f.report FROM report_terms CROSS JOIN found_report f");
      where.append(" WHERE f.rank = ").append(sql.dialect().rank("report_terms"));
      where.append(" AND ").append(sql.dialect().match("report_terms")).append(')');
      values.add(terms);
    }
    and(where, values, " AND r.source = ?", source);
    and(where, values, " AND r.published >= ?", from);
    and(where, values, " AND r.published <= ?", to);
    if (after != null) {
      String day = after.published() == null ? "" : after.published().toString();
      where.append(" AND (COALESCE(r.published, '') < ?");
      where.append(" OR (COALESCE(r.published, '') = ? AND r.key > ?))");
      values.addAll(List.of(day, day, after.key()));
    }
    values.add(most);
    return sql.list(
        "SELECT r.*, c.text_key FROM report r LEFT JOIN current_report c ON c.report = r.key"
            + " WHERE 1 = 1"
            + where
            + " ORDER BY COALESCE(r.published, '') DESC, r.key LIMIT ?",
        ReportTable::report,
        values.toArray());
  }

  private static void and(
      StringBuilder where,
      List<@Nullable Object> values,
      String condition,
      @Nullable Object value) {
    if (value != null) {
      where.append(condition);
      values.add(value.toString());
    }
  }

  /** Where a report came from, each time that it came: the id that it had there, and the place. */
  public List<String> origins(String report) {
    return sql.list(
        "SELECT DISTINCT origin FROM sighting WHERE report = ? ORDER BY origin",
        row -> row.getString(1),
        report);
  }

  /** Reports that share a band with a signature, with their own signatures. */
  public Map<String, List<Integer>> near(List<Integer> signature) {
    Map<String, List<Integer>> near = new HashMap<>();
    sql.in(
        "SELECT c.report, c.signature FROM text_band b JOIN current_report c"
            + " ON c.report = b.report WHERE b.band IN (?)",
        MinHash.bands(signature),
        row -> near.put(row.getString(1), signature(row.getString(2))));
    return near;
  }

  private static List<Integer> signature(String numbers) {
    return numbers.isEmpty()
        ? List.of()
        : Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
  }

  /** The text that each report is a reprint of; its own key where it is none. */
  public Map<String, String> texts(Collection<String> reports) {
    Map<String, String> texts = new HashMap<>();
    sql.in(
        "SELECT report, text_key FROM current_report WHERE report IN (?)",
        reports,
        row -> texts.put(row.getString(1), row.getString(2)));
    return texts;
  }

  /** Reports of a text, in the order of their keys. */
  public List<String> reportsOf(String text) {
    return sql.list(
        "SELECT report FROM current_report WHERE text_key = ? ORDER BY report",
        row -> row.getString(1),
        text);
  }

  /** Makes reports reprints of one text. */
  public void setText(Collection<String> reports, String text) {
    sql.updateAll(
        "UPDATE current_report SET text_key = ? WHERE report = ?",
        reports.stream().map(report -> new Object[] {text, report}).toList());
  }

  /** Takes the words of a report away, and what can be found by them; the decision stands. */
  public void purge(String report) {
    sql.update("DELETE FROM report_text WHERE report = ?", report);
    sql.update("DELETE FROM text_band WHERE report = ?", report);
    search.forgetReport(report);
    sql.update("UPDATE current_report SET signature = '' WHERE report = ?", report);
  }

  /** How many reports there are. */
  public long count() {
    return sql.number("SELECT COUNT(*) FROM report");
  }

  /** How many different texts they have. */
  public long texts() {
    return sql.number("SELECT COUNT(DISTINCT text_key) FROM current_report");
  }

  private static StoredReport report(ResultSet row) throws SQLException {
    String published = row.getString("published");
    String text = row.getString("text_key");
    return new StoredReport(
        row.getString("key"),
        row.getString("given_id"),
        row.getString("source"),
        published == null ? null : LocalDate.parse(published),
        row.getString("published_basis"),
        row.getString("sha256"),
        row.getInt("length"),
        text == null ? row.getString("key") : text);
  }
}
