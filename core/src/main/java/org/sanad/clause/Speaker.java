package org.sanad.clause;

import java.util.List;
import org.sanad.lexicon.Entry;
import org.sanad.mention.Mention;
import org.sanad.model.SourceKind;
import org.sanad.model.Span;
import org.sanad.text.AnnotatedText;

/**
 * A noun phrase that names who says something: «مدير المرصد السوري لحقوق الإنسان رامي عبد الرحمن».
 *
 * @param first index of its first token
 * @param end index of the token after its last
 * @param mentions what was found inside it, its head first; empty for a bare name
 */
public record Speaker(int first, int end, List<Mention> mentions) {

  /** Keeps its own copy of the list. */
  public Speaker {
    mentions = List.copyOf(mentions);
  }

  /** Whether it is somebody whose trade is telling: a monitor, a medium, activists, a medic. */
  boolean tells() {
    return !mentions.isEmpty() && tells(mentions.get(0));
  }

  private static boolean tells(Mention mention) {
    if (mention instanceof Mention.SourceMention source) {
      return source.kind() != SourceKind.ACTOR && source.kind() != SourceKind.OFFICIAL;
    }
    if (mention instanceof Mention.ActorMention actor) {
      for (Entry.ActorName name : actor.names()) {
        if (name.actor().reportsOnly()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a party speaks for itself, not one who speaks for it. */
  boolean isParty() {
    return !mentions.isEmpty() && !(mentions.get(0) instanceof Mention.SourceMention) && !tells();
  }

  /** Where it stands, without the و, ب or ل that is attached to it. */
  public Span span(AnnotatedText text) {
    int start = text.start(first);
    int stop = text.end(end - 1);
    String words = text.quote(new Span(start, stop)).text();
    String prefixes = mentions.isEmpty() ? "" : mentions.get(0).prefixes();
    // «للمرصد» has lost its alef: nothing can be cut off it.
    boolean whole = words.startsWith(prefixes) && !words.startsWith("ل", prefixes.length());
    return whole ? new Span(start + prefixes.length(), stop) : new Span(start, stop);
  }

  /** Whether it calls itself a source: «مصادر سكاي نيوز» are not the publisher. */
  public boolean isCalledSource(AnnotatedText text) {
    return text.form(first).contains("مصادر");
  }

  /** Whether any of it stands among the tokens. */
  public boolean overlaps(int from, int to) {
    return first < to && from < end;
  }
}
