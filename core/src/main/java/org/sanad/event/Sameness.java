package org.sanad.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.model.TimeExpression;
import org.sanad.resolve.Timeline;

/**
 * Tells when two tellings are of one event. What differs in place, date, doer or status is another
 * event.
 */
final class Sameness {
  /** So many days back a report is still news. */
  private static final int NEWS_DAYS = 60;

  private final Timeline timeline;
  private final SamePlace places;
  private final SameParties parties;

  Sameness(SamePlace places, SameParties parties, Timeline timeline) {
    this.places = places;
    this.parties = parties;
    this.timeline = timeline;
  }

  /** How well two tellings agree; 0 where something speaks against their being one. */
  int score(Draft known, Draft draft) {
    boolean sameType = known.type == draft.type;
    boolean bothHeadlines = known.headline && draft.headline;
    if (!sameType && !typesAgree(known, draft)) {
      return 0;
    }
    if (!statusAgrees(known, draft)) {
      return 0;
    }
    // What is quickly compared comes first: in a long report most pairs part here.
    int time = times(known, draft);
    int losses = losses(known, draft);
    if (time < 0 || (losses < 0 && draft.is(EventType.KILLING))) {
      return 0;
    }
    boolean headline = known.headline || draft.headline;
    // Where talks are held and where a truce holds are told as either's place.
    int place =
        draft.type.mutual() && !draft.is(EventType.CLASH)
            ? Math.max(0, places.compare(known, draft))
            : places.compare(known, draft);
    if (place < 0 && (!headline || losses <= 0)) {
      return 0;
    }
    int actor = parties.compare(known.actors, draft.actors);
    int target = parties.compare(known.targets, draft.targets);
    if (draft.type.mutual()) {
      Set<String> a = parties.names(known.actors);
      a.addAll(parties.names(known.targets));
      Set<String> b = parties.names(draft.actors);
      b.addAll(parties.names(draft.targets));
      actor = SameParties.compare(a, b);
      target = 0;
    }
    boolean sameSentence = known.sentence == draft.sentence;
    boolean answer = sameSentence && known.answered != draft.answered;
    if (actor < 0 || answer || parties.answer(known, draft)) {
      return 0;
    }
    boolean retold =
        draft.type.strike()
            && !draft.sources.isEmpty()
            && known.sentence != draft.sentence
            && known.sources.stream().noneMatch(draft.sources::contains);
    int score = time + 2 * Math.max(place, 0) + actor + Math.max(target, 0) + losses;
    if (headline) {
      score += 2;
    }
    if (bothHeadlines) {
      score += 1;
    }
    if (draft.definite && !draft.is(EventType.DEMAND)) {
      score += 2;
    }
    if (retold) {
      score += 1;
    }
    if (known.lead && draft.type.strike() && actor > 0 && !sameSentence) {
      score += 1;
    }
    if (target < 0) {
      score -= 2;
    }
    if (!sameType) {
      score -= 1;
    }
    if (!headline && !draft.definite && place <= 0) {
      score -= 1;
    }
    if (draft.is(EventType.CAPTURE)
        && place == 0
        && !headline
        && !known.places.isEmpty()
        && !draft.places.isEmpty()) {
      // Who takes one quarter of a city from whom also takes the next.
      score -= 1;
    }
    if (sameSentence && !headline) {
      score -= draft.definite ? 1 : 3;
    }
    return score;
  }

  /** A blow without its means is the blow whose means another telling gives. */
  private static boolean typesAgree(Draft a, Draft b) {
    return meansUnsaid(a, b)
        || meansUnsaid(b, a)
        || (a.is(EventType.KILLING)
            && b.violent()
            && !b.is(EventType.DESTRUCTION)
            && (sharesCount(a, b) || (a.headline && a.losses.isEmpty())))
        || (b.is(EventType.KILLING)
            && a.violent()
            && !a.is(EventType.DESTRUCTION)
            && sharesCount(a, b));
  }

  /** «القصف» may be the raid, but not «تمشيط» and «اقتحام», for which somebody goes there. */
  private static boolean meansUnsaid(Draft vague, Draft other) {
    boolean there = other.is(EventType.ASSAULT) && other.frame.byMeans().isEmpty();
    return vague.vague() && other.type.strike() && !(there && vague.is(EventType.SHELLING));
  }

  private static boolean sharesCount(Draft a, Draft b) {
    for (LossMention x : a.losses) {
      for (LossMention y : b.losses) {
        if (x.kind() == y.kind()
            && x.min() == y.min()
            && (x.min() > 1 || a.headline || b.headline)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean statusAgrees(Draft a, Draft b) {
    if (a.status == b.status) {
      return true;
    }
    return (a.status == Status.ATTEMPTED && b.status == Status.FAILED)
        || (a.status == Status.FAILED && b.status == Status.ATTEMPTED)
        || (a.status == Status.FAILED
            && b.status == Status.OCCURRED
            && b.is(EventType.ASSAULT)
            && (b.definite || a.headline || b.headline))
        || (b.status == Status.FAILED
            && a.status == Status.OCCURRED
            && a.is(EventType.ASSAULT)
            && (b.definite || a.headline || b.headline));
  }

  private int times(Draft a, Draft b) {
    TimeExpression x = time(a);
    TimeExpression y = time(b);
    if ((x == null && isNews(a) && b.ownTime && isLongAgo(y))
        || (y == null && isNews(b) && a.ownTime && isLongAgo(x))) {
      return -1;
    }
    if (x == null || y == null || (!a.ownTime && !b.ownTime)) {
      return 0;
    }
    if (x.from() == null || y.from() == null || x.to() == null || y.to() == null) {
      return x.quote().text().equals(y.quote().text()) ? 1 : 0;
    }
    boolean apart = x.to().isBefore(y.from()) || y.to().isBefore(x.from());
    return apart ? -1 : 1;
  }

  /** What a report tells without a day, neither in brief nor as known, is news. */
  private static boolean isNews(Draft undated) {
    return !undated.headline && !undated.definite;
  }

  /** Whether it was too long before the report to be news. */
  private boolean isLongAgo(@Nullable TimeExpression time) {
    return time != null
        && time.to() != null
        && timeline.anchor() != null
        && time.to().isBefore(timeline.anchor().minusDays(NEWS_DAYS));
  }

  /** When it happened, null where it does not say. */
  @Nullable TimeExpression time(Draft draft) {
    return draft.time == null ? null : timeline.of(draft.time.time());
  }

  /** 2: a number in common; -1: numbers of a kind and none in common; 0: nothing to compare. */
  private static int losses(Draft a, Draft b) {
    boolean compared = false;
    for (LossMention x : a.losses) {
      for (LossMention y : b.losses) {
        if (x.kind() == y.kind()) {
          compared |= counted(x) && counted(y);
          if (x.min() == y.min()) {
            return 2;
          }
        }
      }
    }
    return compared ? -1 : 0;
  }

  /** «عشرات» and «عدد من» may be any number that another telling gives. */
  private static boolean counted(LossMention loss) {
    return loss.basis() == LossMention.Basis.NUMBER || loss.basis() == LossMention.Basis.NOUN;
  }
}
