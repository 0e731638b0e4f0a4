package org.sanad.register.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.register.model.Decision;

/**
 * Whether the register still is what was written: every line of the decision log follows from the
 * one before, every seal fits the rows that it covers, every text and version fits its hash, and
 * what is published is what the log says.
 */
public final class Verification {
  private static final int AT_ONCE = 1000;

  private final Sql sql;
  private final DecisionLog log;
  private final SealTable seals;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> purged = new HashSet<>();
  private final Set<String> purgedEvents = new HashSet<>();

  Verification(Sql sql, DecisionLog log, SealTable seals) {
    this.sql = sql;
    this.log = log;
    this.seals = seals;
  }

  /** What is wrong, a sentence each; none if nothing is. */
  public List<String> faults() {
    faults.clear();
    PublicationCheck publications = new PublicationCheck();
    decisions(publications);
    faults.addAll(publications.faults(sql));
    texts();
    bodies(
        "telling_body",
        "SELECT t.reading * 100000 + t.place, t.sha256, b.event, r.report FROM telling t"
            + " JOIN reading r ON r.number = t.reading LEFT JOIN telling_body b"
            + " ON b.reading = t.reading AND b.place = t.place"
            + " WHERE t.reading * 100000 + t.place > ? ORDER BY 1 LIMIT ?",
        purged);
    bodies(
        "revision_body",
        "SELECT r.number, r.sha256, b.version, r.event FROM revision r LEFT JOIN revision_body b"
            + " ON b.number = r.number WHERE r.number > ? ORDER BY 1 LIMIT ?",
        purgedEvents);
    return List.copyOf(faults);
  }

  private void decisions(PublicationCheck publications) {
    String previous = "0".repeat(64);
    long number = 0;
    Seal last = Seal.NONE;
    List<Decision> some = log.after(0, AT_ONCE);
    while (!some.isEmpty()) {
      for (Decision each : some) {
        number++;
        if (each.number() != number
            || !each.previous().equals(previous)
            || !DecisionLog.hash(each).equals(each.hash())) {
          faults.add(
              "Line "
                  + each.number()
                  + " of the decision log was changed, or one before it left out.");
        }
        number = each.number();
        previous = each.hash();
        publications.next(each);
        if (each.kind().equals(SealTable.KIND)) {
          Seal seal = Json.read(each.detail(), Seal.class);
          check(each, last, seal);
          last = seal;
        } else if (each.kind().equals("purge")) {
          purged.add(each.subject());
          purgedEvents.addAll(Json.strings(each.detail(), "events"));
        }
      }
      some = log.after(number, AT_ONCE);
    }
    unsealed(last);
  }

  private void check(Decision line, Seal before, Seal seal) {
    if (!seals.digest(before, seal.run(), seal.reading(), seal.revision()).equals(seal.sha256())) {
      faults.add(
          "Rows that line "
              + line.number()
              + " of the decision log vouches for were changed: runs "
              + (before.run() + 1)
              + " to "
              + seal.run()
              + ", revisions "
              + (before.revision() + 1)
              + " to "
              + seal.revision()
              + ".");
    }
  }

  private void unsealed(Seal last) {
    if (sql.number("SELECT COUNT(*) FROM revision WHERE number > ?", last.revision())
            + sql.number("SELECT COUNT(*) FROM reading WHERE number > ?", last.reading())
            + sql.number("SELECT COUNT(*) FROM run WHERE number > ?", last.run())
        > 0) {
      faults.add("There are rows that no line of the decision log vouches for.");
    }
  }

  private void texts() {
    String after = "";
    List<String> keys;
    do {
      keys =
          sql.list(
              "SELECT r.key, r.sha256, t.title, t.body FROM report r LEFT JOIN report_text t"
                  + " ON t.report = r.key WHERE r.key > ? ORDER BY r.key LIMIT ?",
              row -> {
                String key = row.getString(1);
                String body = row.getString(4);
                if (body == null) {
                  missing("The text of report " + key, key, purged);
                } else if (!Digest.sha256(row.getString(3) + "\n" + body)
                    .equals(row.getString(2))) {
                  faults.add("The text of report " + key + " is not the one that came in.");
                }
                return key;
              },
              after,
              AT_ONCE);
      after = keys.isEmpty() ? after : keys.get(keys.size() - 1);
    } while (!keys.isEmpty());
  }

  private void bodies(String table, String query, Set<String> gone) {
    long after = -1;
    List<Long> numbers;
    do {
      numbers =
          sql.list(
              query,
              row -> {
                String sha256 = row.getString(2);
                String body = row.getString(3);
                if (sha256 != null && body == null) {
                  missing("Row " + row.getLong(1) + " of " + table, row.getString(4), gone);
                } else if (sha256 != null && !Digest.sha256(body).equals(sha256)) {
                  faults.add("Row " + row.getLong(1) + " of " + table + " was changed.");
                }
                return row.getLong(1);
              },
              after,
              AT_ONCE);
      after = numbers.isEmpty() ? after : numbers.get(numbers.size() - 1);
    } while (!numbers.isEmpty());
  }

  private void missing(String what, String subject, Set<String> gone) {
    if (!gone.contains(subject)) {
      faults.add(what + " is gone, and nobody decided to purge it.");
    }
  }
}
