package org.sanad.clause;

import java.util.List;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Entry;
import org.sanad.mention.Mention;
import org.sanad.model.SourceReport;
import org.sanad.resolve.Outlets;

/** Tells the medium that publishes a report, which is no source of it, from the others. */
public final class Publisher {

  private Publisher() {}

  /** Whether a medium is the one that publishes the report: «شام» on shaam.org. */
  public static boolean is(SourceReport report, Actor actor) {
    String source = report.source();
    return source != null && actor.kind().equals("media") && Outlets.is(source, actor);
  }

  /** Whether a correspondent's employer is a medium other than the publisher. */
  static boolean ofOther(SourceReport report, List<Mention> employer) {
    boolean other = false;
    for (Mention mention : employer) {
      if (mention instanceof Mention.ActorMention actor) {
        for (Entry.ActorName name : actor.names()) {
          if (is(report, name.actor())) {
            return false;
          }
          other |= name.actor().kind().equals("media");
        }
      }
    }
    return other;
  }
}
