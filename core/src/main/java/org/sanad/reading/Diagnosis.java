package org.sanad.reading;

import java.util.ArrayList;
import java.util.List;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.Diagnostic;
import org.sanad.model.Event;
import org.sanad.resolve.Referents;
import org.sanad.resolve.Timeline;
import org.sanad.text.AnnotatedText;

/**
 * What a report left open, so far as somebody can do something about it: mend the report's date,
 * add a place or a group to the knowledge, or look at the words by hand.
 */
final class Diagnosis {

  private Diagnosis() {}

  static List<Diagnostic> of(
      AnnotatedText text,
      List<SentenceMentions> mentions,
      Referents referents,
      Timeline timeline,
      List<Event> events) {
    List<Diagnostic> found = new ArrayList<>(ReportChecks.of(text, timeline));
    found.addAll(new EventChecks(mentions, text, referents).of(events));
    return found;
  }
}
