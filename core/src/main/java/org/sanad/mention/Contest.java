package org.sanad.mention;

import org.sanad.mention.Mention.ActorKind;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.model.EventType;

/** Which of two readings of the same words holds: somebody, a place, a time or a means. */
final class Contest {
  private Contest() {}

  /** «طائرات» alone is a means, not somebody. */
  static boolean isBareWeapon(Mention best, Mention trigger) {
    return trigger instanceof Mention.WeaponMention
        && best instanceof ActorMention actor
        && actor.kind() == ActorKind.UNNAMED_FORCE
        && trigger.end() >= best.end();
  }

  /** «قال الوزير إن ...، متهما إيران»: behind a comma no man of Iran who stands accused. */
  static boolean accuses(Scan scan, Mention.Trigger word) {
    return !word.definite()
        && scan.form(word.first() - 1).equals("،")
        && word.words().stream().anyMatch(sense -> sense.frame().type() == EventType.ACCUSATION);
  }

  /** Whether nobody is named, so that an event's word may take its place. */
  static boolean isWeak(ActorMention actor) {
    return actor.kind() != ActorKind.NAMED;
  }

  /** Whether a stretch is rather the place than the actor that both read in it. */
  static boolean placeWins(Scan scan, ActorMention actor, PlaceMention place) {
    if (actor.kind() == ActorKind.CIVIL_OBJECT
        && place.places().isEmpty()
        && actor.end() >= place.end()) {
      return false;
    }
    if (place.end() != actor.end()) {
      if (actor.kind() == ActorKind.NAMED && place.places().isEmpty()) {
        return false;
      }
      if (!place.places().isEmpty() && isWeak(actor) && actor.kind() != ActorKind.UNKNOWN_GROUP) {
        return place.end() >= actor.end() || actor.site();
      }
      return place.end() > actor.end();
    }
    if (actor.kind() == ActorKind.UNKNOWN_GROUP) {
      String before = scan.form(actor.first() - 1);
      return place.preposition().equals("ب")
          || before.equals("في")
          || before.equals("علي")
          || before.equals("من")
          || before.equals("الي")
          || !place.places().isEmpty();
    }
    if (actor.kind() == ActorKind.NAMED) {
      return !place.places().isEmpty() && (!place.asActor().isEmpty() || actor.site());
    }
    if (actor.kind() == ActorKind.CIVIL_OBJECT || actor.kind() == ActorKind.DEMONYM) {
      return !place.places().isEmpty();
    }
    return true;
  }

  /** «إب» folds to the month «آب»: alone, it is the Yemeni city. */
  static boolean isPlaceNotMonth(Scan scan, TimeMention time) {
    return time.end() - time.first() == 1
        && scan.form(time.first()).endsWith("اب")
        && scan.form(time.first()).length() <= 3;
  }
}
