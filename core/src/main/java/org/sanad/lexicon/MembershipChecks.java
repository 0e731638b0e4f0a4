package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nobody is a member of itself, through others, on one and the same day. */
final class MembershipChecks {
  private final Map<String, List<ActorRelation>> of = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Faults faults;

  private MembershipChecks(Faults faults) {
    this.faults = faults;
  }

  /** Adds a fault for every circle of memberships, of successions and of acting for another. */
  static void check(List<ActorRelation> relations, Faults faults) {
    MembershipChecks checks = new MembershipChecks(faults);
    for (ActorRelation relation : relations) {
      if (leads(relation.kind())) {
        checks.of.computeIfAbsent(relation.a(), id -> new ArrayList<>(2)).add(relation);
      }
    }
    for (ActorRelation relation : relations) {
      if (leads(relation.kind())) {
        checks.walk(new ArrayList<>(List.of(relation)));
      }
    }
  }

  private static boolean leads(ActorRelation.Kind kind) {
    return kind.membership() || kind.succession() || kind == ActorRelation.Kind.SIDE_OF;
  }

  private void walk(List<ActorRelation> path) {
    ActorRelation last = path.get(path.size() - 1);
    if (last.b().equals(path.get(0).a())) {
      tell(path);
      return;
    }
    for (ActorRelation next : of.getOrDefault(last.b(), List.of())) {
      boolean met = path.stream().anyMatch(step -> step.a().equals(next.a()));
      if (!met && path.stream().allMatch(next::overlaps)) {
        List<ActorRelation> on = new ArrayList<>(path);
        on.add(next);
        walk(on);
      }
    }
  }

  /** Once a circle, at that of its lines which was read last. */
  private void tell(List<ActorRelation> circle) {
    StringBuilder ids = new StringBuilder();
    ActorRelation lastRead = circle.get(0);
    for (ActorRelation step : circle) {
      ids.append(step.a()).append(", ");
      lastRead = isAfter(step, lastRead) ? step : lastRead;
    }
    Set<String> members = new HashSet<>(circle.stream().map(ActorRelation::a).toList());
    if (told.add(members.stream().sorted().toList().toString())) {
      faults.add(
          lastRead.fault(
              "this closes a circle: " + ids + circle.get(0).a() + "; part them or their dates."));
    }
  }

  private static boolean isAfter(ActorRelation one, ActorRelation other) {
    int files = one.file().compareTo(other.file());
    return files > 0 || (files == 0 && one.line() > other.line());
  }
}
