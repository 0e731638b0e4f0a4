package org.sanad.clause;

import org.sanad.lexicon.Entry;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.model.SourceKind;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;

/** A sentence as the search for its speakers sees it: tokens, with the chunks that cover them. */
final class SpeakerTokens {
  final AnnotatedText text;
  final Clauses clauses;
  final int end;

  SpeakerTokens(AnnotatedText text, Clauses clauses) {
    this.text = text;
    this.clauses = clauses;
    this.end = clauses.sentence().endToken();
  }

  String form(int at) {
    return text.form(at);
  }

  TokenKind kind(int at) {
    return text.kind(at);
  }

  boolean mayBeName(int at) {
    String form = form(at);
    String bare = "بلفوك".indexOf(form.charAt(0)) >= 0 ? form.substring(1) : form;
    return kind(at) == TokenKind.WORD
        && form.length() > 2
        && !SpeakerWords.CLOSED.contains(bare)
        && !SpeakerWords.CLOSED.contains(form)
        && !SpeakerWords.OPENERS.contains(form)
        && !SpeakerWords.STATEMENTS.contains(form);
  }

  /** Whether it is a medium, to which others speak. */
  boolean isMedium(Mention mention) {
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

  /** The token after a quotation of a few words, -1 where it is longer. */
  int shortQuote(int open) {
    for (int at = open + 1; at < Math.min(end, open + 5); at++) {
      Chunk chunk = clauses.at(at);
      if (chunk != null
          && (chunk.verb() || chunk.trigger() != null || chunk.is(WordClass.COMPLEMENTIZER))) {
        return -1;
      }
      if (SpeakerWords.isQuote(form(at))) {
        return at + 1;
      }
    }
    return -1;
  }
}
