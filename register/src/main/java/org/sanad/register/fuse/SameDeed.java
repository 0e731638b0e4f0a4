package org.sanad.register.fuse;

import java.util.Set;
import java.util.TreeSet;
import org.sanad.model.EventType;

/** Whether two types, two tellings may be words for one deed: what is asked before all else. */
final class SameDeed {
  private SameDeed() {}

  /** Which two types may be two words for one thing. */
  static boolean words(EventType a, EventType b) {
    return a == b || (blow(a) && blow(b)) || (battle(a) && battle(b));
  }

  private static boolean blow(EventType type) {
    return type.strike() && type != EventType.SHOOTING;
  }

  /** Fighting for a place, by any of its names: a campaign begins with the attack. */
  static boolean battle(EventType type) {
    return type == EventType.ASSAULT || type == EventType.CLASH || type == EventType.CAMPAIGN;
  }

  /**
   * What hardly happens to one place on two days running: a day beside it is the same, told late.
   */
  static boolean once(EventType type) {
    return type == EventType.CAPTURE || (Kin.seldom(type) && type != EventType.BOMBING);
  }

  /** What is often told by its month alone: «the attack on the town in January». */
  static boolean monthly(EventType type) {
    return type == EventType.ASSAULT || type == EventType.CAPTURE;
  }

  /** An attack on nobody but civilians, beside one on fighters: hardly the battle for the place. */
  static boolean onCivilians(
      EventType type, Set<String> targets, EventType other, Set<String> others) {
    return type == EventType.ASSAULT
        && battle(other)
        && !targets.isEmpty()
        && targets.stream().allMatch(SameDeed::civil)
        && others.stream().anyMatch(target -> !target.startsWith("?") && !civil(target));
  }

  private static boolean civil(String party) {
    return party.startsWith("civilians");
  }

  /** Whether a telling says the day and a place closely. */
  private static boolean close(Traits t) {
    return t.days() != null && t.days().exact() && !t.aggregate() && !spots(t).isEmpty();
  }

  private static int day(Traits t) {
    Days days = t.days();
    return days == null ? 0 : days.from();
  }

  /**
   * Whether two tellings agree so far in what, where and when that the groups which they are in may
   * be one.
   */
  static boolean kin(Traits a, Traits b) {
    return sameDay(a, b) || ofMonth(a, b) || ofMonth(b, a) || ofWeeks(a, b);
  }

  /** Whether one is told by a stretch alone, and the other by a day in it, with the same sides. */
  private static boolean ofMonth(Traits stretch, Traits exact) {
    return monthly(exact.type())
        && stretch.type() == exact.type()
        && stretch.days() != null
        && stretch.days().stretch()
        && !stretch.aggregate()
        && close(exact)
        && exact.days() != null
        && stretch.days().covers(exact.days())
        && Kin.statuses(stretch, exact)
        && spots(stretch).stream().anyMatch(spots(exact)::contains)
        && stretch.actors().stream().anyMatch(exact.actors()::contains)
        && stretch.targets().stream().anyMatch(exact.targets()::contains);
  }

  /** Whether both tell of taking one place in some days, and the days meet or adjoin. */
  private static boolean ofWeeks(Traits a, Traits b) {
    return a.type() == EventType.CAPTURE
        && b.type() == EventType.CAPTURE
        && a.days() != null
        && b.days() != null
        && a.days().some()
        && b.days().some()
        && a.days().gap(b.days()) <= 1
        && a.aggregate() == b.aggregate()
        && Kin.statuses(a, b)
        && spots(a).stream().anyMatch(spots(b)::contains);
  }

  private static boolean sameDay(Traits a, Traits b) {
    if (!close(a) || !close(b) || !Kin.statuses(a, b) || !words(a.type(), b.type())) {
      return false;
    }
    int gap = Math.abs(day(a) - day(b));
    return (gap == 0 || (gap == 1 && a.type() == b.type() && once(a.type())))
        && spots(a).stream().anyMatch(spots(b)::contains);
  }

  /** The places that a telling names closely. */
  static Set<String> spots(Traits t) {
    Set<String> spots = new TreeSet<>();
    for (Spot spot : t.spots()) {
      if (spot.scale() == Scale.SPOT || spot.scale() == Scale.DISTRICT) {
        spots.add(spot.key());
      }
    }
    return spots;
  }
}
