package org.sanad.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.TimeSpec;
import org.sanad.model.EventType;
import org.sanad.model.SentenceKind;
import org.sanad.model.TimeExpression;
import org.sanad.model.TimePrecision;
import org.sanad.resolve.Timeline;
import org.sanad.text.AnnotatedText;

/**
 * Dates events by the time words around them: a time word dates its own clause and the later ones
 * of its sentence, and what follows until another is given. A stretch that only says how long
 * («لأربعة أيام», «حتى الآن») dates nothing.
 */
final class TimeSharing {
  private final AnnotatedText text;
  private final Timeline timeline;
  private Mention.@Nullable When carried;

  TimeSharing(AnnotatedText text, Timeline timeline) {
    this.text = text;
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
        Chunk own = inRelative(clauses, times, draft.trigger());
        own = own == null ? before(clauses, times, draft.trigger()) : own;
        if (own != null && own.mention() instanceof Mention.When when) {
          draft.time = when;
          draft.ownTime = true;
        } else if (carried != null && !headline) {
          draft.time = carried;
        } else if (!times.isEmpty()
            && times.get(0).mention() instanceof Mention.When when
            && !sinceAnother(clauses, draft.trigger(), times.get(0))) {
          draft.time = when;
        }
      }
    }
    drafts.forEach(draft -> undate(clauses, draft));
    Mention.@Nullable When told = last(clauses, times, false);
    told = told == null ? last(clauses, times, true) : told;
    carried = told == null ? carried : told;
  }

  /** The last time word that dates what follows, null where none does. */
  private Mention.@Nullable When last(Clauses clauses, List<Chunk> times, boolean asides) {
    for (int i = times.size() - 1; i >= 0; i--) {
      if (times.get(i).mention() instanceof Mention.When when
          && (asides || !aside(clauses, times.get(i)))
          && placed(when)) {
        return when;
      }
    }
    return null;
  }

  /** The last time word before an event's word, or in its clause. */
  private @Nullable Chunk before(Clauses clauses, List<Chunk> times, Chunk trigger) {
    @Nullable Chunk best = null;
    for (Chunk time : times) {
      boolean own = time.clause() == trigger.clause();
      boolean behind = own && !sinceAnother(clauses, trigger, time);
      if (time.index() < trigger.index() || behind) {
        boolean other = best != null && !own && aside(clauses, time);
        best = other ? best : time;
      }
    }
    return best;
  }

  /**
   * «شنت السبت ضربات ردا على هجوم كيميائي»: what is answered was before, on no day that is told of
   * the answer. Only fire is answered at once.
   */
  private static void undate(Clauses clauses, Draft draft) {
    Chunk noun = draft.trigger();
    boolean fire = draft.fromAfar() || draft.is(EventType.SHOOTING);
    if (draft.time == null || noun.verb() || fire) {
      return;
    }
    for (int at = noun.index() - 1; at >= 0; at--) {
      Chunk chunk = clauses.chunks().get(at);
      if (chunk.verb() || chunk.mention() == draft.time) {
        return;
      }
      if (chunk.is(WordClass.CAUSE, "answer")) {
        if (draft.time.first() < chunk.first()) {
          draft.time = null;
          draft.ownTime = false;
        }
        return;
      }
    }
  }

  /** «أعنف قصف منذ الهجوم في عام 2013»: the date is that of what it is compared with. */
  private boolean sinceAnother(Clauses clauses, Chunk trigger, Chunk time) {
    return clauses.anyBetween(
        trigger,
        time,
        chunk -> chunk.is(WordClass.PREPOSITION) && text.form(chunk.first()).equals("منذ"));
  }

  /** «المعركة التي أطلقتها الأربعاء»: what a relative clause dates is the noun before it. */
  private @Nullable Chunk inRelative(Clauses clauses, List<Chunk> times, Chunk noun) {
    if (noun.verb()) {
      return null;
    }
    int relative = noun.index() + 1;
    for (Chunk time : times) {
      if (time.index() > relative
          && time.clause() == clauses.chunks().get(relative).clause()
          && clauses.chunks().get(relative).is(WordClass.RELATIVE)
          && aside(clauses, time)
          && time.mention() instanceof Mention.When when
          && placed(when)) {
        return time;
      }
    }
    return null;
  }

  /**
   * «سيطرت أمس على القرية ضمن المعركة التي أطلقتها الأربعاء»: what a relative clause tells of one
   * of the nouns is of another time than the sentence.
   */
  private boolean aside(Clauses clauses, Chunk time) {
    for (int at = time.index() - 1; at >= 0; at--) {
      Chunk chunk = clauses.chunks().get(at);
      if (chunk.clause() != time.clause()) {
        return false;
      }
      if (chunk.is(WordClass.RELATIVE)) {
        // «حيث» goes on with the story.
        return !text.form(chunk.first()).endsWith("حيث");
      }
    }
    return false;
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
