package org.sanad.register.export;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.store.Session;

/**
 * What became of one decision to publish: whatever overtook it since, else what the gate makes of
 * it.
 *
 * @param revision number of the version that was let out
 * @param version that version as it is kept, null where its words were taken out
 * @param verdict whether and how it goes out
 */
public record Published(long revision, @Nullable FusedEvent version, Gate.Verdict verdict) {

  /**
   * Every decision to publish that nobody took back, the last first; each is judged when it is
   * asked for.
   */
  public static Iterator<Published> all(Session session, Gate gate) {
    Iterator<Long> numbers = session.judgements().published().iterator();
    Set<String> seen = new HashSet<>();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return numbers.hasNext();
      }

      @Override
      public Published next() {
        return judged(session, gate, numbers.next(), seen);
      }
    };
  }

  /**
   * One decision to publish, asked for by itself.
   *
   * @param revision a number that {@link #all} gave for something that goes out
   */
  public static Published one(Session session, Gate gate, long revision) {
    return judged(session, gate, revision, new HashSet<>());
  }

  private static Published judged(Session session, Gate gate, long number, Set<String> seen) {
    Revision revision = session.events().revision(number);
    FusedEvent version = revision == null ? null : revision.version();
    if (revision == null || version == null) {
      return new Published(number, null, new Gate.Stays(LeftOut.CHANGED));
    }
    LeftOut overtaken = overtaken(session, version, seen);
    if (overtaken != null) {
      return new Published(number, version, new Gate.Stays(overtaken));
    }
    return new Published(
        number,
        version,
        gate.judge(
            version,
            revision.at().truncatedTo(ChronoUnit.SECONDS),
            Entries.behind(version, Entries.reports(session, new TreeSet<>(version.reports())))));
  }

  /** Whether what was published stands no more; the last decision on an event is the one. */
  private static @Nullable LeftOut overtaken(
      Session session, FusedEvent version, Set<String> seen) {
    Set<String> now = new TreeSet<>(session.readings().eventOf(version.tellings()).values());
    if (now.isEmpty()) {
      return LeftOut.WITHDRAWN;
    }
    if (now.size() > 1) {
      return LeftOut.CHANGED;
    }
    String id = now.iterator().next();
    List<FusedEvent> current = session.events().get(List.of(id));
    if (current.isEmpty() || current.get(0).retracted() != null) {
      return LeftOut.WITHDRAWN;
    }
    return seen.add(id) ? null : LeftOut.REPLACED;
  }
}
