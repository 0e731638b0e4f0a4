package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.SpeakerPhrase.Names;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.text.AnnotatedText;

/** Whom a reporting verb makes say what follows: «قال ناشطون إن», «وأضاف», «نقلت الوكالة عن». */
final class ReportingVerb {
  private final AnnotatedText text;
  private final SpeechVerbs verbs;
  private final SpeakerMemory memory;

  ReportingVerb(AnnotatedText text, SpeechVerbs verbs, SpeakerMemory memory) {
    this.text = text;
    this.verbs = verbs;
    this.memory = memory;
  }

  // ---- verbs

  /** Adds what a reporting verb makes somebody say. */
  void read(Clauses clauses, SpeakerPhrase phrases, Chunk say, List<AttributionFinder.Said> found) {
    int start = clauses.sentence().firstToken();
    int end = clauses.sentence().endToken();
    int after = say.mention().end();
    String before = say.mention().first() > start ? text.form(say.mention().first() - 1) : "";
    boolean as = SpeakerWords.AS.contains(before) && say.mention().first() - 1 > start;
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
      found.add(new AttributionFinder.Said(List.of(), say.mention().first(), end, false));
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
      found.add(new AttributionFinder.Said(List.of(), say.mention().first(), end, false));
      return;
    }
    List<Speaker> speakers = new ArrayList<>(memory.speak(read.speakers()));
    speakers.addAll(quoted(phrases, behind));
    boolean nothingBehind = !opened && say.is(Operator.SAY) && isLast(clauses, behind);
    if (as || nothingBehind) {
      found.add(
          new AttributionFinder.Said(
              List.copyOf(speakers), AttachedSource.stretch(clauses, say), end, true));
    } else {
      found.add(new AttributionFinder.Said(List.copyOf(speakers), after, end, false));
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
        || (SpeechVerbs.weak(say) && phrases.opening().opensWith(say.mention().end()).isEmpty())) {
      return SpeakerPhrase.Read.none(say.mention().end());
    }
    for (Chunk subject : predicate.subject()) {
      if (subject.index() < say.index()) {
        SpeakerPhrase.Read read = phrases.read(subject.mention().first(), true, Names.NONE);
        return new SpeakerPhrase.Read(read.speakers(), say.mention().end(), read.publisher());
      }
    }
    return SpeakerPhrase.Read.none(say.mention().end());
  }

  /** «وأضاف أن»: nobody is named, so that the last speaker goes on. */
  private void carried(
      SpeakerPhrase phrases, Clauses clauses, Chunk say, List<AttributionFinder.Said> found) {
    int after = say.mention().end();
    boolean opens = phrases.opening().opens(after);
    boolean weak = SpeechVerbs.weak(say);
    if (SpeakerWords.IMPERSONAL.contains(text.form(say.mention().first()))) {
      if (opens) {
        found.add(
            new AttributionFinder.Said(List.of(), after, clauses.sentence().endToken(), false));
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
      AttributionFinder.add(
          found, List.copyOf(speakers), after, clauses.sentence().endToken(), false);
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
      if (chunk.mention().first() >= from && (chunk.trigger() != null || chunk.verb())) {
        return false;
      }
    }
    return true;
  }
}
