package org.sanad.register.fuse;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
  /** A group of fewer reports is not known well enough. */
  private static final int LEAST_REPORTS = 2;

  /** So many days late some reports date what is known by its number of killed. */
  private static final int LATE = 3;

  /** Often is at least this part of how often the most frequent is named. */
  private static final int OFTEN = 3;

  /** Of more reports than this, what one alone says of the sides is not typical. */
  private static final int KNOWN = 3;

  /** Fewer killed than this are told of too many events to know one by. */
  private static final int TELLING = 3;

  /** What is typical of a group, null where it is too small or says no day or no place closely. */
  static @Nullable Typical of(Collection<Traits> group) {
    Map<EventType, Integer> types = new TreeMap<>();
    Map<String, Integer> spots = new TreeMap<>();
    Map<Days, Integer> days = new TreeMap<>(Days.ORDER);
    Map<String, Integer> doers = new TreeMap<>();
    Map<String, Integer> targets = new TreeMap<>();
    Map<Integer, Integer> tolls = new TreeMap<>();
    Map<Means, Integer> means = new TreeMap<>();
    Set<String> reports = new HashSet<>();
    boolean ahead = false;
    for (Traits each : group) {
      ahead = Kin.ahead(each.status());
      types.merge(each.type(), 1, Integer::sum);
      reports.add(each.report());
      if (each.aggregate()) {
        return null;
      }
      if (each.days() != null && each.days().told() && !each.days().stretch()) {
        days.merge(each.days(), 1, Integer::sum);
        spots(each).forEach(spot -> spots.merge(spot, 1, Integer::sum));
      }
      known(each.actors()).forEach(party -> doers.merge(party, 1, Integer::sum));
      known(each.targets()).forEach(party -> targets.merge(party, 1, Integer::sum));
      each.killed().stream()
          .filter(n -> n >= TELLING)
          .forEach(n -> tolls.merge(n, 1, Integer::sum));
      each.means().forEach(one -> means.merge(one, 1, Integer::sum));
    }
    String spot = mostFrequent(spots);
    Days day = mostFrequent(days);
    EventType type = mostFrequent(types);
    if (spot == null || day == null || type == null || reports.size() < LEAST_REPORTS) {
      return null;
    }
    int least = reports.size() > KNOWN ? 2 : 1;
    Set<String> did = often(doers, least, OFTEN);
    Set<String> suffered = often(targets, least, OFTEN);
    suffered.removeIf(party -> doers.getOrDefault(party, 0) >= targets.getOrDefault(party, 0));
    Set<Integer> exact = new TreeSet<>();
    days.keySet().stream().filter(Days::exact).forEach(each -> exact.add(each.from()));
    return new Typical(
        type,
        ahead,
        spot,
        around(group, spot),
        day,
        exact,
        did,
        suffered,
        often(tolls, 2, Integer.MAX_VALUE),
        often(means, 2, OFTEN),
        reports);
  }

  /** The first of the most frequent. */
  private static <T> @Nullable T mostFrequent(Map<T, Integer> ordered) {
    T most = null;
    int times = 0;
    for (Map.Entry<T, Integer> each : ordered.entrySet()) {
      if (each.getValue() > times) {
        most = each.getKey();
        times = each.getValue();
      }
    }
    return most;
  }

  private static Set<String> around(Collection<Traits> group, String spot) {
    Set<String> around = new TreeSet<>();
    for (Traits each : group) {
      each.spots().stream()
          .filter(place -> place.key().equals(spot))
          .forEach(place -> around.addAll(place.around()));
    }
    return around;
  }

  private static <T> Set<T> often(Map<T, Integer> counts, int least, int part) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Set<T> often = new TreeSet<>();
    counts.forEach(
        (each, count) -> {
          if (count >= least && (long) count * part >= most) {
            often.add(each);
          }
        });
    return often;
  }

  private static Set<String> known(Set<String> parties) {
    Set<String> known = new TreeSet<>(parties);
    known.removeIf(party -> party.startsWith("?"));
    return known;
  }

  /** Whether a telling says the day and a place closely. */
  private static boolean close(Traits t) {
    return t.days() != null && t.days().exact() && !t.aggregate() && !spots(t).isEmpty();
  }

  private static int day(Traits t) {
    Days days = t.days();
    return days == null ? 0 : days.from();
  }

  private static Set<String> spots(Traits t) {
    Set<String> spots = new TreeSet<>();
    for (Spot spot : t.spots()) {
      if (spot.scale() == Scale.SPOT || spot.scale() == Scale.DISTRICT) {
        spots.add(spot.key());
      }
    }
    return spots;
  }

  /**
   * Whether two tellings agree so far in what, where and when that the groups which they are in may
   * be one.
   */
  static boolean kin(Traits a, Traits b) {
    if (!close(a)
        || !close(b)
        || Kin.ahead(a.status()) != Kin.ahead(b.status())
        || !words(a.type(), b.type())) {
      return false;
    }
    int gap = Math.abs(day(a) - day(b));
    return (gap == 0 || (gap == 1 && a.type() == b.type() && once(a.type())))
        && spots(a).stream().anyMatch(spots(b)::contains);
  }

  /**
   * Whether both tell one event.
   *
   * @param linked whether tellings of the two are alike pair by pair
   */
  boolean sameAs(Typical other, boolean linked) {
    return ahead == other.ahead
        && words(type, other.type)
        && where(other, linked)
        && when(other)
        && !against(other)
        && !other.against(this)
        && !toldApart(other)
        && (type == other.type ? alike(other) : linked || shown(other));
  }

  /** Reports that tell two such events keep them apart, if a place may see two of them in a day. */
  private boolean toldApart(Typical other) {
    boolean one =
        once(type)
            || once(other.type)
            || (battle(type) && battle(other.type))
            || bare(other)
            || other.bare(this)
            || tollsMeet(other);
    long common = reports.stream().filter(other.reports::contains).count();
    return !one && 2 * common > Math.min(reports.size(), other.reports.size());
  }

  /** Which two types may be two words for one thing. */
  private static boolean words(EventType a, EventType b) {
    return a == b || (blow(a) && blow(b)) || (battle(a) && battle(b));
  }

  private static boolean blow(EventType type) {
    return type.strike() && type != EventType.SHOOTING;
  }

  private static boolean battle(EventType type) {
    return type == EventType.ASSAULT || type == EventType.CLASH;
  }

  /**
   * What hardly happens to one place on two days running: a day beside it is the same, told late.
   */
  private static boolean once(EventType type) {
    return type == EventType.CAPTURE || (Kin.seldom(type) && type != EventType.BOMBING);
  }

  /** A town and what it lies in are one place only where more shows that it is one event. */
  private boolean where(Typical other, boolean linked) {
    boolean within = around.contains(other.spot) || other.around.contains(spot);
    return spot.equals(other.spot) || (within && (linked || tollsMeet(other)));
  }

  private boolean when(Typical other) {
    if (day.from() == other.day.from() && day.to() == other.day.to()) {
      return true;
    }
    if (type != other.type || !once(type)) {
      return false;
    }
    int gap = day.gap(other.day);
    boolean near = gap == 0 || (gap == 1 && (tells(other.day) || other.tells(day)));
    boolean late = type == EventType.CHEMICAL_ATTACK || tollsMeet(other);
    return near || (gap <= LATE && late);
  }

  private boolean tells(Days other) {
    return exact.stream().anyMatch(each -> other.from() <= each && each <= other.to());
  }

  /** Whether those who strike here are struck there. */
  private boolean against(Typical other) {
    return !battle(type)
        && !doers.isEmpty()
        && other.targets.containsAll(doers)
        && doers.stream().noneMatch(other.doers::contains);
  }

  /** Groups of one type, place and day are one event unless they name others or other numbers. */
  private boolean alike(Typical other) {
    if (type == EventType.CHEMICAL_ATTACK || tollsMeet(other)) {
      return true;
    }
    return !tollsPart(other) && (doersMeet(other) || targetsMeet(other) || sidesMeet(other));
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
    if (battle(type) && battle(other.type)) {
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
            || OFTEN * reports.size() <= other.reports.size());
  }

  private boolean bombs(Typical other) {
    return type != other.type
        && Set.of(EventType.BOMBING, EventType.SUICIDE_BOMBING)
            .containsAll(Set.of(type, other.type));
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
    return battle(type)
        && battle(other.type)
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
