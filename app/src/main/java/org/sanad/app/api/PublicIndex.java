package org.sanad.app.api;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sanad.register.export.Entry;
import org.sanad.register.export.Gate;
import org.sanad.register.export.Published;
import org.sanad.register.model.StoredReport;
import org.sanad.register.store.SearchTable;
import org.sanad.register.store.Session;
import org.sanad.register.store.StorePool;
import org.sanad.register.view.EventRow;
import org.sanad.register.view.Handling;
import org.sanad.register.view.Index;
import org.sanad.register.view.Rows;
import org.sanad.register.words.Terms;

/**
 * What goes out of the register, as the gate gives it. Searched, filtered and counted on what goes
 * out alone, so that no question finds out what is held back.
 */
final class PublicIndex {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

  private final StorePool store;
  private final Gate gate;
  private final Rows rows;
  private final Clock clock;
  private final ReentrantLock judging = new ReentrantLock();
  private volatile @Nullable Out now;

  PublicIndex(StorePool store, Gate gate, SurroundingAreas areas, Clock clock) {
    this.store = store;
    this.gate = gate;
    this.rows = new Rows(areas);
    this.clock = clock;
  }

  /**
   * What goes out. All of it is judged anew, so what others write does not have it done each time:
   * it is seen seconds later.
   *
   * @param revision the last one of the register
   * @param written the last one that was written here; what is older is never given
   */
  Out now(long revision, long written) {
    Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    Out before = now;
    if (before != null && before.of(revision, hour)) {
      return before;
    }
    boolean serves = before != null && before.serves(written, hour);
    if (before != null && serves && System.nanoTime() - before.judged < PATIENCE) {
      return before;
    }
    if (before == null || !serves) {
      judging.lock();
    } else if (!judging.tryLock()) {
      return before;
    }
    try {
      Out known = now;
      if (known == null || !known.of(revision, hour)) {
        known = store.read(session -> out(session, revision, hour));
        now = known;
      }
      return known;
    } finally {
      judging.unlock();
    }
  }

  private Out out(Session session, long revision, Instant hour) {
    List<EventRow> all = new ArrayList<>();
    Map<String, Set<String>> terms = new HashMap<>();
    Map<String, Long> versions = new HashMap<>();
    NavigableMap<String, Behind> reports = new TreeMap<>();
    for (Iterator<Published> each = Published.all(session, gate); each.hasNext(); ) {
      Published published = each.next();
      if (published.verdict() instanceof Gate.Passes passes) {
        Entry entry = passes.entry();
        String id = entry.event().id();
        all.add(
            rows.of(
                entry.event(),
                new Handling(
                    "published", true, null, false, published.revision(), entry.changed())));
        terms.put(id, SearchTable.terms(entry.event()));
        versions.put(id, published.revision());
        for (StoredReport report : entry.reports()) {
          reports
              .computeIfAbsent(report.key(), key -> new Behind(report, new TreeSet<>()))
              .events()
              .add(id);
        }
      }
    }
    String state = "p" + revision + "-" + hour;
    return new Out(
        revision, hour, System.nanoTime(), Index.of(state, all), terms, versions, reports);
  }

  /**
   * A report behind what goes out.
   *
   * @param report as the gate gives it, the same with whichever event
   * @param events ids of those that it tells of and that go out, sorted
   */
  record Behind(StoredReport report, SortedSet<String> events) {}

  /**
   * What goes out at one moment.
   *
   * @param revision the last one of the register, or one before
   * @param hour in which it was judged: some events go out by themselves once hours have passed
   * @param judged when, by the clock of {@link System#nanoTime}
   * @param index the events
   * @param terms by id, what they are found by
   * @param versions by id, the number of the version that was let out
   * @param reports those behind any of them, by their keys and in the order of these
   */
  record Out(
      long revision,
      Instant hour,
      long judged,
      Index index,
      Map<String, Set<String>> terms,
      Map<String, Long> versions,
      NavigableMap<String, Behind> reports)
      implements View {

    private boolean of(long now, Instant then) {
      return revision >= now && hour.equals(then);
    }

    /** Whether it may be given for want of a newer one. */
    private boolean serves(long written, Instant then) {
      return revision >= written && hour.equals(then);
    }

    @Override
    public Set<String> having(String words) {
      List<Set<String>> asked = Terms.query(words);
      Set<String> found = new HashSet<>();
      if (!asked.isEmpty()) {
        terms.forEach(
            (id, has) -> {
              if (Terms.have(asked, has)) {
                found.add(id);
              }
            });
      }
      return found;
    }
  }
}
