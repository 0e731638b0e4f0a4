package org.sanad.clause;

import java.util.List;
import org.sanad.clause.SpeakerPhrase.Names;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.text.AnnotatedText;

/** Whom words beside a statement name as its source: «بحسب المرصد», «على حد قوله». */
final class AttachedSource {
  private final AnnotatedText text;
  private final SpeakerMemory memory;

  AttachedSource(AnnotatedText text, SpeakerMemory memory) {
    this.text = text;
    this.memory = memory;
  }

  // ---- attached

  /** Adds what such words attribute to their source. */
  void read(
      Clauses clauses, SpeakerPhrase phrases, Chunk according, List<AttributionFinder.Said> found) {
    int end = clauses.sentence().endToken();
    String lastWord = text.form(according.mention().end() - 1);
    List<Speaker> speakers;
    int behind = according.mention().end();
    if (lastWord.startsWith("قوله")
        || lastWord.startsWith("تعبيره")
        || text.form(behind).startsWith("قوله")
        || text.form(behind).startsWith("تعبيره")) {
      speakers = memory.last();
    } else {
      SpeakerPhrase.Read read = phrases.read(behind, true, Names.NONE);
      if (read.publisher()) {
        memory.silence();
      }
      speakers = read.speakers().isEmpty() ? List.of() : memory.speak(read.speakers());
      behind = Math.max(behind, read.end());
    }
    if (speakers.isEmpty()) {
      return;
    }
    int from = stretch(clauses, according);
    boolean opens = from >= according.mention().first();
    found.add(
        new AttributionFinder.Said(
            speakers, from, opens ? end : stretchEnd(clauses, behind), true));
  }

  /**
   * Where begins what an attached source says: the sentence, or the last part of it that goes on
   * with a comma, و and a verb of its own.
   */
  static int stretch(Clauses clauses, Chunk attached) {
    int from = clauses.sentence().firstToken();
    boolean told = false;
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.index() >= attached.index()) {
        break;
      }
      told |= chunk.trigger() != null;
    }
    return told ? from : attached.mention().first();
  }

  /** Where ends what a source in mid-sentence says: the next clause against it. */
  private static int stretchEnd(Clauses clauses, int from) {
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.mention().first() >= from
          && chunk.is(WordClass.SUBORDINATOR)
          && chunk.mention() instanceof Mention.WordMention word
          && !word.word().value().isEmpty()) {
        return chunk.mention().first();
      }
    }
    return clauses.sentence().endToken();
  }
}
