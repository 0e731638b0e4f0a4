package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.text.AnnotatedText;

/**
 * Reads the noun phrase of a speaker: its head, the adjectives, names and phrases that belong to
 * it, and further speakers tied to it by و. It stops before what is said.
 */
final class SpeakerPhrase {

  private final SpeakerTokens words;
  private final SpeakerSpan span;
  private final SaidOpening opening;

  SpeakerPhrase(AnnotatedText text, Clauses clauses) {
    this.words = new SpeakerTokens(text, clauses);
    this.span = new SpeakerSpan(words);
    this.opening = new SaidOpening(words);
  }

  /** Where what is said begins. */
  SaidOpening opening() {
    return opening;
  }

  /**
   * What was read.
   *
   * @param speakers who speaks; empty where nobody is named, or where the publisher does
   * @param end token after the last
   * @param publisher whether the publisher's own people speak
   */
  record Read(List<Speaker> speakers, int end, boolean publisher) {
    static Read none(int at) {
      return new Read(List.of(), at, false);
    }

    boolean nobody() {
      return speakers.isEmpty() && !publisher;
    }
  }

  /**
   * The speakers named from a token on.
   *
   * @param from where the phrase may begin
   * @param attached whether a preposition may be attached to the head: «وفقاً لناشطين»
   * @param names whether words that no list knows may be a name
   */
  Read read(int from, boolean attached, Names names) {
    int at = opening.light(from);
    int start = at;
    List<Speaker> speakers = new ArrayList<>();
    boolean publisher = false;
    while (at < words.end && at - start < SpeakerSpan.LONGEST * 2) {
      List<Mention> employer = new ArrayList<>();
      int publisherEnd = isPublisher(at) ? span.end(at, at + 1, employer) : at;
      if (publisherEnd > at && Publisher.ofOther(words.text.report(), employer)) {
        speakers.add(new Speaker(at, publisherEnd, employer));
        at = publisherEnd;
      } else if (publisherEnd > at) {
        publisher = true;
        at = publisherEnd;
      } else {
        Speaker speaker = one(at, attached, speakers.isEmpty() ? names : Names.NONE);
        if (speaker == null) {
          break;
        }
        speakers.add(speaker);
        at = speaker.end();
      }
      int next = coordinated(at);
      if (next < 0) {
        break;
      }
      at = next;
      attached = false;
    }
    return new Read(List.copyOf(speakers), at, publisher && speakers.isEmpty());
  }

  /** Whether words that no list knows may be a speaker's name. */
  enum Names {
    /** They may not. */
    NONE,
    /** Where what follows shows that they are: «وأكد كوبيتش أن», «وقال علي الأحمد، مدير المشفى». */
    KNOWN,
    /** Also where what is said begins only soon behind them. */
    ANY
  }

  /** Where another speaker goes on behind و, -1 where none does. */
  private int coordinated(int at) {
    Chunk chunk = words.clauses.at(at);
    if (chunk == null) {
      return -1;
    }
    if (chunk.is(WordClass.CONJUNCTION) && words.form(at).equals("و")) {
      return at + 1;
    }
    return chunk.first() == at && chunk.mention().prefixes().equals("و") && isHead(chunk) ? at : -1;
  }

  private @Nullable Speaker one(int at, boolean attached, Names names) {
    Chunk chunk = words.clauses.at(at);
    List<Mention> mentions = new ArrayList<>();
    int headEnd;
    if (chunk != null && chunk.first() == at && isHead(chunk)) {
      if (!attached && !chunk.mention().preposition().isEmpty()) {
        return null;
      }
      mentions.add(chunk.mention());
      headEnd = chunk.end();
    } else if (attached && isPaper(at)) {
      return writer(at);
    } else if (names != Names.NONE && chunk == null && words.mayBeName(at)) {
      return named(at, names);
    } else {
      return null;
    }
    if (isPaper(at)) {
      Speaker writer = writer(at);
      if (writer != null || !SpeakerWords.STANDING.contains(words.form(at))) {
        return writer;
      }
    }
    return new Speaker(at, span.end(at, headEnd, mentions), mentions);
  }

  /** A name that no list knows: what follows must show that it is one. */
  private @Nullable Speaker named(int at, Names names) {
    List<Mention> mentions = new ArrayList<>();
    int end = span.end(at, at + 1, mentions);
    if (words.form(end).equals("،") && end + 1 < words.end) {
      // «أحد رؤساء الهلال الأحمر»: the office stands behind أحد.
      int office = words.form(end + 1).startsWith("احد") ? end + 2 : end + 1;
      Speaker holder = one(office, false, Names.NONE);
      if (holder != null) {
        return new Speaker(at, holder.end(), holder.mentions());
      }
    }
    boolean shown =
        (end - at <= 6 && !opening.opensWith(end).isEmpty())
            || (names == Names.ANY && opening.opens(end))
            || (!mentions.isEmpty() && isNoun(opening.light(end)));
    return shown ? new Speaker(at, end, mentions) : null;
  }

  private boolean isNoun(int at) {
    Chunk chunk = words.clauses.at(at);
    return chunk != null
        && chunk.trigger() != null
        && !chunk.verb()
        && chunk.mention().prefixes().isEmpty();
  }

  /** «بيان مقتضب نشره المركز الإعلامي»: who wrote it, null where the paper names nobody. */
  private @Nullable Speaker writer(int paper) {
    int at = paper + 1;
    int limit = Math.min(words.end, paper + 7);
    while (at < limit) {
      Chunk chunk = words.clauses.at(at);
      if (chunk != null
          && chunk.first() == at
          && isHead(chunk)
          && !chunk.mention().prefixes().equals("و")) {
        List<Mention> mentions = new ArrayList<>();
        mentions.add(chunk.mention());
        return new Speaker(at, span.end(at, chunk.end(), mentions), mentions);
      }
      boolean passing =
          SpeakerWords.ISSUED.contains(words.form(at)) || (chunk == null && words.mayBeName(at));
      if (!passing) {
        return null;
      }
      at++;
    }
    return null;
  }

  private boolean isPaper(int at) {
    String form = words.form(at);
    return SpeakerWords.PAPERS.contains(form)
        || (form.length() > 3
            && form.startsWith("ل")
            && SpeakerWords.PAPERS.contains(form.substring(1)));
  }

  private boolean isPublisher(int at) {
    String form = words.form(at);
    return SpeakerWords.PUBLISHER.contains(form)
        || form.startsWith("لمراسل")
        || (form.startsWith("مراسل") && !form.equals("مراسلون"));
  }

  private static boolean isHead(Chunk chunk) {
    Mention.ActorMention actor = chunk.actor();
    if (actor != null && actor.kind() == Mention.ActorKind.PRONOUN) {
      return false;
    }
    return chunk.mention() instanceof Mention.SourceMention || chunk.agent();
  }
}
