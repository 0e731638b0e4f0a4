package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.SpeakerPhrase.Names;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.text.AnnotatedText;

/**
 * Who says what stands in a sentence: a reporting verb with its subject («قال ناشطون إن»), a source
 * attached to what it said («بحسب المرصد»), a source quoted by another («نقلت الوكالة عن مصدر
 * قوله»), one carried on from the sentence before («وأضاف»), or a quotation still open.
 */
public final class AttributionFinder {
  private final AnnotatedText text;
  private final SpeechVerbs verbs;
  private final SpeakerMemory memory;
  private final OpenQuotation quotation;
  private final ReportingVerb reporting;
  private final AttachedSource attached;

  /** Follows one report from its first sentence to its last. */
  public AttributionFinder(AnnotatedText text) {
    this.text = text;
    this.verbs = new SpeechVerbs(text);
    this.memory = new SpeakerMemory(text);
    this.quotation = new OpenQuotation(text);
    this.reporting = new ReportingVerb(text, verbs, memory);
    this.attached = new AttachedSource(text, memory);
  }

  /**
   * Who says a stretch of a sentence.
   *
   * @param speakers who; empty where the publisher itself speaks
   * @param from first token that they say
   * @param to token after the last
   * @param attached whether it stands beside what is said, and so adds to whoever says the sentence
   */
  public record Said(List<Speaker> speakers, int from, int to, boolean attached) {}

  /** The attributions of the next sentence, in their order. */
  public List<Said> next(Clauses clauses) {
    List<Said> found = new ArrayList<>();
    int start = clauses.sentence().firstToken();
    int closing = quotation.closes(clauses.sentence());
    if (closing > start) {
      found.add(new Said(quotation.speakers(), start, closing, false));
    }
    SpeakerPhrase phrases = new SpeakerPhrase(text, clauses);
    for (Chunk chunk : clauses.chunks()) {
      boolean accuses = accusation(clauses, phrases, chunk, found);
      if (chunk.is(WordClass.ACCORDING)) {
        attached.read(clauses, phrases, chunk, found);
      } else if (!accuses && chunk.verb() && (chunk.is(Operator.SAY) || chunk.is(Operator.DENY))) {
        reporting.read(clauses, phrases, chunk, found);
      } else if (chunk.is(Operator.SAY) && chunk.index() <= 1) {
        // «مضيفاً أن» at the head of a sentence goes on with the speaker before.
        add(found, memory.last(), chunk.end(), clauses.sentence().endToken(), false);
      }
    }
    if (found.isEmpty()) {
      colon(clauses, phrases, found);
    }
    quotation.follow(clauses.sentence(), found);
    return found;
  }

  /** Adds a stretch that somebody says; nothing where nobody does or nothing is said. */
  static void add(List<Said> found, List<Speaker> speakers, int from, int to, boolean attached) {
    if (!speakers.isEmpty() && from < to) {
      found.add(new Said(speakers, from, to, attached));
    }
  }

  /** «اتهمت المعارضة النظام بقصف»: who accuses says what the other did. */
  private boolean accusation(
      Clauses clauses, SpeakerPhrase phrases, Chunk chunk, List<Said> found) {
    Mention.Trigger trigger = chunk.trigger();
    Predicate predicate = clauses.predicate(chunk);
    if (trigger == null
        || predicate == null
        || trigger.words().stream().noneMatch(word -> verbs.speech(word.frame(), trigger.end()))) {
      return false;
    }
    for (Chunk subject : predicate.subject()) {
      SpeakerPhrase.Read read = phrases.read(subject.first(), false, Names.NONE);
      if (!read.speakers().isEmpty()) {
        add(
            found,
            memory.speak(read.speakers()),
            trigger.end(),
            clauses.sentence().endToken(),
            false);
        return true;
      }
    }
    return false;
  }

  /** «المرصد السوري: مقتل ...»: a headline's speaker before a colon. */
  private void colon(Clauses clauses, SpeakerPhrase phrases, List<Said> found) {
    int start = clauses.sentence().firstToken();
    @Nullable Chunk head = clauses.at(start);
    if (head == null || head.place() != null) {
      return;
    }
    SpeakerPhrase.Read read = phrases.read(start, false, Names.NONE);
    if (!read.speakers().isEmpty()
        && text.form(phrases.opening().addressee(read.end())).equals(":")) {
      add(found, memory.speak(read.speakers()), read.end(), clauses.sentence().endToken(), false);
    }
  }
}
