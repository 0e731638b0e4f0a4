package org.sanad.register.fuse;

import java.util.Set;
import java.util.TreeSet;
import org.sanad.model.EventType;

/**
 * What most tellings of a group say together: what happened, where and when, who did it to whom,
 * with how many killed. Of a great event many tellings contradict each other, so that their groups
 * are compared by this.
 *
 * @param type the type that most tell
 * @param ahead whether it is told as planned or thought of
 * @param spot the place that most tell
 * @param around the places around it
 * @param day the day that most tell, or the few days
 * @param exact the days that are told to the day
 * @param doers the parties that are often named as doers
 * @param targets those that are often named as suffering it, and not as doing it
 * @param tolls the numbers of killed that more than one report gives
 * @param means by what means, as more than one report says
 * @param reports keys of the reports
 */
record Typical(
    EventType type,
    boolean ahead,
    String spot,
    Set<String> around,
    Days day,
    Set<Integer> exact,
    Set<String> doers,
    Set<String> targets,
    Set<Integer> tolls,
    Set<Means> means,
    Set<String> reports) {
  /** So many days late some reports date what is known by its number of killed. */
  private static final int LATE = 3;

  /** What so many reports or more tell is known well enough to be what others mean. */
  private static final int LEAST_KNOWN = 3;

  /** An attack that says little is of a blow that this many times as many reports tell. */
  private static final int MANY = 3;

  /**
   * Whether both tell one event.
   *
   * @param linked whether tellings of the two are alike pair by pair
   */
  boolean sameAs(Typical other, boolean linked) {
    return ahead == other.ahead
        && SameDeed.words(type, other.type)
        && where(other, linked)
        && when(other)
        && !against(other)
        && !other.against(this)
        && !onCivilians(other)
        && !other.onCivilians(this)
        && !toldApart(other)
        && (type == other.type ? alike(other) : linked || shown(other));
  }

  /** Reports that tell two such events keep them apart, if a place may see two of them in a day. */
  private boolean toldApart(Typical other) {
    boolean one =
        SameDeed.once(type)
            || SameDeed.once(other.type)
            || (SameDeed.battle(type) && SameDeed.battle(other.type))
            || bare(other)
            || other.bare(this)
            || tollsMeet(other)
            || retold(other)
            || other.retold(this);
    long common = reports.stream().filter(other.reports::contains).count();
    return !one && 2 * common > Math.min(reports.size(), other.reports.size());
  }

  /**
   * Whether this is what reports of a great event come back to: many more tell that, by the same
   * doers or by nobody.
   */
  private boolean retold(Typical great) {
    return MANY * reports.size() <= great.reports.size() && great.doers.containsAll(doers);
  }

  /** A town and what it lies in are one place only where more shows that it is one event. */
  private boolean where(Typical other, boolean linked) {
    boolean within = around.contains(other.spot) || other.around.contains(spot);
    return spot.equals(other.spot) || (within && (linked || tollsMeet(other)));
  }

  private boolean when(Typical other) {
    if (day.stretch() || other.day.stretch()) {
      return ofMonth(other) || other.ofMonth(this);
    }
    if (day.from() == other.day.from() && day.to() == other.day.to()) {
      return true;
    }
    if (type != other.type || !SameDeed.once(type)) {
      return false;
    }
    int gap = day.gap(other.day);
    boolean near = gap == 0 || (gap == 1 && (tells(other.day) || other.tells(day) || weeks(other)));
    boolean late = type == EventType.CHEMICAL_ATTACK || tollsMeet(other);
    return near || (gap <= LATE && late);
  }

  /**
   * Whether this is told by its month, and the other is the attack of that month: at least as many
   * tell it, to the day, with the same doers and the same targets.
   */
  private boolean ofMonth(Typical other) {
    return SameDeed.monthly(type)
        && type == other.type
        && day.stretch()
        && !other.day.stretch()
        && day.covers(other.day)
        && other.reports.size() >= Math.max(reports.size(), LEAST_KNOWN)
        && doers.stream().anyMatch(other.doers::contains)
        && targetsMeet(other);
  }

  /** «Last week» of a report on Sunday is another than on Saturday: its edge parts no capture. */
  private boolean weeks(Typical other) {
    return type == EventType.CAPTURE && day.some() && other.day.some();
  }

  private boolean tells(Days other) {
    return exact.stream().anyMatch(each -> other.from() <= each && each <= other.to());
  }

  /** Whether those who strike here are struck there. */
  private boolean against(Typical other) {
    return !SameDeed.battle(type)
        && !doers.isEmpty()
        && other.targets.containsAll(doers)
        && doers.stream().noneMatch(other.doers::contains);
  }

  /** Whether this is an attack on nobody but civilians, and the other the battle for the place. */
  private boolean onCivilians(Typical other) {
    return SameDeed.onCivilians(type, targets, other.type, other.targets) && !tollsMeet(other);
  }

  /** Groups of one type, place and day are one event unless they name others or other numbers. */
  private boolean alike(Typical other) {
    if (type == EventType.CHEMICAL_ATTACK || tollsMeet(other) || takenOnce(other)) {
      return true;
    }
    return !tollsPart(other) && (doersMeet(other) || targetsMeet(other) || sidesMeet(other));
  }

  /**
   * A place is taken once in a day: reports that name others among those who took it, by another of
   * their names, tell the same. Who takes it from them is kept apart by {@link #against}.
   */
  private boolean takenOnce(Typical other) {
    return type == EventType.CAPTURE
        && day.exact()
        && day.equals(other.day)
        && spot.equals(other.spot)
        && targets.stream().noneMatch(other.doers::contains)
        && other.targets.stream().noneMatch(doers::contains);
  }

  /**
   * Told by two types, something else must show that it is one: its number, its means, its sides.
   */
  private boolean shown(Typical other) {
    if (tollsMeet(other)) {
      return true;
    }
    if (tollsPart(other)) {
      return false;
    }
    if (SameDeed.battle(type) && SameDeed.battle(other.type)) {
      return targetsMeet(other) || sidesMeet(other);
    }
    return bare(other)
        || other.bare(this)
        || (doersMeet(other)
            && (means.stream().anyMatch(other.means::contains)
                || telling(means, other.type)
                || telling(other.means, type)
                || bombs(other)));
  }

  /**
   * An attack of which neither means nor enemy is told, by who strikes in the other; of a blow that
   * many more reports tell, some say only «the attack», and name whoever spoke of it.
   */
  private boolean bare(Typical other) {
    return type == EventType.ASSAULT
        && means.isEmpty()
        && targets.isEmpty()
        && (doers.stream().anyMatch(other.doers::contains)
            || MANY * reports.size() <= other.reports.size());
  }

  private boolean bombs(Typical other) {
    return Kin.bombs(type, other.type) || Kin.bombs(other.type, type);
  }

  /** Whether the means that the one group tells are what the other's type says. */
  private static boolean telling(Set<Means> means, EventType type) {
    return switch (type) {
      case CHEMICAL_ATTACK -> means.contains(Means.GAS);
      case AIR_STRIKE -> means.contains(Means.MISSILE) || means.contains(Means.AIRCRAFT);
      case SUICIDE_BOMBING -> means.contains(Means.SUICIDE);
      case BOMBING -> means.contains(Means.VEHICLE);
      default -> false;
    };
  }

  /** Of a battle each report may tell either side as the one that attacks. */
  private boolean sidesMeet(Typical other) {
    return SameDeed.battle(type)
        && SameDeed.battle(other.type)
        && sides().stream().filter(other.sides()::contains).count() > 1;
  }

  private Set<String> sides() {
    Set<String> sides = new TreeSet<>(doers);
    sides.addAll(targets);
    return sides;
  }

  private boolean doersMeet(Typical other) {
    return doers.isEmpty()
        || other.doers.isEmpty()
        || doers.stream().anyMatch(other.doers::contains);
  }

  private boolean targetsMeet(Typical other) {
    return targets.stream().anyMatch(other.targets::contains);
  }

  private boolean tollsMeet(Typical other) {
    return tolls.stream().anyMatch(other.tolls::contains);
  }

  /** Whether both give numbers, and none of the one may have grown into one of the other. */
  private boolean tollsPart(Typical other) {
    return !tolls.isEmpty()
        && !other.tolls.isEmpty()
        && tolls.stream().noneMatch(n -> other.tolls.stream().anyMatch(m -> near(n, m)));
  }

  private static boolean near(int n, int m) {
    return 3 * Math.min(n, m) >= 2 * Math.max(n, m);
  }
}
