package org.sanad.register.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
      Map<String, Entry> entries = Entries.of(session, gate, ids);
      for (String id : ids) {
        Entry entry = entries.get(id);
        leave(
            entry == null || entry.event().retracted() != null
                ? LeftOut.RETRACTED
                : writer.write(entry));
      }
    }

    private void published() throws IOException {
      Matches asked = new Matches(query);
      long left = query.limit();
      for (Iterator<Published> all = Published.all(session, gate); all.hasNext(); ) {
        if (write(all.next(), asked, left > 0)) {
          left--;
        }
      }
    }

    private boolean write(Published each, Matches asked, boolean room) throws IOException {
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
      if (entry == null || !asked.test(entry.event()) || !asked.reviewed(each.version())) {
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
        q.places(),
        q.outlet(),
        q.texts(),
        q.reviews(),
        limit,
        offset);
  }
}
