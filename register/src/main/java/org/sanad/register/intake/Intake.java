package org.sanad.register.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanad.model.Analysis;
import org.sanad.register.fuse.MinHash;
import org.sanad.register.fuse.Traits;
import org.sanad.register.fuse.TraitsReader;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Telling;
import org.sanad.register.store.Digest;
import org.sanad.register.store.ReadingTable;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;
import org.sanad.register.words.Terms;

/** Adds reports to a register, some at a time, each time all of them or none. */
public final class Intake {
  private final RegisterStore store;
  private final Clock clock;
  private final String by;
  private final String reader;

  /**
   * @param clock tells when it is
   * @param by who adds: a pseudonym
   * @param reader name and version of what read the reports
   */
  public Intake(RegisterStore store, Clock clock, String by, String reader) {
    this.store = store;
    this.clock = clock;
    this.by = by;
    this.reader = reader;
  }

  /**
   * Adds reports in one transaction: when this returns, they are kept.
   *
   * @throws org.sanad.register.store.StoreException if they cannot be kept
   */
  public Added add(List<ReadReport> reports) {
    return store.write(session -> add(session, reports));
  }

  private Added add(Session session, List<ReadReport> reports) {
    Batch batch = new Batch(session, session.log().begin(clock.instant(), by, reader));
    reports.forEach(batch::add);
    return batch.finish(clock.instant());
  }

  /** What one transaction does. */
  private final class Batch {
    private final Session session;
    private final long run;
    private final Set<String> gone = new TreeSet<>();
    private final Map<String, Traits> fresh = new TreeMap<>();
    private final Set<String> touched = new TreeSet<>();
    private Added added = Added.NOTHING;

    private Batch(Session session, long run) {
      this.session = session;
      this.run = run;
    }

    private void add(ReadReport read) {
      Analysis a = read.analysis();
      String content = a.report().content();
      String sha256 = Digest.sha256(content);
      String key = Keys.report(a, sha256);
      List<Telling> tellings = Keys.tellings(a, key);
      boolean isNew = session.reports().get(key) == null;
      if (isNew) {
        addReport(key, sha256, a, content);
      }
      session.reports().seen(key, a.report().id(), read.origin(), run);
      if (ReadingTable.digest(tellings).equals(session.readings().digest(key))) {
        added = added.plus(new Added(0, 1, 0, 0, 0, 0));
        return;
      }
      if (!isNew) {
        Set<String> old = session.readings().of(key);
        old.forEach(fresh::remove);
        gone.addAll(old);
        session.links().remove(old);
      }
      List<Traits> traits = tellings.stream().map(t -> TraitsReader.read(t, content)).toList();
      Set<String> before = touchedBy(key);
      touched.addAll(before);
      session.readings().add(key, tellings, traits, run);
      session.links().addBlocks(traits);
      traits.forEach(t -> fresh.put(t.telling(), t));
      added = added.plus(new Added(isNew ? 1 : 0, 0, isNew ? 0 : 1, 0, tellings.size(), 0));
    }

    /** Events that lose a telling when a report is read anew. */
    private Set<String> touchedBy(String report) {
      return new TreeSet<>(session.readings().eventOf(session.readings().of(report)).values());
    }

    private void addReport(String key, String sha256, Analysis a, String content) {
      int[] signature = MinHash.of(Terms.forms(content));
      StoredReport report =
          new StoredReport(
              key,
              a.report().id(),
              a.report().source(),
              a.anchor(),
              a.anchorBasis(),
              sha256,
              content.codePointCount(0, content.length()),
              key);
      Set<String> reprints = new TreeSet<>();
      session
          .reports()
          .near(signature)
          .forEach(
              (other, theirs) -> {
                if (MinHash.reprint(signature, theirs)) {
                  reprints.add(other);
                }
              });
      session.reports().add(report, a.report().title(), a.report().text(), signature, run);
      if (!reprints.isEmpty()) {
        joinTexts(key, reprints);
      }
    }

    /** Reports of nearly one text are known by the least of their keys. */
    private void joinTexts(String key, Set<String> reprints) {
      added = added.plus(new Added(0, 0, 0, 1, 0, 0));
      Set<String> all = new TreeSet<>(Set.of(key));
      for (String text : new TreeSet<>(session.reports().texts(reprints).values())) {
        all.addAll(session.reports().reportsOf(text));
      }
      session.reports().setText(all, all.iterator().next());
      // Who stands behind their events is counted anew.
      all.forEach(report -> touched.addAll(touchedBy(report)));
    }

    private Added finish(Instant now) {
      if (fresh.isEmpty() && gone.isEmpty() && added.reports() == 0) {
        return added;
      }
      gone.removeAll(fresh.keySet());
      Refusion refusion = new Refusion(session, run, now, by);
      refusion.link(fresh);
      int revisions = refusion.update(fresh.keySet(), touched);
      added = added.plus(new Added(0, 0, 0, 0, 0, revisions));
      refusion.log(added);
      return added;
    }
  }
}
