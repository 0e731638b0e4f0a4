package org.sanad.clause;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.mention.Mention;
import org.sanad.model.TokenKind;
import org.sanad.text.WordSet;

/** How far the noun phrase of a speaker goes: adjectives, names, and phrases that belong to it. */
final class SpeakerSpan {
  static final int LONGEST = 16;
  static final WordSet INSIDE = WordSet.of("في", "من", "لدي", "بين", "باسم");
  private static final WordSet ONLINE =
      WordSet.of("مواقع", "موقع", "وسائل", "صفحات", "شبكات", "الارض", "منصات", "راس");

  private final SpeakerTokens words;

  SpeakerSpan(SpeakerTokens words) {
    this.words = words;
  }

  /**
   * The end of a phrase.
   *
   * @param first its first token
   * @param headEnd token after its head
   * @param mentions gathers what stands inside
   */
  int end(int first, int headEnd, List<Mention> mentions) {
    int at = headEnd;
    int good = headEnd;
    while (at < words.end && at - first < LONGEST) {
      int next = step(first, at, mentions);
      if (next < 0) {
        break;
      }
      at = next;
      String last = words.form(at - 1);
      boolean word = words.kind(at - 1) == TokenKind.WORD;
      if ((word && !INSIDE.contains(last) && !last.equals("علي"))
          || last.equals(")")
          || SpeakerWords.isQuote(last)) {
        good = at;
      }
    }
    return good;
  }

  /** The token up to which the phrase goes on from a token, -1 where it ends. */
  private int step(int first, int at, List<Mention> mentions) {
    String form = words.form(at);
    TokenKind kind = words.kind(at);
    if (kind == TokenKind.PUNCTUATION || kind == TokenKind.SYMBOL) {
      return closes(first, at) ? at + 1 : mark(at, form);
    }
    Chunk chunk = words.clauses.at(at);
    if (chunk == null) {
      // A name follows a title; behind a party's name only an adjective does.
      Chunk head = words.clauses.at(first);
      boolean titled = head == null || head.mention() instanceof Mention.SourceMention;
      boolean word =
          kind == TokenKind.WORD
              && !SpeakerWords.CLOSED.contains(form)
              && !SpeakerWords.OPENERS.contains(form)
              && (titled || form.startsWith("ال"));
      return word ? at + 1 : -1;
    }
    Mention mention = chunk.mention();
    if (mention instanceof Mention.WordMention) {
      return preposition(at, chunk);
    }
    if (chunk.verb()
        || mention instanceof Mention.When
        || mention instanceof Mention.OperatorMention) {
      return -1;
    }
    if (mention instanceof Mention.Trigger trigger) {
      // «قيادة العمليات المشتركة»: the second word of an office's name may be an event's noun.
      boolean office =
          at - first == 1
              && mention.prefixes().isEmpty()
              && (trigger.definite() || form.equals("عمليات"));
      return office ? mention.end() : -1;
    }
    String attached = mention.prefixes();
    boolean addressee =
        attached.endsWith("ل") && words.isMedium(mention) && !form.endsWith("اعلام");
    boolean belongs =
        attached.isEmpty()
            || attached.equals("ل")
            || (attached.equals("ب") && mention instanceof Mention.PlaceMention);
    if (!belongs || addressee || (attached.isEmpty() && otherParty(first, chunk))) {
      return -1;
    }
    mentions.add(mention);
    return Math.max(mention.end(), at + 1);
  }

  /** «اتهمت أنقرة دمشق»: another party behind the one that speaks is whom it speaks of. */
  private boolean otherParty(int first, Chunk chunk) {
    Chunk head = words.clauses.at(first);
    return head != null
        && (head.place() != null || (head.actor() != null && nameAlone(head.actor())))
        && head.agent()
        && chunk.agent()
        && chunk.bare()
        && !chunk.joined()
        && (chunk.place() != null
            || (chunk.actor() != null
                && nameAlone(chunk.actor())
                && Collections.disjoint(actors(head), actors(chunk))));
  }

  /** A group's or state's name; behind «قائد» and the like the name of a man may follow. */
  private static boolean nameAlone(Mention.ActorMention actor) {
    return actor.kind() == Mention.ActorKind.NAMED && actor.coreFirst() == actor.first();
  }

  private static Set<String> actors(Chunk chunk) {
    Mention.ActorMention actor = chunk.actor();
    return actor == null
        ? Set.of()
        : actor.names().stream().map(name -> name.actor().id()).collect(Collectors.toSet());
  }

  private int preposition(int at, Chunk chunk) {
    String form = words.form(at);
    int next = at + 1;
    if (next >= words.end
        || SpeakerWords.STATEMENTS.contains(words.form(next))
        || chunk.end() != next) {
      return -1;
    }
    Chunk after = words.clauses.at(next);
    boolean noun =
        after == null
            || after.mention() instanceof Mention.ActorMention
            || after.mention() instanceof Mention.PlaceMention
            || after.mention() instanceof Mention.SourceMention;
    if (!noun || words.kind(next) != TokenKind.WORD) {
      return -1;
    }
    boolean place = after != null && after.place() != null;
    boolean inside =
        INSIDE.contains(form)
            || (form.equals("الي") && place)
            || (form.equals("علي") && ONLINE.contains(words.form(next)));
    return inside ? next : -1;
  }

  /** Whether the mark closes one that stands inside the phrase, or right before it. */
  private boolean closes(int first, int at) {
    String form = words.form(at);
    boolean bracket = form.equals(")");
    if (!bracket && !SpeakerWords.isQuote(form)) {
      return false;
    }
    int open = 0;
    for (int before = Math.max(0, first - 1); before < at; before++) {
      String other = words.form(before);
      if (bracket ? other.equals("(") : SpeakerWords.isQuote(other)) {
        open++;
      }
      if (bracket && other.equals(")")) {
        open--;
      }
    }
    return open % 2 == 1;
  }

  /** Brackets and short quotation marks belong to a name; other marks end it. */
  private int mark(int at, String form) {
    if (form.equals("#") || form.equals("/") || form.equals("_")) {
      return at + 1;
    }
    if (form.equals("(")) {
      for (int to = at + 1; to < Math.min(words.end, at + 6); to++) {
        if (words.form(to).equals(")")) {
          return to + 1;
        }
      }
      return -1;
    }
    if (SpeakerWords.isQuote(form)) {
      return words.shortQuote(at);
    }
    return form.equals("،") ? apposition(at) : -1;
  }

  /** «سانا، الرسمية، أن»: a name between commas, -1 where what follows is none. */
  private int apposition(int comma) {
    for (int at = comma + 1; at < Math.min(words.end, comma + 5); at++) {
      String form = words.form(at);
      if (form.equals("،") || SpeakerWords.OPENERS.contains(form)) {
        return at > comma + 1 ? at : -1;
      }
      Chunk chunk = words.clauses.at(at);
      boolean name =
          chunk == null
              ? words.mayBeName(at)
              : chunk.mention().prefixes().isEmpty()
                  && (chunk.mention() instanceof Mention.SourceMention || chunk.actor() != null);
      if (!name) {
        return -1;
      }
    }
    return -1;
  }
}
