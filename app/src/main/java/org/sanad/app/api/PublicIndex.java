package org.sanad.app.api;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
  private final StorePool store;
  private final Gate gate;
  private final Rows rows;
  private final Clock clock;
  private @Nullable Out now;

  PublicIndex(StorePool store, Gate gate, SurroundingAreas areas, Clock clock) {
    this.store = store;
    this.gate = gate;
    this.rows = new Rows(areas);
    this.clock = clock;
  }

  /**
   * What goes out.
   *
   * @param version names the state of the register
   */
  synchronized Out now(String version) {
    // Some events go out by themselves once some hours have passed.
    String state = "p" + version + "-" + clock.instant().truncatedTo(ChronoUnit.HOURS);
    Out before = now;
    if (before == null || !before.index().version().equals(state)) {
      now = store.read(session -> out(session, state));
    }
    return Objects.requireNonNull(now);
  }

  private Out out(Session session, String state) {
    List<EventRow> all = new ArrayList<>();
    Map<String, Set<String>> terms = new HashMap<>();
    Map<String, Long> versions = new HashMap<>();
    Map<String, Set<String>> reports = new HashMap<>();
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
          reports.computeIfAbsent(report.key(), key -> new HashSet<>()).add(id);
        }
      }
    }
    return new Out(Index.of(state, all), terms, versions, reports);
  }

  /**
   * What goes out at one moment.
   *
   * @param index the events
   * @param terms by id, what they are found by
   * @param versions by id, the number of the version that was let out
   * @param reports by key of a report behind any of them, their ids
   */
  record Out(
      Index index,
      Map<String, Set<String>> terms,
      Map<String, Long> versions,
      Map<String, Set<String>> reports)
      implements View {

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
