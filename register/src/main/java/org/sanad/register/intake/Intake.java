package org.sanad.register.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanad.register.fuse.MinHash;
import org.sanad.register.model.Telling;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;

/** Adds reports to a register, some at a time, each time all of them or none. */
public final class Intake {
  private final RegisterStore store;
  private final Clock clock;
  private final String by;
  private final String reader;
  private final Recent recent = new Recent();
  private long lastRun;

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
    List<Prepared> prepared = reports.parallelStream().map(Prepared::of).toList();
    boolean kept = false;
    try {
      Added added = store.write(session -> add(session, prepared));
      kept = true;
      return added;
    } finally {
      if (!kept) {
        recent.forgetAll();
      }
    }
  }

  private Added add(Session session, List<Prepared> reports) {
    Instant now = clock.instant();
    long run = session.log().begin(now, by, reader);
    if (run != lastRun + 1) {
      // Somebody else has written since: what is remembered may not hold any more.
      recent.forgetAll();
    }
    lastRun = run;
    Batch batch = new Batch(session, now, run);
    reports.forEach(batch::add);
    return batch.finish();
  }

  /** What one transaction does. */
  private final class Batch {
    private final Session session;
    private final Instant now;
    private final long run;
    private final Map<String, Telling> fresh = new TreeMap<>();
    private final Set<String> touched = new TreeSet<>();
    private Added added = Added.NOTHING;

    private Batch(Session session, Instant now, long run) {
      this.session = session;
      this.now = now;
      this.run = run;
    }

    private void add(Prepared read) {
      String key = read.report().key();
      boolean isNew = session.reports().get(key) == null;
      if (isNew) {
        addReport(read);
      }
      session.reports().seen(key, read.givenId(), read.origin(), run);
      if (!isNew) {
        // What was purged stays so, whatever comes in again.
        boolean purged = session.reports().content(key) == null;
        if (purged || read.reading().digest().equals(session.readings().digest(key))) {
          added = added.plus(new Added(0, 1, 0, 0, 0, 0));
          return;
        }
        takeOut(key);
      }
      session.readings().add(read.reading(), run);
      session.links().addBlocks(read.reading().traits());
      read.reading().traits().forEach(recent::put);
      read.reading().tellings().forEach(t -> fresh.put(t.id(), t));
      int tellings = read.reading().tellings().size();
      added = added.plus(new Added(isNew ? 1 : 0, 0, isNew ? 0 : 1, 0, tellings, 0));
    }

    /** An earlier reading of a report goes; events that it was part of are made anew. */
    private void takeOut(String report) {
      Set<String> old = session.readings().of(report);
      touched.addAll(session.readings().eventOf(old).values());
      session.links().remove(session.readings().traits(old).values());
      recent.forget(old);
      fresh.keySet().removeAll(old);
    }

    private void addReport(Prepared read) {
      List<Integer> signature = read.signature();
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
      session.reports().add(read.report(), read.title(), read.body(), signature, read.terms(), run);
      if (!reprints.isEmpty()) {
        joinTexts(read.report().key(), reprints);
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
      for (String report : all) {
        touched.addAll(session.readings().eventOf(session.readings().of(report)).values());
      }
    }

    private Added finish() {
      if (added.reports() + added.reread() > 0) {
        Refusion refusion = new Refusion(session, now, by, recent);
        refusion.link(fresh.keySet());
        int revisions = refusion.update(fresh, touched);
        added = added.plus(new Added(0, 0, 0, 0, 0, revisions));
        session.log().add(now, by, "run", Long.toString(run), added);
      }
      session.seals().add(now, by);
      return added;
    }
  }
}
