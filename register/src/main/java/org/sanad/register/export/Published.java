package org.sanad.register.export;

import java.time.temporal.ChronoUnit;
import java.util.Iterator;
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
    Overtaken overtaken = new Overtaken(session);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return numbers.hasNext();
      }

      @Override
      public Published next() {
        return judged(session, gate, numbers.next(), overtaken);
      }
    };
  }

  /**
   * One decision to publish, asked for by itself.
   *
   * @param revision a number that {@link #all} gave for something that goes out
   */
  public static Published one(Session session, Gate gate, long revision) {
    return judged(session, gate, revision, new Overtaken(session));
  }

  private static Published judged(Session session, Gate gate, long number, Overtaken overtaken) {
    Revision revision = session.events().revision(number);
    FusedEvent version = revision == null ? null : revision.version();
    LeftOut why = overtaken.by(version);
    if (revision == null || version == null || why != null) {
      return new Published(number, version, new Gate.Stays(why == null ? LeftOut.CHANGED : why));
    }
    return new Published(
        number,
        version,
        gate.judge(
            version,
            revision.at().truncatedTo(ChronoUnit.SECONDS),
            Entries.behind(version, Entries.reports(session, new TreeSet<>(version.reports())))));
  }
}
