package org.sanad.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.mention.Mention;
import org.sanad.mention.TimeSpec;
import org.sanad.model.SentenceKind;
import org.sanad.model.TimeExpression;
import org.sanad.model.TimePrecision;
import org.sanad.resolve.Timeline;

/**
 * Dates events by the time words around them: a time word dates its own clause and the later ones
 * of its sentence, and what follows until another is given. A stretch that only says how long
 * («لأربعة أيام», «حتى الآن») dates nothing.
 */
final class TimeSharing {
  private final Timeline timeline;
  private Mention.@Nullable When carried;

  TimeSharing(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Dates the events of the next sentence. */
  void share(Clauses clauses, List<Draft> drafts) {
    List<Chunk> times = new ArrayList<>();
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.mention() instanceof Mention.When when && dates(when)) {
        times.add(chunk);
      }
    }
    boolean headline = clauses.sentence().kind() == SentenceKind.HEADLINE;
    for (Draft draft : drafts) {
      if (draft.time != null && !dates(draft.time)) {
        draft.time = null;
        draft.ownTime = false;
      }
      if (draft.time == null) {
        Chunk own = before(times, draft.trigger());
        if (own != null && own.mention() instanceof Mention.When when) {
          draft.time = when;
          draft.ownTime = true;
        } else if (carried != null && !headline) {
          draft.time = carried;
        } else if (!times.isEmpty() && times.get(0).mention() instanceof Mention.When when) {
          draft.time = when;
        }
      }
    }
    for (Chunk chunk : times) {
      if (chunk.mention() instanceof Mention.When when && placed(when)) {
        carried = when;
      }
    }
  }

  /** The last time word before an event's word, or in its clause. */
  private static @Nullable Chunk before(List<Chunk> times, Chunk trigger) {
    @Nullable Chunk best = null;
    for (Chunk time : times) {
      if (time.index() < trigger.index() || time.clause() == trigger.clause()) {
        best = time;
      }
    }
    return best;
  }

  private boolean dates(Mention.When when) {
    return !(when.time().spec() instanceof TimeSpec.Duration)
        && !(when.time().spec() instanceof TimeSpec.Until);
  }

  /** Whether it came to a past day or month: a year told in passing does not date what follows. */
  private boolean placed(Mention.When when) {
    TimeExpression expression = timeline.of(when.time());
    return expression != null
        && expression.from() != null
        && expression.precision() != TimePrecision.YEAR
        && !(when.time().spec() instanceof TimeSpec.Since)
        && (timeline.anchor() == null || !expression.from().isAfter(timeline.anchor()));
  }
}
