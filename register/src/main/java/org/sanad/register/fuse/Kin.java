package org.sanad.register.fuse;

import org.sanad.model.EventType;
import org.sanad.model.Status;

/** Which types and statuses may be of one event. */
final class Kin {
  private Kin() {}

  /** Whether two tellings may be of one event as far as their types go. */
  static boolean types(Traits a, Traits b) {
    if (a.type() == b.type()) {
      return true;
    }
    return blowOfUnsaidMeans(a, b)
        || blowOfUnsaidMeans(b, a)
        || bombs(a.type(), b.type())
        || bombs(b.type(), a.type())
        || deathsOf(a, b)
        || deathsOf(b, a);
  }

  /** Whether they may be of one event as far as their statuses go. */
  static boolean statuses(Status a, Status b) {
    return ahead(a) == ahead(b);
  }

  /** What is only planned or thought of is not what happened, was tried or is denied. */
  static boolean ahead(Status status) {
    return status == Status.PLANNED || status == Status.HYPOTHETICAL;
  }

  /** An attack or bare shelling that does not say by what means is the strike that does. */
  private static boolean blowOfUnsaidMeans(Traits vague, Traits other) {
    return (vague.type() == EventType.ASSAULT || vague.type() == EventType.SHELLING)
        && !vague.means()
        && other.type().strike();
  }

  private static boolean bombs(EventType a, EventType b) {
    return a == EventType.BOMBING && b == EventType.SUICIDE_BOMBING;
  }

  /** A killing that shares its number with a violent event is what that event did. */
  private static boolean deathsOf(Traits killing, Traits other) {
    return killing.type() == EventType.KILLING
        && other.type().family() == EventType.Family.VIOLENCE
        && killing.killed().stream().anyMatch(n -> n > 1 && other.killed().contains(n));
  }
}
