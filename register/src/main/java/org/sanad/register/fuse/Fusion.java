package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.model.PlaceArgument;
import org.sanad.model.Quote;
import org.sanad.model.Status;
import org.sanad.model.TimeExpression;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Telling;
import org.sanad.register.model.Value;
import org.sanad.register.model.When;
import org.sanad.register.model.Where;
import org.sanad.text.Normalizer;

/** Makes one event out of the tellings of it. Keeps every claim; decides nothing between them. */
public final class Fusion {
  private static final int WORDS_SHOWN = 12;

  private final List<Telling> tellings;
  private final UnaryOperator<String> textOf;

  private Fusion(List<Telling> tellings, UnaryOperator<String> textOf) {
    this.tellings = tellings;
    this.textOf = textOf;
  }

  /**
   * The event.
   *
   * @param tellings at least one, in any order
   * @param textOf gives for a report's key that of the first report with nearly the same text
   */
  public static FusedEvent of(List<Telling> tellings, UnaryOperator<String> textOf) {
    return new Fusion(tellings.stream().sorted(Telling.ORDER).toList(), textOf).fuse();
  }

  private FusedEvent fuse() {
    List<Claim<EventType>> types = types();
    List<Claim<Status>> statuses = statuses();
    List<Claim<When>> times = times();
    Set<String> reports = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    Set<String> texts = new HashSet<>();
    for (Telling telling : tellings) {
      reports.add(telling.report());
      texts.add(text(telling));
      if (telling.outlet() != null) {
        outlets.add(telling.outlet());
      }
    }
    Doers doers = Doers.of(tellings, types.get(0).value(), textOf);
    return new FusedEvent(
        tellings.get(0).id(),
        value(types),
        value(statuses),
        doers.first(parties(Event::actors)),
        doers.struck(parties(Event::targets)),
        places(),
        times.isEmpty() ? null : value(times),
        TollReader.of(tellings, textOf, Event::fatalities),
        TollReader.of(tellings, textOf, Event::injured),
        weapons(),
        tellings.get(0).event().aggregate(),
        Standing.of(tellings, textOf),
        triggers(),
        tellings.stream().map(Telling::id).toList(),
        List.copyOf(reports),
        List.copyOf(outlets),
        texts.size(),
        List.of(),
        null,
        null);
  }

  private String text(Telling telling) {
    return textOf.apply(telling.report());
  }

  private static <T> Value<T> value(List<Claim<T>> claims) {
    return new Value<>(claims.get(0).value(), claims);
  }

  private List<Claim<EventType>> types() {
    // Told as often, the type that says more wins: anything before a bare attack.
    ClaimList<EventType> list =
        new ClaimList<>(
            Comparator.<EventType, Boolean>comparing(t -> t == EventType.ASSAULT)
                .thenComparing(Comparator.naturalOrder()));
    for (Telling each : tellings) {
      EventType type = each.event().type();
      list.add(type, type, each, text(each), each.event().triggers().get(0));
    }
    return list.claims();
  }

  private List<Claim<Status>> statuses() {
    ClaimList<Status> list = new ClaimList<>(Comparator.<Status>naturalOrder());
    for (Telling each : tellings) {
      Status status = each.event().status();
      list.add(status, status, each, text(each), each.event().triggers().get(0));
    }
    return list.claims();
  }

  private List<Claim<Party>> parties(Function<Event, List<Argument>> field) {
    ClaimList<Party> list = new ClaimList<>(Comparator.comparing(Party::label));
    for (Telling each : tellings) {
      for (Argument a : field.apply(each.event())) {
        String words = a.nameAr() != null ? a.nameAr() : a.quote().text();
        String key = a.id() != null ? a.id() : "?" + Normalizer.fold(a.quote().text());
        list.add(key, new Party(a.id(), a.name(), words), each, text(each), a.quote());
      }
    }
    return list.claims();
  }

  private List<Claim<Where>> places() {
    ClaimList<Where> list = new ClaimList<>(Comparator.comparing(Where::label));
    for (Telling each : tellings) {
      for (PlaceArgument p : each.event().places()) {
        String words = p.nameAr() != null ? p.nameAr() : p.quote().text();
        String key = p.id() != null ? p.id() : "?" + Normalizer.fold(p.quote().text());
        Where where =
            new Where(p.id(), p.name(), words, p.point(), p.precision(), p.within(), p.pcode());
        list.add(key, where, each, text(each), p.quote());
      }
    }
    List<Claim<Where>> places = new ArrayList<>(list.claims());
    places.sort(Comparator.comparing(claim -> Scale.of(claim.value().precision())));
    return places;
  }

  private List<Claim<When>> times() {
    ClaimList<When> list = new ClaimList<>(TimeOrder.CLOSEST);
    for (Telling each : tellings) {
      TimeExpression t = each.event().time();
      if (t != null && t.to() != null) {
        When when = new When(t.from(), t.to(), t.precision());
        list.add(List.of(String.valueOf(t.from()), t.to()), when, each, text(each), t.quote());
      }
    }
    return list.claims();
  }

  private List<Claim<String>> weapons() {
    ClaimList<String> list = new ClaimList<>(Comparator.<String>naturalOrder());
    for (Telling each : tellings) {
      for (Quote q : each.event().weapons()) {
        list.add(Normalizer.fold(q.text()), q.text(), each, text(each), q);
      }
    }
    return list.claims();
  }

  private List<Evidence> triggers() {
    List<Evidence> triggers = new ArrayList<>();
    for (Telling each : tellings) {
      each.event().triggers().stream()
          .limit(WORDS_SHOWN)
          .forEach(q -> triggers.add(new Evidence(each.id(), each.report(), q)));
    }
    return triggers;
  }
}
