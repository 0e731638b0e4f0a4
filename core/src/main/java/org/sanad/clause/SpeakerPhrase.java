package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.model.SourceKind;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;

/**
 * Reads the noun phrase of a speaker: its head, the adjectives, names and phrases that belong to it,
 * and further speakers tied to it by و. It stops before what is said.
 */
final class SpeakerPhrase {
  private static final int LONGEST = 16;
  private static final Set<String> INSIDE = Set.of("في", "من", "لدي", "بين", "باسم");
  private static final Set<String> ONLINE =
      Set.of("مواقع", "موقع", "وسائل", "صفحات", "شبكات", "الارض", "منصات", "راس");

  private final AnnotatedText text;
  private final Clauses clauses;
  private final int sentenceEnd;

  SpeakerPhrase(AnnotatedText text, Clauses clauses) {
    this.text = text;
    this.clauses = clauses;
    this.sentenceEnd = clauses.sentence().endToken();
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
  Read read(int from, boolean attached, boolean names) {
    int at = light(from);
    int start = at;
    List<Speaker> speakers = new ArrayList<>();
    boolean publisher = false;
    while (at < sentenceEnd && at - start < LONGEST * 2) {
      List<Mention> employer = new ArrayList<>();
      int publisherEnd = isPublisher(at) ? end(at, at + 1, employer) : at;
      if (publisherEnd > at && Publisher.ofOther(text.report(), employer)) {
        speakers.add(new Speaker(at, publisherEnd, employer));
        at = publisherEnd;
      } else if (publisherEnd > at) {
        publisher = true;
        at = publisherEnd;
      } else {
        Speaker speaker = one(at, attached, names && speakers.isEmpty());
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

  /** Where another speaker goes on behind و, -1 where none does. */
  private int coordinated(int at) {
    Chunk chunk = clauses.at(at);
    if (chunk == null) {
      return -1;
    }
    if (chunk.is(WordClass.CONJUNCTION) && form(at).equals("و")) {
      return at + 1;
    }
    return chunk.mention().first() == at && chunk.mention().prefixes().equals("و") && isHead(chunk)
        ? at
        : -1;
  }

  private @Nullable Speaker one(int at, boolean attached, boolean names) {
    Chunk chunk = clauses.at(at);
    List<Mention> mentions = new ArrayList<>();
    int headEnd;
    if (chunk != null && chunk.mention().first() == at && isHead(chunk)) {
      if (!attached && !chunk.mention().preposition().isEmpty()) {
        return null;
      }
      mentions.add(chunk.mention());
      headEnd = chunk.mention().end();
    } else if (attached && isPaper(at)) {
      return writer(at);
    } else if (names && chunk == null && mayBeName(at)) {
      headEnd = at + 1;
      int end = end(at, headEnd, mentions);
      return end - at <= 6 && !opensWith(end).isEmpty() ? new Speaker(at, end, mentions) : null;
    } else {
      return null;
    }
    if (isPaper(at)) {
      Speaker writer = writer(at);
      if (writer != null || !SpeakerWords.STANDING.contains(form(at))) {
        return writer;
      }
    }
    return new Speaker(at, end(at, headEnd, mentions), mentions);
  }

  /** «بيان مقتضب نشره المركز الإعلامي»: who wrote it, null where the paper names nobody. */
  private @Nullable Speaker writer(int paper) {
    int at = paper + 1;
    int limit = Math.min(sentenceEnd, paper + 7);
    while (at < limit) {
      Chunk chunk = clauses.at(at);
      if (chunk != null && chunk.mention().first() == at && isHead(chunk)
          && !chunk.mention().prefixes().equals("و")) {
        List<Mention> mentions = new ArrayList<>();
        mentions.add(chunk.mention());
        return new Speaker(at, end(at, chunk.mention().end(), mentions), mentions);
      }
      boolean passing =
          SpeakerWords.ISSUED.contains(form(at)) || chunk == null && mayBeName(at);
      if (!passing) {
        return null;
      }
      at++;
    }
    return null;
  }

  /** Passes what may stand between a verb and its subject: times, commas, «بدوره». */
  private int light(int from) {
    int at = from;
    while (at < sentenceEnd) {
      Chunk chunk = clauses.at(at);
      if (chunk != null && chunk.mention() instanceof Mention.When) {
        at = chunk.mention().end();
      } else if (form(at).equals("،") || form(at).equals("(") || form(at).equals(")")
          || form(at).equals("ايضا") || form(at).equals("كذلك") || form(at).startsWith("بدوره")
          || SpeakerWords.isQuote(form(at)) && shortQuote(at) > 0) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /**
   * The end of a phrase.
   *
   * @param first its first token
   * @param headEnd token after its head
   * @param mentions gathers what stands inside
   */
  private int end(int first, int headEnd, List<Mention> mentions) {
    int at = headEnd;
    int good = headEnd;
    while (at < sentenceEnd && at - first < LONGEST) {
      int next = step(first, at, mentions);
      if (next < 0) {
        break;
      }
      at = next;
      if (text.tokens().get(at - 1).kind() == TokenKind.WORD
          && !INSIDE.contains(form(at - 1)) && !form(at - 1).equals("علي")
          || form(at - 1).equals(")") || SpeakerWords.isQuote(form(at - 1))) {
        good = at;
      }
    }
    return good;
  }

  /** The token up to which the phrase goes on from a token, -1 where it ends. */
  private int step(int first, int at, List<Mention> mentions) {
    String form = form(at);
    TokenKind kind = text.tokens().get(at).kind();
    if (kind == TokenKind.PUNCTUATION || kind == TokenKind.SYMBOL) {
      return mark(at, form);
    }
    Chunk chunk = clauses.at(at);
    if (chunk == null) {
      // A name follows a title; behind a party's name only an adjective does.
      Chunk head = clauses.at(first);
      boolean titled = head == null || head.mention() instanceof Mention.SourceMention;
      boolean word = kind == TokenKind.WORD && !SpeakerWords.CLOSED.contains(form)
          && !SpeakerWords.OPENERS.contains(form) && (titled || form.startsWith("ال"));
      return word ? at + 1 : -1;
    }
    Mention mention = chunk.mention();
    if (mention instanceof Mention.WordMention) {
      return preposition(at, chunk);
    }
    if (chunk.verb() || mention instanceof Mention.When
        || mention instanceof Mention.OperatorMention) {
      return -1;
    }
    if (mention instanceof Mention.Trigger trigger) {
      // «قيادة العمليات المشتركة»: the second word of an office's name may be an event's noun.
      boolean office = at - first == 1 && mention.prefixes().isEmpty()
          && (trigger.definite() || form.equals("عمليات"));
      return office ? mention.end() : -1;
    }
    String attached = mention.prefixes();
    boolean addressee =
        attached.endsWith("ل") && isMedium(mention) && !form.endsWith("اعلام");
    boolean belongs = attached.isEmpty() || attached.equals("ل") || attached.equals("ال")
        || attached.equals("ب") && mention instanceof Mention.PlaceMention;
    if (!belongs || addressee) {
      return -1;
    }
    mentions.add(mention);
    return Math.max(mention.end(), at + 1);
  }

  private int preposition(int at, Chunk chunk) {
    String form = form(at);
    int next = at + 1;
    if (next >= sentenceEnd || SpeakerWords.STATEMENTS.contains(form(next))
        || chunk.mention().end() != next) {
      return -1;
    }
    Chunk after = clauses.at(next);
    boolean noun = after == null
        || after.mention() instanceof Mention.ActorMention
        || after.mention() instanceof Mention.PlaceMention
        || after.mention() instanceof Mention.SourceMention;
    if (!noun || text.tokens().get(next).kind() != TokenKind.WORD) {
      return -1;
    }
    boolean place = after != null && after.place() != null;
    boolean inside = INSIDE.contains(form) || form.equals("الي") && place
        || form.equals("علي") && ONLINE.contains(form(next));
    return inside ? next : -1;
  }

  /** Brackets and short quotation marks belong to a name; other marks end it. */
  private int mark(int at, String form) {
    if (form.equals("#") || form.equals("/") || form.equals("_")) {
      return at + 1;
    }
    if (form.equals("(")) {
      for (int to = at + 1; to < Math.min(sentenceEnd, at + 6); to++) {
        if (form(to).equals(")")) {
          return to + 1;
        }
      }
      return -1;
    }
    if (SpeakerWords.isQuote(form)) {
      return shortQuote(at);
    }
    return form.equals("،") ? apposition(at) : -1;
  }

  /** «سانا، الرسمية، أن»: a name between commas, -1 where what follows is none. */
  private int apposition(int comma) {
    for (int at = comma + 1; at < Math.min(sentenceEnd, comma + 5); at++) {
      String form = form(at);
      if (form.equals("،") || SpeakerWords.OPENERS.contains(form)) {
        return at > comma + 1 ? at : -1;
      }
      Chunk chunk = clauses.at(at);
      boolean name = chunk == null ? mayBeName(at)
          : chunk.mention().prefixes().isEmpty()
              && (chunk.mention() instanceof Mention.SourceMention || chunk.actor() != null);
      if (!name) {
        return -1;
      }
    }
    return -1;
  }

  /** The token after a quotation of a few words, -1 where it is longer. */
  private int shortQuote(int open) {
    for (int at = open + 1; at < Math.min(sentenceEnd, open + 5); at++) {
      Chunk chunk = clauses.at(at);
      if (chunk != null && (chunk.verb() || chunk.trigger() != null
          || chunk.is(WordClass.COMPLEMENTIZER))) {
        return -1;
      }
      if (SpeakerWords.isQuote(form(at))) {
        return at + 1;
      }
    }
    return -1;
  }

  /**
   * The word that opens what is said at a token or behind a time and «في بيان»: {@code "ان"}, {@code
   * "عن"}; empty where none does.
   */
  String opensWith(int from) {
    int at = light(from);
    if (at + 1 < sentenceEnd && (INSIDE.contains(form(at)) || form(at).equals("خلال")
            || form(at).equals("عبر"))
        && SpeakerWords.STATEMENTS.contains(form(at + 1))) {
      int limit = Math.min(sentenceEnd, at + 9);
      at += 2;
      while (at < limit && !SpeakerWords.COMPLEMENTS.contains(form(at))
          && !SpeakerWords.isQuote(form(at))) {
        at++;
      }
    }
    String form = form(at);
    if (at >= sentenceEnd) {
      return "";
    }
    if ((form.equals("الي") || form.equals("علي")) && SpeakerWords.COMPLEMENTS.contains(form(at + 1))) {
      return "ان";
    }
    if (SpeakerWords.COMPLEMENTS.contains(form)) {
      return form.equals("عن") ? form : "ان";
    }
    return SpeakerWords.isQuote(form) ? "ان" : "";
  }

  /** Whether what is said begins at a token or soon behind. */
  boolean opens(int at) {
    if (at >= sentenceEnd) {
      return false;
    }
    String form = form(at);
    if (SpeakerWords.OPENERS.contains(form) || SpeakerWords.isQuote(form)) {
      return true;
    }
    int limit = Math.min(sentenceEnd, at + 8);
    for (int next = at; next < limit; next++) {
      Chunk chunk = clauses.at(next);
      if (chunk != null && chunk.is(WordClass.COMPLEMENTIZER)) {
        return true;
      }
      if (chunk != null && (chunk.verb() || chunk.trigger() != null)) {
        return false;
      }
    }
    return false;
  }

  private boolean mayBeName(int at) {
    String form = form(at);
    String bare = "بلفوك".indexOf(form.charAt(0)) >= 0 ? form.substring(1) : form;
    return text.tokens().get(at).kind() == TokenKind.WORD && form.length() > 2
        && !SpeakerWords.CLOSED.contains(bare)
        && !SpeakerWords.CLOSED.contains(form) && !SpeakerWords.OPENERS.contains(form)
        && !SpeakerWords.STATEMENTS.contains(form);
  }

  private boolean isPaper(int at) {
    String form = form(at);
    return SpeakerWords.PAPERS.contains(form)
        || form.length() > 3 && form.startsWith("ل") && SpeakerWords.PAPERS.contains(form.substring(1));
  }

  private boolean isPublisher(int at) {
    String form = form(at);
    return SpeakerWords.PUBLISHER.contains(form) || form.startsWith("لمراسل")
        || form.startsWith("مراسل") && !form.equals("مراسلون");
  }

  private static boolean isHead(Chunk chunk) {
    Mention.ActorMention actor = chunk.actor();
    if (actor != null && actor.kind() == Mention.ActorKind.PRONOUN) {
      return false;
    }
    return chunk.mention() instanceof Mention.SourceMention || chunk.agent();
  }

  /** Whether it is a medium, to which others speak. */
  private boolean isMedium(Mention mention) {
    if (mention instanceof Mention.SourceMention source) {
      return source.kind() == SourceKind.MEDIA;
    }
    if (mention instanceof Mention.ActorMention actor) {
      for (Entry.ActorName name : actor.names()) {
        if (name.actor().kind().equals("media")) {
          return true;
        }
      }
    }
    return false;
  }

  private String form(int at) {
    return at < text.tokens().size() ? text.tokens().get(at).form() : "";
  }
}
