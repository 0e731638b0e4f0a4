package org.sanad.register.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FusedEvent;
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
    if (tier == Tier.INTERNAL) {
      return within(writer, run -> run.everything(query));
    }
    Matches asked = new Matches(query);
    return within(
        writer,
        run ->
            run.published(
                (event, version) -> asked.test(event) && asked.reviewed(version), query.limit()));
  }

  /**
   * Exports events as they stand, for those who keep the register.
   *
   * @param ids of them, in their order
   * @throws IOException if it cannot be written
   */
  public Summary events(List<String> ids, EventWriter writer) throws IOException {
    return within(writer, run -> run.chunks(ids));
  }

  /**
   * Exports what was published, through the gate.
   *
   * @param asked which, asked of what goes out
   * @throws IOException if it cannot be written
   */
  public Summary published(Predicate<FusedEvent> asked, EventWriter writer) throws IOException {
    return within(
        writer, run -> run.published((event, version) -> asked.test(event), Long.MAX_VALUE));
  }

  /** Exports some events. */
  @FunctionalInterface
  private interface Part {
    void of(Run run) throws IOException;
  }

  private Summary within(EventWriter writer, Part part) throws IOException {
    try {
      return store.read(session -> new Run(session, writer).all(part));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** One export, within one state of the register. */
  private final class Run {
    private final Session session;
    private final EventWriter writer;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);

    private Run(Session session, EventWriter writer) {
      this.session = session;
      this.writer = writer;
    }

    private Summary all(Part part) {
      try {
        writer.begin();
        part.of(this);
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

    private void everything(EventQuery query) throws IOException {
      String last = null;
      for (int done = 0; done < query.limit(); done += PAGE) {
        int most = Math.min(PAGE, query.limit() - done);
        int offset = last == null ? query.offset() : 0;
        List<String> ids = session.search().events(query.page(most, offset), last);
        chunks(ids);
        last = ids.isEmpty() ? last : ids.get(ids.size() - 1);
        if (ids.size() < most) {
          return;
        }
      }
    }

    private void chunks(List<String> ids) throws IOException {
      for (int at = 0; at < ids.size(); at += CHUNK) {
        chunk(ids.subList(at, Math.min(ids.size(), at + CHUNK)));
      }
    }

    private void chunk(List<String> ids) throws IOException {
      Map<String, Entry> entries = Entries.of(session, gate, ids);
      for (String id : ids) {
        Entry entry = entries.get(id);
        leave(
            entry == null || entry.event().retracted() != null
                ? LeftOut.RETRACTED
                : writer.write(entry));
      }
    }

    /**
     * @param asked of what goes out, and of the version that went in
     */
    private void published(BiPredicate<FusedEvent, @Nullable FusedEvent> asked, long limit)
        throws IOException {
      long left = limit;
      for (Iterator<Published> all = Published.all(session, gate); all.hasNext(); ) {
        if (write(all.next(), asked, left > 0)) {
          left--;
        }
      }
    }

    private boolean write(
        Published each, BiPredicate<FusedEvent, @Nullable FusedEvent> asked, boolean room)
        throws IOException {
      Gate.Verdict verdict = each.verdict();
      if (verdict instanceof Gate.Stays stays) {
        leave(stays.why());
        return false;
      }
      Entry entry =
          verdict instanceof Gate.Passes passes
              ? passes.entry()
              : verdict instanceof Gate.OnlyCounted counted ? counted.entry() : null;
      if (!room) {
        return false;
      }
      if (entry == null || !asked.test(entry.event(), each.version())) {
        leave(LeftOut.NOT_ASKED);
        return false;
      }
      LeftOut why = verdict instanceof Gate.Passes ? writer.write(entry) : writer.count(entry);
      leave(why);
      return why == null;
    }

    private void leave(@Nullable LeftOut why) {
      if (why != null) {
        leftOut.merge(why, 1L, Long::sum);
      }
    }
  }
}
