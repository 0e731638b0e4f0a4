package org.sanad.register.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Reason;
import org.sanad.register.model.Revision;
import org.sanad.register.model.Verdict;
import org.sanad.register.store.Session;

/**
 * An event that went out once and does so no more: all that is told of it.
 *
 * @param id under which it went out
 * @param at when it was taken in
 * @param reason a code: {@code unpublished}, {@code replaced} by what was published since, {@code
 *     changed} by splitting or purging, {@code not_told} by any report any more, or what a person
 *     gave for rejecting it ({@link Reason})
 */
public record Deleted(String id, Instant at, String reason) {
  private static final Set<Revision.Kind> TAKEN_IN =
      Set.of(Revision.Kind.UNPUBLISH, Revision.Kind.UNDO);

  /** All of them as the register stands, the first taken in first. */
  public static List<Deleted> of(Session session) {
    Map<String, @Nullable LeftOut> published = new HashMap<>();
    Overtaken overtaken = new Overtaken(session);
    for (long number : session.judgements().published()) {
      Revision revision = session.events().revision(number);
      if (revision != null) {
        published.put(revision.event(), overtaken.by(revision.version()));
      }
    }
    List<Deleted> deleted = new ArrayList<>();
    for (String id : session.events().everPublished()) {
      LeftOut why = published.get(id);
      if (why != null) {
        deleted.add(overtaken(session, id, why));
      } else if (!published.containsKey(id)) {
        deleted.add(new Deleted(id, last(session, id, TAKEN_IN), "unpublished"));
      }
    }
    deleted.sort(Comparator.comparing(Deleted::at).thenComparing(Deleted::id));
    return deleted;
  }

  private static Deleted overtaken(Session session, String id, LeftOut why) {
    String now = session.events().resolve(id);
    FusedEvent event = now == null ? null : session.events().get(now);
    if (why == LeftOut.WITHDRAWN && event != null && event.retracted() != null) {
      return new Deleted(
          id, last(session, id, Set.of(Revision.Kind.RETRACT)), reason(event.verdict()));
    }
    String reason =
        switch (why) {
          case REPLACED -> "replaced";
          case CHANGED -> "changed";
          default -> "not_told";
        };
    return new Deleted(id, last(session, id, Set.of()), reason);
  }

  private static String reason(@Nullable Verdict verdict) {
    Reason reason = verdict == null ? null : verdict.reason();
    return (reason == null ? Reason.OTHER : reason).code();
  }

  /** When something was last done to an event, under its id or the one that it leads to. */
  private static Instant last(Session session, String id, Set<Revision.Kind> kinds) {
    List<Revision> all = new ArrayList<>(session.events().history(id));
    String now = session.events().resolve(id);
    if (now != null && !now.equals(id)) {
      all.addAll(session.events().history(now));
    }
    return all.stream()
        .filter(each -> kinds.isEmpty() ? each.event().equals(id) : kinds.contains(each.kind()))
        .map(Revision::at)
        .max(Comparator.naturalOrder())
        .orElse(all.get(all.size() - 1).at())
        .truncatedTo(ChronoUnit.SECONDS);
  }
}
