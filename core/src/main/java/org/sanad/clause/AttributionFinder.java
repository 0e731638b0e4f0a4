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

  /** Follows one report from its first sentence to its last. */
  public AttributionFinder(AnnotatedText text) {
    this.text = text;
    this.verbs = new SpeechVerbs(text);
    this.memory = new SpeakerMemory(text);
    this.quotation = new OpenQuotation(text);
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
        according(clauses, phrases, chunk, found);
      } else if (!accuses && chunk.verb() && (chunk.is(Operator.SAY) || chunk.is(Operator.DENY))) {
        verb(clauses, phrases, chunk, found);
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

  private static void add(
      List<Said> found, List<Speaker> speakers, int from, int to, boolean attached) {
    if (!speakers.isEmpty() && from < to) {
      found.add(new Said(speakers, from, to, attached));
    }
  }

  // ---- verbs

  private void verb(Clauses clauses, SpeakerPhrase phrases, Chunk say, List<Said> found) {
    int start = clauses.sentence().firstToken();
    int end = clauses.sentence().endToken();
    int after = say.end();
    String before = say.first() > start ? text.form(say.first() - 1) : "";
    boolean as = SpeakerWords.AS.contains(before) && say.first() - 1 > start;
    SpeakerPhrase.Read read =
        phrases.read(
            after,
            false,
            SpeechVerbs.weak(say) ? Names.NONE : verbs.plain(say) ? Names.ANY : Names.KNOWN);
    if (read.nobody()) {
      read = behindPhrase(phrases, clauses, after);
    }
    if (read.nobody()) {
      read = before(clauses, phrases, say);
    }
    if (read.publisher()) {
      memory.silence();
      found.add(new Said(List.of(), say.first(), end, false));
      return;
    }
    int behind = Math.max(after, read.end());
    boolean opened = phrases.opening().opens(behind);
    if (SpeechVerbs.weak(say)
        && !SpeechVerbs.takes(say, phrases.opening().opensWith(behind))
        && (read.speakers().isEmpty() || !read.speakers().get(0).tells())) {
      return;
    }
    if (read.speakers().isEmpty()) {
      carried(phrases, clauses, say, found);
      return;
    }
    if (verbs.performed(clauses, say, read)) {
      memory.speak(read.speakers());
      found.add(new Said(List.of(), say.first(), end, false));
      return;
    }
    List<Speaker> speakers = new ArrayList<>(memory.speak(read.speakers()));
    speakers.addAll(quoted(phrases, behind));
    boolean nothingBehind = !opened && say.is(Operator.SAY) && isLast(clauses, behind);
    if (as || nothingBehind) {
      found.add(new Said(List.copyOf(speakers), stretch(clauses, say), end, true));
    } else {
      found.add(new Said(List.copyOf(speakers), after, end, false));
    }
  }

  /** «وقال لوكالة فرانس برس مدير المرصد»: the subject behind another phrase. */
  private SpeakerPhrase.Read behindPhrase(SpeakerPhrase phrases, Clauses clauses, int after) {
    int passed = 0;
    for (Chunk chunk : clauses.chunks()) {
      Mention mention = chunk.mention();
      if (mention.first() < after) {
        continue;
      }
      if (mention.first() - after > 6
          || chunk.verb()
          || chunk.trigger() != null
          || chunk.is(WordClass.COMPLEMENTIZER)
          || marked(after, mention.first())) {
        break;
      }
      boolean behind = passed > 0 && chunk.bare() && mention.prefixes().isEmpty();
      if (behind && mention instanceof Mention.SourceMention) {
        return phrases.read(mention.first(), false, Names.NONE);
      }
      passed++;
    }
    return SpeakerPhrase.Read.none(after);
  }

  private boolean marked(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.form(at).equals(":") || SpeakerWords.isQuote(text.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** «المرصد أكد أن»: the subject in front of the verb. */
  private SpeakerPhrase.Read before(Clauses clauses, SpeakerPhrase phrases, Chunk say) {
    Predicate predicate = clauses.predicate(say);
    if (predicate == null
        || say.mention().coordinated()
        || (SpeechVerbs.weak(say) && phrases.opening().opensWith(say.end()).isEmpty())) {
      return SpeakerPhrase.Read.none(say.end());
    }
    for (Chunk subject : predicate.subject()) {
      if (subject.index() < say.index()) {
        SpeakerPhrase.Read read = phrases.read(subject.first(), true, Names.NONE);
        return new SpeakerPhrase.Read(read.speakers(), say.end(), read.publisher());
      }
    }
    return SpeakerPhrase.Read.none(say.end());
  }

  /** «وأضاف أن»: nobody is named, so that the last speaker goes on. */
  private void carried(SpeakerPhrase phrases, Clauses clauses, Chunk say, List<Said> found) {
    int after = say.end();
    boolean opens = phrases.opening().opens(after);
    boolean weak = SpeechVerbs.weak(say);
    if (SpeakerWords.IMPERSONAL.contains(text.form(say.first()))) {
      if (opens) {
        found.add(new Said(List.of(), after, clauses.sentence().endToken(), false));
      }
      return;
    }
    @Nullable Chunk next = clauses.at(after);
    boolean deed =
        say.index() <= 1
            && say.mention().coordinated()
            && !weak
            && next != null
            && next.trigger() != null
            && !next.verb();
    if (opens || deed) {
      List<Speaker> speakers = new ArrayList<>(memory.last());
      speakers.addAll(quoted(phrases, after));
      add(found, List.copyOf(speakers), after, clauses.sentence().endToken(), false);
    }
  }

  /** «نقلت الوكالة عن مصدر قوله»: whom the speaker quotes. */
  private List<Speaker> quoted(SpeakerPhrase phrases, int from) {
    if (!text.form(from).equals("عن")) {
      return List.of();
    }
    SpeakerPhrase.Read read = phrases.read(from + 1, true, Names.NONE);
    boolean quotes =
        phrases.opening().opens(read.end())
            || text.form(read.end()).startsWith("قول")
            || text.form(read.end()).startsWith("تاكيد");
    if (read.speakers().isEmpty() || !quotes) {
      return List.of();
    }
    return memory.speak(read.speakers());
  }

  /** Whether nothing that could be said stands from a token on. */
  private static boolean isLast(Clauses clauses, int from) {
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.first() >= from && (chunk.trigger() != null || chunk.verb())) {
        return false;
      }
    }
    return true;
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

  // ---- attached

  private void according(
      Clauses clauses, SpeakerPhrase phrases, Chunk according, List<Said> found) {
    int end = clauses.sentence().endToken();
    String lastWord = text.form(according.end() - 1);
    List<Speaker> speakers;
    int behind = according.end();
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
    boolean opens = from >= according.first();
    found.add(new Said(speakers, from, opens ? end : stretchEnd(clauses, behind), true));
  }

  /**
   * Where begins what an attached source says: the sentence, or the last part of it that goes on
   * with a comma, و and a verb of its own.
   */
  private int stretch(Clauses clauses, Chunk attached) {
    int from = clauses.sentence().firstToken();
    boolean told = false;
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.index() >= attached.index()) {
        break;
      }
      told |= chunk.trigger() != null;
    }
    return told ? from : attached.first();
  }

  /** Where ends what a source in mid-sentence says: the next clause against it. */
  private int stretchEnd(Clauses clauses, int from) {
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.first() >= from
          && chunk.is(WordClass.SUBORDINATOR)
          && chunk.mention() instanceof Mention.WordMention word
          && !word.word().value().isEmpty()) {
        return chunk.first();
      }
    }
    return clauses.sentence().endToken();
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
