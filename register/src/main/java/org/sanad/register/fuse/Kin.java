package org.sanad.register.fuse;

import java.util.stream.Stream;
import org.sanad.model.EventType;
import org.sanad.model.Status;

/** Which types and statuses may be of one event. */
final class Kin {
  private Kin() {}

  /** Whether two tellings may be of one event as far as their types go. */
  static boolean types(Traits a, Traits b) {
    return a.type() == b.type() || blows(a, b) || deathsOf(a, b) || deathsOf(b, a);
  }

  /** Whether two types may be two words for one blow. */
  private static boolean blows(Traits a, Traits b) {
    return blowOfUnsaidMeans(a, b)
        || blowOfUnsaidMeans(b, a)
        || bombs(a.type(), b.type())
        || bombs(b.type(), a.type())
        || told(a, EventType.SHELLING, b, EventType.AIR_STRIKE, Means.MISSILE, Means.AIRCRAFT)
        || told(b, EventType.SHELLING, a, EventType.AIR_STRIKE, Means.MISSILE, Means.AIRCRAFT)
        || gas(a, b)
        || gas(b, a);
  }

  /** «قصف صاروخي» of one report is the «غارة» of another: aircraft fire missiles. */
  private static boolean told(Traits a, EventType one, Traits b, EventType other, Means... means) {
    return a.type() == one
        && b.type() == other
        && Stream.of(means).anyMatch(each -> a.means().contains(each) || b.means().contains(each));
  }

  /** A strike with gas is the chemical attack. */
  private static boolean gas(Traits chemical, Traits other) {
    return chemical.type() == EventType.CHEMICAL_ATTACK
        && other.type().strike()
        && other.means().contains(Means.GAS);
  }

  /** Whether they may be of one event as far as their statuses go. */
  static boolean statuses(Traits a, Traits b) {
    return ahead(a) == ahead(b);
  }

  /** Blows that hardly fall on one place twice in a few days: to agree in such a one says more. */
  static boolean seldom(EventType type) {
    return type == EventType.CHEMICAL_ATTACK
        || type == EventType.SUICIDE_BOMBING
        || type == EventType.BOMBING;
  }

  /**
   * What is only planned or thought of is not what happened, was tried or is denied. What has
   * killed somebody has happened: «they vowed to answer the attack that killed dozens».
   */
  static boolean ahead(Traits t) {
    return (t.status() == Status.PLANNED || t.status() == Status.HYPOTHETICAL)
        && t.killed().isEmpty()
        && t.injured().isEmpty();
  }

  /** An attack or bare shelling that does not say by what means is the strike that does. */
  private static boolean blowOfUnsaidMeans(Traits vague, Traits other) {
    return (vague.type() == EventType.ASSAULT || vague.type() == EventType.SHELLING)
        && vague.means().isEmpty()
        && other.type().strike();
  }

  static boolean bombs(EventType a, EventType b) {
    return a == EventType.BOMBING && b == EventType.SUICIDE_BOMBING;
  }

  /** A killing that shares its number with a violent event is what that event did. */
  private static boolean deathsOf(Traits killing, Traits other) {
    return killing.type() == EventType.KILLING
        && other.type().family() == EventType.Family.VIOLENCE
        && killing.killed().stream().anyMatch(n -> n > 1 && other.killed().contains(n));
  }
}
