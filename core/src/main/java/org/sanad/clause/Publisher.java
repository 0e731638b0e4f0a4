package org.sanad.clause;

import java.util.List;
import java.util.Locale;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Entry;
import org.sanad.mention.Mention;
import org.sanad.model.SourceReport;

/** Tells the medium that publishes a report, which is no source of it, from the others. */
public final class Publisher {

  private Publisher() {}

  /** Whether a medium is the one that publishes the report: «شام» on shaam.org. */
  public static boolean is(SourceReport report, Actor actor) {
    String source = report.source();
    if (source == null || !actor.kind().equals("media")) {
      return false;
    }
    String name = letters(actor.nameEn());
    String host = source.startsWith("www.") ? source.substring(4) : source;
    int dot = host.indexOf('.');
    String site = letters(dot < 0 ? host : host.substring(0, dot));
    return site.length() > 3 && (name.contains(site) || (name.length() > 3 && site.contains(name)));
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

  private static String letters(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
