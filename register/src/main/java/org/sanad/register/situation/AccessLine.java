package org.sanad.register.situation;

import java.util.ArrayList;
import java.util.List;

/**
 * When a place was besieged and when not, or when a road was cut and when open, out of all that is
 * said of it. A siege goes on until it is said to be lifted.
 */
final class AccessLine {
  private AccessLine() {}

  /**
   * The spells, in the order of time.
   *
   * @param told either sieges and their ends, or cuts and openings, of one place in any order
   * @param leftOut takes those that say nothing certain
   */
  static List<Spell> of(List<Observation> told, List<LeftOut> leftOut) {
    List<Growing> all = new ArrayList<>();
    List<Observation> ordered = told.stream().sorted(Observation.ORDER).toList();
    for (Observation o : ordered) {
      boolean loose = ordered.stream().anyMatch(x -> state(x) != state(o) && x.withinDaysOf(o));
      if (loose) {
        LeftOut.Reason reason = LeftOut.Reason.ORDER_UNKNOWN;
        leftOut.add(new LeftOut(o.saying().id(), o.place().label(), reason));
      } else {
        add(all, o);
      }
    }
    return all.stream().map(Growing::spell).sorted(Spell.ORDER).toList();
  }

  private static void add(List<Growing> all, Observation o) {
    Growing last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (last != null && last.state() == state(o)) {
      last.confirm(o);
      return;
    }
    boolean contested = false;
    if (last != null) {
      boolean sameDay = last.lastTold().equals(o.saying().latest());
      contested = sameDay && !last.voices().containsAll(o.saying().voices());
      if (contested) {
        last.contest();
      }
      boolean told = o.basis() == Bound.Basis.TOLD;
      last.end(o.bound(told ? Bound.Basis.TOLD : o.basis()), o.saying());
    } else if (!begins(o)) {
      // That a siege was lifted tells that there was one, and not since when.
      Growing before = new Growing(before(state(o)), null, o);
      before.end(o.bound());
      all.add(before);
    }
    Growing next = new Growing(state(o), o.bound(), o);
    if (contested) {
      next.contest();
    }
    all.add(next);
  }

  private static boolean begins(Observation o) {
    return o.act() == Act.BESIEGED || o.act() == Act.CUT;
  }

  private static Spell.State before(Spell.State state) {
    return state == Spell.State.LIFTED ? Spell.State.BESIEGED : Spell.State.CUT;
  }

  private static Spell.State state(Observation o) {
    return switch (o.act()) {
      case BESIEGED -> Spell.State.BESIEGED;
      case LIFTED -> Spell.State.LIFTED;
      case CUT -> Spell.State.CUT;
      case OPENED -> Spell.State.OPEN;
      case HOLDS, LEFT, CAPTURED ->
          throw new IllegalArgumentException(o.act() + " says nothing of a siege or road");
    };
  }
}
