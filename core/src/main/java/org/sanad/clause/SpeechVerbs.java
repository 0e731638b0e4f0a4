package org.sanad.clause;

import java.util.List;
import java.util.Set;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Frame;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** Tells verbs that report from those that only look so, and from announcements that are deeds. */
final class SpeechVerbs {
  /** Announcing them is doing them: nobody else is needed to say so. */
  private static final Set<EventType> PERFORMED =
      Set.of(
          EventType.CAMPAIGN,
          EventType.GROUP_CHANGE,
          EventType.AGREEMENT,
          EventType.SUPPORT,
          EventType.REJECTION,
          EventType.DEMAND,
          EventType.THREAT);

  private static final WordSet ANNOUNCE =
      WordSet.of("اعلن", "اعلنت", "اعلنوا", "يعلن", "تعلن", "واعلن", "واعلنت", "اطلق", "اطلقت");

  private static final WordSet PLAIN =
      WordSet.of("قال", "قالت", "يقول", "تقول", "صرح", "صرحت", "افاد", "افادت", "قالوا");

  private final AnnotatedText text;

  SpeechVerbs(AnnotatedText text) {
    this.text = text;
  }

  /** A verb that reports only in some of its senses: its line in the knowledge says with what. */
  static boolean weak(Chunk say) {
    boolean weak = false;
    for (Entry.OperatorWord word : say.operators()) {
      if (word.operator() == Operator.SAY) {
        if (word.preposition().isEmpty()) {
          return false;
        }
        weak = true;
      }
    }
    return weak;
  }

  /** Whether the verb's line in the knowledge names the word that opens what is said. */
  static boolean takes(Chunk say, String opener) {
    for (Entry.OperatorWord word : say.operators()) {
      if (!opener.isEmpty() && List.of(word.preposition().split(" ")).contains(opener)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A verb that takes no noun as what is said: behind it an unknown word can only be its subject.
   */
  boolean plain(Chunk say) {
    String form = text.form(say.first());
    return PLAIN.contains(form) || PLAIN.contains(form.substring(1));
  }

  /** «أعلن جيش الفتح إطلاق معركة»: the announcement is the deed itself. */
  boolean performed(Clauses clauses, Chunk say, SpeakerPhrase.Read read) {
    if (!ANNOUNCE.contains(text.form(say.first())) || !read.speakers().get(0).isParty()) {
      return false;
    }
    int from = Math.max(say.end(), read.end());
    int nouns = 0;
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.first() < from) {
        continue;
      }
      if (chunk.is(WordClass.COMPLEMENTIZER) || chunk.verb()) {
        return false;
      }
      Mention.Trigger trigger = chunk.trigger();
      if (trigger != null) {
        // «إطلاق معركة», «التوصل إلى اتفاق»: the second of two nouns may be the one that tells.
        if (trigger.words().stream().anyMatch(word -> PERFORMED.contains(word.frame().type()))) {
          return chunk.first() - from <= 8;
        }
        if (nouns++ > 0) {
          return false;
        }
      }
    }
    return false;
  }

  /** Whether the frame is an accusation or a threat, whose doer tells what it is about. */
  boolean speech(Frame frame, int from) {
    if (frame.type() != EventType.ACCUSATION && frame.type() != EventType.THREAT) {
      return false;
    }
    for (int at = from; at < from + 8 && !frame.with().isEmpty(); at++) {
      if (frame.with().contains(text.form(at))) {
        return true;
      }
    }
    return frame.with().isEmpty();
  }
}
