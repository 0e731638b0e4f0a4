package org.sanad.register.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Argument;
import org.sanad.model.Attribution;
import org.sanad.model.Event;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.Quote;
import org.sanad.model.Relation;
import org.sanad.model.TimeExpression;
import org.sanad.register.fuse.Traits;
import org.sanad.register.model.Decision;
import org.sanad.register.model.Revision;
import org.sanad.register.model.Telling;
import org.sanad.register.store.NewReading;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;

/**
 * Takes the words of a report out of the register: its text, its quotations in every version of
 * every event, and what could be found by them. What was coded stays, and leans on the report's
 * hash and on places in a text that is gone.
 */
public final class Purge {
  private final RegisterStore store;
  private final Clock clock;
  private final String by;

  /**
   * @param clock tells when it is
   * @param by who decides: a pseudonym
   */
  public Purge(RegisterStore store, Clock clock, String by) {
    this.store = store;
    this.clock = clock;
    this.by = by;
  }

  /**
   * Purges a report.
   *
   * @param report its key
   * @throws ReviewException if there is none, or it was purged before
   */
  public void purge(String report, String why) {
    store.write(session -> purge(session, report, why));
    store.compact();
  }

  private int purge(Session session, String report, String why) {
    if (session.reports().get(report) == null) {
      throw new ReviewException("No report has the key " + report + ".");
    }
    if (session.reports().content(report) == null) {
      throw new ReviewException("The report " + report + " was purged before.");
    }
    Set<String> ids = session.readings().of(report);
    Set<String> events = new TreeSet<>(session.readings().eventOf(ids).values());
    Set<String> ever = session.events().everWith(report);
    Decision decision =
        session
            .log()
            .add(
                clock.instant(),
                by,
                "purge",
                report,
                Map.of("events", new ArrayList<>(ever), "why", why));
    List<Telling> tellings = new ArrayList<>();
    List<Traits> traits = new ArrayList<>();
    Map<String, Telling> read = session.readings().get(ids);
    Map<String, Traits> known = session.readings().traits(ids);
    for (String id : session.readings().inOrder(report)) {
      Telling telling = Objects.requireNonNull(read.get(id));
      tellings.add(
          new Telling(
              id, report, telling.outlet(), telling.published(), wordless(telling.event())));
      traits.add(Objects.requireNonNull(known.get(id)));
    }
    List<Relation> relations =
        session.readings().relationsOf(report).stream()
            .map(told -> wordless(told.relation()))
            .toList();
    session.readings().purge(report);
    session.reports().purge(report);
    session.judgements().purge(report);
    long run = session.log().begin(decision.at(), by, "purge");
    session.readings().add(NewReading.of(report, tellings, traits, relations), run);
    int revisions =
        new Refusion(
                session, decision.at(), by, Revision.Kind.EDIT, "words of " + report + " purged")
            .update(Map.of(), events);
    session.events().purge(ever);
    session.seals().add(decision.at(), by);
    return revisions;
  }

  private static Event wordless(Event e) {
    return new Event(
        e.id(),
        e.type(),
        e.status(),
        e.triggers().stream().map(Purge::wordless).toList(),
        e.actors().stream().map(Purge::wordless).toList(),
        e.targets().stream().map(Purge::wordless).toList(),
        e.places().stream().map(Purge::wordless).toList(),
        wordless(e.time()),
        wordless(e.sources()),
        e.fatalities().stream().map(Purge::wordless).toList(),
        e.injured().stream().map(Purge::wordless).toList(),
        e.weapons().stream().map(Purge::wordless).toList(),
        e.aggregate(),
        e.confidence(),
        e.rule());
  }

  private static Relation wordless(Relation r) {
    return new Relation(r.type(), r.a(), r.b(), wordless(r.quote()), wordless(r.sources()));
  }

  private static List<Attribution> wordless(List<Attribution> sources) {
    return sources.stream()
        .map(s -> new Attribution(wordless(s.quote()), s.kind(), s.name()))
        .toList();
  }

  private static Quote wordless(Quote quote) {
    return new Quote(quote.span(), "");
  }

  private static Argument wordless(Argument a) {
    boolean known = a.id() != null;
    return new Argument(
        wordless(a.quote()), known ? a.name() : null, known ? a.nameAr() : null, a.id());
  }

  private static PlaceArgument wordless(PlaceArgument p) {
    boolean known = p.id() != null;
    return new PlaceArgument(
        wordless(p.quote()),
        known ? p.name() : null,
        known ? p.nameAr() : null,
        p.id(),
        p.point(),
        p.precision(),
        p.within(),
        p.pcode());
  }

  private static Loss wordless(Loss loss) {
    return new Loss(wordless(loss.quote()), loss.min(), loss.max(), loss.who());
  }

  private static @Nullable TimeExpression wordless(@Nullable TimeExpression t) {
    return t == null
        ? null
        : new TimeExpression(wordless(t.quote()), t.from(), t.to(), t.precision(), t.basis());
  }
}
