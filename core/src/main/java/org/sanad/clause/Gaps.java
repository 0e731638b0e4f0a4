package org.sanad.clause;

import org.jspecify.annotations.Nullable;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;

/** What stands between the mentions of a sentence: marks and words that are none. */
final class Gaps {
  private final AnnotatedText text;
  private final SentenceMentions sentence;

  Gaps(AnnotatedText text, SentenceMentions sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /** 0: nothing but words between; 1: a comma or dash; 2: a mark that ends or opens a clause. */
  int before(Mention mention, @Nullable Chunk before) {
    int from = before == null ? sentence.sentence().firstToken() : before.end();
    int gap = 0;
    for (int at = from; at < mention.first(); at++) {
      if (text.kind(at) == TokenKind.PUNCTUATION) {
        switch (text.sign(at)) {
          case '،', '-' -> gap = Math.max(gap, 1);
          case '؛', '.', '!', '؟', ':', '…', '|' -> gap = 2;
          default -> {
            // Quotation marks and brackets part nothing.
          }
        }
      }
    }
    return gap;
  }

  /** How many words and numbers stand between a chunk, or the sentence's start, and a mention. */
  int words(Mention mention, @Nullable Chunk before) {
    int from = before == null ? sentence.sentence().firstToken() : before.end();
    int words = 0;
    for (int at = from; at < mention.first(); at++) {
      TokenKind kind = text.kind(at);
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        words++;
      }
    }
    return words;
  }

  /** The folded form of a token. */
  String form(int token) {
    return text.form(token);
  }
}
