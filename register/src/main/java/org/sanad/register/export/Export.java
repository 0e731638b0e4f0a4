package org.sanad.register.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.model.StoredReport;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;

/** Takes events out of a register and hands them to a writer, few in memory at a time. */
public final class Export {
  /** Ids asked for at once: each asking sorts all that the filters find. */
  private static final int PAGE = 10_000;

  /** Events in memory at once. */
  private static final int CHUNK = 100;

  private final RegisterStore store;
  private final Gate gate;

  /**
   * @param reference what is known of places and parties
   * @param clock tells when it is, for what may go out only after some days
   */
  public Export(RegisterStore store, Reference reference, Clock clock) {
    this.store = store;
    this.gate = new Gate(reference, clock);
  }

  /**
   * What was done.
   *
   * @param rows written
   * @param leftOut how many events were not, and why
   */
  public record Summary(long rows, Map<LeftOut, Long> leftOut) {}

  /**
   * Exports what a query finds.
   *
   * @throws IOException if it cannot be written
   */
  public Summary run(EventQuery query, Tier tier, EventWriter writer) throws IOException {
    try {
      return store.read(session -> new Run(session, query, writer).all(tier));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** One export, within one state of the register. */
  private final class Run {
    private final Session session;
    private final EventQuery query;
    private final EventWriter writer;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);

    private Run(Session session, EventQuery query, EventWriter writer) {
      this.session = session;
      this.query = query;
      this.writer = writer;
    }

    private Summary all(Tier tier) {
      try {
        writer.begin();
        if (tier == Tier.PUBLIC) {
          published();
        } else {
          everything();
        }
        if (writer.asksForDeleted()) {
          for (Deleted each : Deleted.of(session)) {
            writer.deleted(each);
          }
        }
        long few = writer.end();
        if (few > 0) {
          leftOut.put(LeftOut.TOO_FEW, few);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Summary(writer.rows(), leftOut);
    }

    private void everything() throws IOException {
      for (int done = 0; done < query.limit(); done += PAGE) {
        int most = Math.min(PAGE, query.limit() - done);
        List<String> ids = session.search().events(page(query, most, query.offset() + done));
        for (int at = 0; at < ids.size(); at += CHUNK) {
          chunk(ids.subList(at, Math.min(ids.size(), at + CHUNK)));
        }
        if (ids.size() < most) {
          return;
        }
      }
    }

    private void chunk(List<String> ids) throws IOException {
      Map<String, FusedEvent> events = new HashMap<>();
      Set<String> keys = new TreeSet<>();
      for (FusedEvent event : session.events().get(ids)) {
        events.put(event.id(), event);
        keys.addAll(event.reports());
      }
      Map<String, Instant> changed = session.events().changed(ids);
      Map<String, StoredReport> reports = reports(keys);
      Map<String, String> titles = session.reports().titles(keys);
      for (String id : ids) {
        FusedEvent event = events.get(id);
        if (event == null || event.retracted() != null) {
          leave(LeftOut.RETRACTED);
          continue;
        }
        leave(
            writer.write(
                new Entry(
                    event,
                    Tier.INTERNAL,
                    gate.unpublished(event),
                    event.reviewStatus().code(),
                    false,
                    changed.getOrDefault(id, Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS),
                    of(event, reports),
                    titles,
                    session.reports()::content,
                    this::steps)));
      }
    }

    private void published() throws IOException {
      Matches asked = new Matches(query);
      Overtaken published = new Overtaken(session);
      long left = query.limit();
      for (long number : session.judgements().published()) {
        Revision revision = session.events().revision(number);
        FusedEvent version = revision == null ? null : revision.version();
        LeftOut overtaken = published.by(version);
        if (revision == null || version == null || overtaken != null) {
          leave(overtaken);
          continue;
        }
        Gate.Verdict verdict =
            gate.judge(
                version,
                revision.at().truncatedTo(ChronoUnit.SECONDS),
                of(version, reports(new TreeSet<>(version.reports()))));
        if (left > 0 && write(verdict, version, asked)) {
          left--;
        }
      }
    }

    private boolean write(Gate.Verdict verdict, FusedEvent version, Matches asked)
        throws IOException {
      Entry entry =
          verdict instanceof Gate.Passes passes
              ? passes.entry()
              : verdict instanceof Gate.OnlyCounted counted ? counted.entry() : null;
      if (verdict instanceof Gate.Stays stays) {
        leave(stays.why());
        return false;
      }
      if (entry == null || !asked.test(entry.event()) || !asked.reviewed(version)) {
        leave(LeftOut.NOT_ASKED);
        return false;
      }
      LeftOut why = verdict instanceof Gate.Passes ? writer.write(entry) : writer.count(entry);
      leave(why);
      return why == null;
    }

    private List<Entry.Step> steps(String event) {
      return session.events().history(event).stream()
          .map(
              each ->
                  new Entry.Step(
                      each.number(),
                      each.kind(),
                      each.at().truncatedTo(ChronoUnit.SECONDS),
                      each.version() == null && !each.into().isEmpty()))
          .toList();
    }

    private Map<String, StoredReport> reports(Set<String> keys) {
      Map<String, StoredReport> reports = new HashMap<>();
      session.reports().get(keys).forEach(report -> reports.put(report.key(), report));
      return reports;
    }

    private void leave(@Nullable LeftOut why) {
      if (why != null) {
        leftOut.merge(why, 1L, Long::sum);
      }
    }
  }

  private static List<StoredReport> of(FusedEvent event, Map<String, StoredReport> reports) {
    return event.reports().stream().filter(reports::containsKey).map(reports::get).toList();
  }

  private static EventQuery page(EventQuery q, int limit, int offset) {
    return new EventQuery(
        q.words(),
        q.box(),
        q.from(),
        q.to(),
        q.types(),
        q.statuses(),
        q.standings(),
        q.parties(),
        q.place(),
        q.outlet(),
        q.texts(),
        q.reviews(),
        limit,
        offset);
  }
}
