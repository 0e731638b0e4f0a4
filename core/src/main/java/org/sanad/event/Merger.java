package org.sanad.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sanad.model.EventType;
import org.sanad.resolve.Referents;
import org.sanad.resolve.Timeline;
import org.sanad.text.AnnotatedText;

/** Joins the tellings of one event: headline, lead and body repeat each other. */
final class Merger {
  private static final int ENOUGH = 2;

  /**
   * A telling is compared with so many events at most, the last ones: no report has more, and a
   * text of many reports takes no time that grows squared.
   */
  private static final int REACH = 500;

  private final Sameness sameness;
  private final Joining joining;
  private final Trace trace;

  Merger(AnnotatedText text, Referents referents, Timeline timeline, Trace trace) {
    SameParties parties = new SameParties(referents);
    this.sameness = new Sameness(new SamePlace(text, referents), parties, timeline);
    this.joining = new Joining(referents, parties, sameness);
    this.trace = trace;
  }

  /** The drafts of a whole report, each event once, in the order of first telling. */
  List<Draft> merge(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    Map<EventType, List<Draft>> alike = new EnumMap<>(EventType.class);
    for (Draft draft : drafts) {
      Draft best = null;
      int bestScore = ENOUGH - 1;
      List<Draft> candidates = alike.computeIfAbsent(comparable(draft), type -> new ArrayList<>());
      for (int i = Math.max(0, candidates.size() - REACH); i < candidates.size(); i++) {
        Draft known = candidates.get(i);
        int score = sameness.score(known, draft);
        if (score > bestScore || (score == bestScore && best != null && score >= ENOUGH)) {
          best = known;
          bestScore = score;
        }
      }
      trace.merged(
          draft.trigger(), best == null ? null : best.trigger(), best == null ? 0 : bestScore);
      if (best == null) {
        kept.add(draft);
        candidates.add(draft);
      } else {
        joining.join(best, draft);
      }
    }
    return kept;
  }

  /**
   * What drafts must have in common to be compared: their type, or that both are violent, since a
   * blow may be told again without its means or by its dead. It stays when two are joined.
   */
  private static EventType comparable(Draft draft) {
    return draft.violent() ? EventType.CLASH : draft.type;
  }
}
