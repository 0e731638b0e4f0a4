package org.sanad.app.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.sanad.register.export.Gate;
import org.sanad.register.export.Label;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.EventTable;
import org.sanad.register.store.Session;
import org.sanad.register.store.StorePool;
import org.sanad.register.view.EventRow;
import org.sanad.register.view.Handling;
import org.sanad.register.view.Index;
import org.sanad.register.view.Rows;

/**
 * The register's events, held in memory and brought up to date by the numbers of their revisions:
 * also what another program adds meanwhile is seen.
 */
final class LiveIndex {
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(250);
  private static final int AT_ONCE = 1_000;

  /** Answers to words that are kept. */
  private static final int REMEMBERED = 64;

  private final StorePool store;
  private final Gate gate;
  private final Rows rows;
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile Now now;
  private volatile long looked;

  LiveIndex(StorePool store, Gate gate, SurroundingAreas areas) {
    this.store = store;
    this.gate = gate;
    this.rows = new Rows(areas);
    this.now = new Now(0, Index.of("0", List.of()));
    refresh();
  }

  /** The events as they are, or as they were a quarter of a second ago. */
  View now() {
    // While one takes in what is new, the others go on with what there was.
    if (System.nanoTime() - looked > PATIENCE && refreshing.tryLock()) {
      try {
        refresh();
      } finally {
        refreshing.unlock();
      }
    }
    return now;
  }

  /** Number of the last revision that was taken in. */
  long revision() {
    return now.revision;
  }

  /** Takes in all that has been written. */
  void refresh() {
    refreshing.lock();
    try {
      now = store.read(session -> newer(session, now));
      looked = System.nanoTime();
    } finally {
      refreshing.unlock();
    }
  }

  private Now newer(Session session, Now before) {
    long last = session.events().nextRevision() - 1;
    if (last == before.revision) {
      return before;
    }
    List<EventRow> changed = new ArrayList<>();
    long at = before.revision;
    for (List<EventTable.Current> some = session.events().currentAfter(at, AT_ONCE);
        !some.isEmpty();
        some = session.events().currentAfter(at, AT_ONCE)) {
      some.forEach(each -> changed.add(row(each)));
      at = some.get(some.size() - 1).revision();
    }
    Set<String> gone =
        before.revision == 0 ? Set.of() : session.events().goneAfter(before.revision);
    return new Now(last, before.index.with(Long.toString(last), changed, gone));
  }

  private EventRow row(EventTable.Current each) {
    return rows.of(
        each.event(),
        new Handling(
            each.event().reviewStatus().code(),
            each.published(),
            each.event().retracted(),
            gate.unpublished(each.event()) == Label.AMBER_STRICT,
            each.revision(),
            each.at()));
  }

  /** The events at one revision. */
  private final class Now implements View {
    private final long revision;
    private final Index index;
    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    private Now(long revision, Index index) {
      this.revision = revision;
      this.index = index;
    }

    @Override
    public Index index() {
      return index;
    }

    @Override
    public Set<String> having(String words) {
      synchronized (found) {
        Set<String> known = found.get(words);
        if (known != null) {
          return known;
        }
      }
      Set<String> ids = new HashSet<>(store.read(session -> session.search().events(query(words))));
      synchronized (found) {
        if (found.size() >= REMEMBERED) {
          found.remove(found.keySet().iterator().next());
        }
        found.put(words, ids);
      }
      return ids;
    }
  }

  private static EventQuery query(String words) {
    return EventQuery.all().words(words).query();
  }
}
