package org.sanad.event;

import java.util.ArrayList;
import java.util.List;
import org.sanad.clause.Attributed;
import org.sanad.clause.Clauses;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.resolve.Referents;
import org.sanad.resolve.Timeline;
import org.sanad.text.AnnotatedText;

/** All events of a report, each once. */
public final class EventReader {

  private EventReader() {}

  /**
   * Reads the events out of a report's clauses.
   *
   * @param sentences all sentences
   * @param told those that tell something, with who says what in them
   */
  public static List<Event> read(
      AnnotatedText text,
      List<Clauses> sentences,
      List<Attributed> told,
      Referents referents,
      Timeline timeline,
      Trace trace) {
    Extractor extractor = new Extractor(text, referents, trace);
    TimeSharing times = new TimeSharing(text, timeline);
    CarryOver carry = new CarryOver(referents);
    List<Draft> drafts = new ArrayList<>();
    for (Attributed sentence : told) {
      Clauses clauses = sentence.clauses();
      trace.sentence(clauses, sentence.said());
      List<Draft> found = extractor.extract(clauses, sentence.said());
      times.share(clauses, found);
      carry.over(clauses, found, drafts);
      ClaimedDeeds.share(clauses, referents, found, drafts);
      if (!found.isEmpty()) {
        boolean lead = areHeadlines(drafts);
        for (Draft draft : found) {
          draft.lead = lead;
        }
        drafts.addAll(found);
      }
    }
    List<Draft> kept = new Merger(text, referents, timeline, trace).merge(drafts);
    new Opponents(referents, sentences, kept).fill(kept);
    EventBuilder builder = new EventBuilder(text, referents, timeline);
    List<Event> events = new ArrayList<>();
    for (Draft draft : kept) {
      if (!draft.dropped) {
        events.add(builder.build("e" + (events.size() + 1), draft));
      }
    }
    return events;
  }

  private static boolean areHeadlines(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (!draft.headline) {
        return false;
      }
    }
    return true;
  }

  /** Whether the phrases of place around a type's word are its own: a call has none. */
  static boolean told(EventType type) {
    return switch (type) {
      case DEMAND, ACCUSATION, REJECTION -> false;
      default -> true;
    };
  }
}
