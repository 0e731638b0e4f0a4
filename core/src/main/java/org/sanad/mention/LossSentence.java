package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossVocabulary.Word;
import org.sanad.model.Token;
import org.sanad.model.TokenKind;

/**
 * The tokens of one sentence with what the vocabulary of losses knows of each.
 *
 * @param vocabulary what the words may be
 * @param tokens the report's tokens
 * @param start index of the sentence's first token
 * @param limit index of the token after its last
 */
record LossSentence(LossVocabulary vocabulary, List<Token> tokens, int start, int limit) {

  Word word(int at) {
    return vocabulary.of(tokens.get(at));
  }

  String form(int at) {
    return tokens.get(at).form();
  }

  /** Whether a token of the sentence has a form; false beyond either end. */
  boolean isForm(int at, String form) {
    return at >= start && at < limit && form(at).equals(form);
  }

  boolean isWord(int at) {
    return tokens.get(at).kind() == TokenKind.WORD;
  }

  @Nullable Quantity quantity(int at) {
    return at < limit && word(at).counts() ? QuantityFinder.at(tokens, at, limit) : null;
  }

  /** Whether the noun itself says that somebody was killed or injured: «قتلى», «جريح». */
  boolean isVictimNoun(int at) {
    PersonNoun person = at < limit ? word(at).person() : null;
    return person != null && person.loss() != null;
  }

  /** Whether any word tells of losses at all. */
  boolean tells() {
    for (int at = start; at < limit; at++) {
      if (word(at).tells()) {
        return true;
      }
    }
    return false;
  }
}
