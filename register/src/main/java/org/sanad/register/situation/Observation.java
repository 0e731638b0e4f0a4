package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Party;
import org.sanad.register.model.Where;

/**
 * What one side is said to have done at one place, or how it is said to stand there.
 *
 * @param place the place
 * @param saying the event or statement
 * @param parties the side, each with who says so
 * @param losers who lost the place by it, where that is told
 * @param takers whom it was handed to, where that is told
 * @param basis whether its day is told, or what it is inferred from
 * @param lastTold the last day of which it is told
 * @param against who denies it
 * @param reports the reports behind it
 */
record Observation(
    Where place,
    Saying saying,
    List<Claim<Party>> parties,
    List<Party> losers,
    List<Claim<Party>> takers,
    Bound.Basis basis,
    LocalDate lastTold,
    List<Saying> against,
    Set<String> reports) {

  /** The order in which a place's observations are taken. */
  static final Comparator<Observation> ORDER =
      Comparator.comparing((Observation o) -> o.saying().latest())
          .thenComparing(
              o -> o.saying().earliest(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(o -> o.saying().act())
          .thenComparing(o -> o.saying().id())
          .thenComparing(o -> o.saying().parties().toString());

  Observation {
    parties = List.copyOf(parties);
    losers = List.copyOf(losers);
    takers = List.copyOf(takers);
    against = List.copyOf(against);
    reports = Set.copyOf(reports);
  }

  /** The same as how things stood on its last day. */
  Observation stated() {
    Saying then =
        new Saying(
            saying.id(),
            Act.HOLDS,
            saying.parties(),
            saying.latest(),
            saying.latest(),
            saying.voices(),
            saying.words());
    return new Observation(
        place, then, parties, losers, takers, Bound.Basis.STATE, lastTold, against, reports);
  }

  Act act() {
    return saying.act();
  }

  Bound bound(Bound.Basis how) {
    LocalDate earliest = how == Bound.Basis.STATE ? null : saying.earliest();
    return new Bound(earliest, saying.latest(), how, saying.id());
  }

  Bound bound() {
    return bound(basis);
  }

  /** Whether its days lie within another's, which has more: their order cannot be told. */
  boolean withinDaysOf(Observation wide) {
    LocalDate from = wide.saying().earliest();
    boolean open = from == null && saying.earliest() != null;
    boolean holds =
        (from == null || (saying.earliest() != null && !saying.earliest().isBefore(from)))
            && !saying.latest().isAfter(wide.saying().latest());
    return holds
        && (open
            || (from != null
                && (from.isBefore(saying.earliest())
                    || saying.latest().isBefore(wide.saying().latest()))));
  }
}
