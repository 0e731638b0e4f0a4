package org.sanad.register.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.PlacePrecision;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Where;
import org.sanad.register.situation.ExtentWords.Kind;
import org.sanad.text.Normalizer;

/**
 * A place that an event is told of as a whole, and by whom.
 *
 * @param where the place; null where nothing certain is said of it
 * @param tellings ids of the tellings that say so
 * @param words the words for the act and the place
 * @param reason why nothing certain is said of it, null where something is
 */
record Site(
    Where where, Set<String> tellings, List<Evidence> words, LeftOut.@Nullable Reason reason) {

  /**
   * What an event says of one of its places, by those of its tellings that tell it as done.
   *
   * @param news whether it is dated right before it was told: «for the first time since its capture
   *     in March» tells no capture of that day
   */
  static Site of(
      FusedEvent e, Claim<Where> place, Set<String> telling, Material material, boolean news) {
    Where where = place.value();
    LeftOut.Reason reason = unfit(where);
    // «الغوطة المحاصرة», «حصار تعز»: a siege is told by nouns as well as by verbs.
    boolean siege = e.type().best() == EventType.SIEGE;
    Set<String> tellings = new TreeSet<>();
    List<Evidence> words = new ArrayList<>();
    if (reason == null) {
      reason = LeftOut.Reason.PART;
      for (Evidence quote : place.evidence()) {
        String content = material.contents().get(quote.report());
        if (!telling.contains(quote.telling())) {
          continue;
        }
        if (content == null) {
          reason = LeftOut.Reason.PURGED;
          continue;
        }
        for (Evidence trigger : e.triggers()) {
          if (!trigger.telling().equals(quote.telling())
              || !Extent.whole(content, trigger.quote().span(), quote.quote().span(), where)) {
            continue;
          }
          if (!siege && !Assertion.made(content, trigger.quote().span())) {
            reason = LeftOut.Reason.NOT_ASSERTED;
          } else if (news && !siege && Assertion.before(content, trigger.quote().span())) {
            reason = LeftOut.Reason.PAST;
          } else if (is(Kind.ENTER, trigger)) {
            reason = LeftOut.Reason.ENTERED;
          } else if (is(Kind.FLEE, trigger)) {
            reason = LeftOut.Reason.FLED;
          } else {
            tellings.add(quote.telling());
            words.add(trigger);
            words.add(quote);
            break;
          }
        }
      }
    }
    return new Site(where, tellings, words, tellings.isEmpty() ? reason : null);
  }

  private static LeftOut.@Nullable Reason unfit(Where where) {
    if (where.id() == null || where.precision() == null) {
      return LeftOut.Reason.UNKNOWN_PLACE;
    }
    if (where.precision() == PlacePrecision.COUNTRY) {
      return LeftOut.Reason.TOO_WIDE;
    }
    return countryside(where) ? LeftOut.Reason.PART : null;
  }

  /** Whether it is what lies around a place, which bears the place's id. */
  static boolean countryside(Where where) {
    return where.label().endsWith(" countryside");
  }

  private static boolean is(Kind kind, Evidence trigger) {
    return ExtentWords.bundled().anyOf(kind, Extent.words(Normalizer.fold(trigger.quote().text())));
  }
}
