package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Party;

/**
 * Who held a place, out of all that is said of it.
 *
 * <p>A capture begins a holding and ends that of the other side; a withdrawal ends a holding and
 * begins none, unless the place was handed over. A statement that somebody holds the place is of
 * its day. Where it speaks against a holding that nothing is said to have ended, both stand, and
 * are contested.
 */
final class ControlLine {
  /** How far around a day others are asked who held the place, days. */
  private static final int AROUND = 60;

  /** So many texts together speak against one alone. */
  private static final int OUTVOTE = 3;

  /** After so many days in which nobody spoke for it, another side's holding disputes nothing. */
  private static final int SILENT = 90;

  private final Allegiance allegiance;
  private final List<LeftOut> leftOut;
  private final List<Growing> all = new ArrayList<>();

  private ControlLine(Allegiance allegiance, List<LeftOut> leftOut) {
    this.allegiance = allegiance;
    this.leftOut = leftOut;
  }

  /**
   * The holdings, in the order of time.
   *
   * @param told captures, withdrawals and statements about one place, in any order
   * @param leftOut takes those that say nothing certain
   */
  static List<Spell> of(List<Observation> told, Allegiance allegiance, List<LeftOut> leftOut) {
    ControlLine line = new ControlLine(allegiance, leftOut);
    List<Observation> ordered = told.stream().sorted(Observation.ORDER).toList();
    for (Observation each : ordered) {
      LeftOut.Reason reason = line.unusable(each, ordered);
      if (reason == LeftOut.Reason.ORDER_UNKNOWN && line.lately(each, ordered)) {
        line.took(each.stated());
      } else if (reason != null) {
        line.leaveOut(each, reason);
      } else if (each.act() == Act.LEFT) {
        line.left(each);
      } else {
        line.took(each);
      }
    }
    return line.all.stream().map(Growing::spell).sorted(Spell.ORDER).toList();
  }

  private LeftOut.@Nullable Reason unusable(Observation o, List<Observation> all) {
    for (Observation other : all) {
      if (same(o, other)) {
        continue;
      }
      if (other.withinDaysOf(o)) {
        return LeftOut.Reason.ORDER_UNKNOWN;
      }
      boolean change = other.act() == Act.CAPTURED;
      if (o.act() == Act.HOLDS && change && other.reports().containsAll(o.reports())) {
        return LeftOut.Reason.BEFORE_CHANGE;
      }
    }
    return outvoted(o, all) ? LeftOut.Reason.OUTVOTED : null;
  }

  /**
   * Whether one text alone says it, against a side that several say held the place at the time, of
   * which some say so afterwards.
   */
  private boolean outvoted(Observation o, List<Observation> all) {
    if (o.act() == Act.LEFT || !o.losers().isEmpty()) {
      return false;
    }
    LocalDate day = o.saying().latest();
    Set<String> own = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    boolean after = false;
    for (Observation other : all) {
      LocalDate then = other.saying().latest();
      boolean near = !then.isBefore(day.minusDays(AROUND)) && !then.isAfter(day.plusDays(AROUND));
      if (!near || other.act() == Act.LEFT) {
        continue;
      }
      if (same(o, other)) {
        own.addAll(other.reports());
      } else {
        others.addAll(other.reports());
        after |= then.isAfter(day);
      }
    }
    return after && own.size() == 1 && others.size() >= OUTVOTE;
  }

  /**
   * Whether a capture without a day can be taken as how things stood when it was told: nobody is
   * said to have held the place otherwise at that time.
   */
  private boolean lately(Observation o, List<Observation> all) {
    LocalDate day = o.saying().latest();
    return o.act() == Act.CAPTURED
        && o.saying().earliest() == null
        && all.stream()
            .filter(other -> !same(o, other))
            .map(other -> other.saying().latest())
            .noneMatch(
                then ->
                    !then.isBefore(day.minusDays(AROUND)) && !then.isAfter(day.plusDays(AROUND)));
  }

  private void took(Observation o) {
    List<Growing> others = new ArrayList<>();
    Growing own = null;
    for (Growing each : all) {
      if (each.open() && (same(each, o) || sideBySide(each, o))) {
        own = each;
      } else if (each.open()) {
        others.add(each);
      }
    }
    boolean contested = false;
    for (Growing other : others) {
      if (o.act() == Act.CAPTURED && follows(o, other)) {
        boolean told = o.losers().stream().anyMatch(loser -> together(other, loser, o));
        other.end(o.bound(told ? Bound.Basis.TOLD : Bound.Basis.OVERTAKEN));
      } else if (o.act() == Act.HOLDS && changed(o, other)) {
        other.end(o.bound(Bound.Basis.STATE));
      } else {
        contested = true;
        other.contest();
      }
    }
    if (own == null) {
      own = new Growing(Spell.State.HELD, o.bound(), o);
      all.add(own);
    } else {
      own.confirm(o);
    }
    if (contested) {
      own.contest();
    }
  }

  /**
   * Whether things have changed by the time of a statement: the same voice, who said otherwise
   * before, takes nothing back; and where nobody spoke for the other for long, nobody disputes it.
   */
  private boolean changed(Observation o, Growing other) {
    return other.voices().containsAll(o.saying().voices())
        || other.lastTold().plusDays(SILENT).isBefore(o.saying().latest());
  }

  /**
   * Whether a capture is told of later days than the last on which the other is said to hold it.
   */
  private boolean follows(Observation capture, Growing other) {
    LocalDate first = capture.saying().earliest();
    LocalDate day = first == null ? capture.saying().latest() : first;
    boolean later =
        other.lastStated() ? !day.isBefore(other.lastTold()) : day.isAfter(other.lastTold());
    return later
        || capture.losers().stream().anyMatch(loser -> together(other, loser, capture))
        || other.voices().containsAll(capture.saying().voices());
  }

  private void left(Observation o) {
    boolean ended = false;
    for (Growing each : all) {
      if (each.open() && same(each, o) && each.leads(ids(o))) {
        each.end(o.bound(), o.saying());
        ended = true;
      }
    }
    if (!ended && all.isEmpty()) {
      // That somebody left tells that they were there, and not since when.
      Growing before = new Growing(Spell.State.HELD, null, o);
      before.end(o.bound());
      all.add(before);
      ended = true;
    }
    if (!o.takers().isEmpty()) {
      took(
          new Observation(
              o.place(),
              o.saying(),
              o.takers(),
              List.of(),
              List.of(),
              o.basis(),
              o.lastTold(),
              o.against(),
              o.reports()));
    } else if (!ended) {
      leaveOut(o, LeftOut.Reason.NOT_HELD);
    }
  }

  private void leaveOut(Observation o, LeftOut.Reason reason) {
    leftOut.add(new LeftOut(o.saying().id(), o.place().label(), reason));
  }

  /**
   * Whether reports of one event name these two, and both fought whom they took the place from:
   * then they did it together, and do not dispute it.
   */
  private boolean sideBySide(Growing spell, Observation o) {
    LocalDate day = o.saying().latest();
    Set<String> both = new TreeSet<>(spell.ids());
    both.addAll(ids(o));
    return spell.tells(o.saying().id())
        && o.losers().stream()
            .map(Growing::id)
            .anyMatch(
                loser -> both.stream().allMatch(each -> allegiance.opposed(each, loser, day)));
  }

  private boolean same(Growing spell, Observation o) {
    return together(spell.ids(), ids(o), o.saying().latest());
  }

  private boolean same(Observation a, Observation b) {
    return together(ids(a), ids(b), a.saying().latest());
  }

  private boolean together(Growing spell, Party loser, Observation o) {
    return together(spell.ids(), Set.of(Growing.id(loser)), o.saying().latest());
  }

  private boolean together(Set<String> some, Set<String> others, LocalDate day) {
    return some.stream()
        .anyMatch(
            a -> others.stream().anyMatch(b -> a.equals(b) || allegiance.together(a, b, day)));
  }

  private static Set<String> ids(Observation o) {
    return o.parties().stream()
        .map(Claim::value)
        .map(Growing::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
