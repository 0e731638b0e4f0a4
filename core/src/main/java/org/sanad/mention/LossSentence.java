package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossVocabulary.Word;
import org.sanad.model.Sentence;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;

/** The tokens of one sentence with what the vocabulary of losses knows of each. */
final class LossSentence {
  private final LossVocabulary vocabulary;
  private final AnnotatedText text;
  private final Word[] words;
  private final int start;
  private final int limit;

  /**
   * @param vocabulary what the words may be
   * @param text the report
   * @param sentence one of its sentences
   */
  LossSentence(LossVocabulary vocabulary, AnnotatedText text, Sentence sentence) {
    this(vocabulary, text, sentence, vocabulary.words(text, sentence));
  }

  /** The same where what the sentence's words may be is known. */
  LossSentence(LossVocabulary vocabulary, AnnotatedText text, Sentence sentence, Word[] words) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.words = words;
    this.start = sentence.firstToken();
    this.limit = sentence.endToken();
  }

  /** The report's tokens. */
  AnnotatedText text() {
    return text;
  }

  /** Index of the sentence's first token. */
  int start() {
    return start;
  }

  /** Index of the token after its last. */
  int limit() {
    return limit;
  }

  Word word(int at) {
    return at >= start && at < limit ? words[at - start] : vocabulary.of(text.known(at));
  }

  String form(int at) {
    return text.form(at);
  }

  /** Whether a token of the sentence has a form; false beyond either end. */
  boolean isForm(int at, String form) {
    return at >= start && at < limit && form(at).equals(form);
  }

  boolean isWord(int at) {
    return text.kind(at) == TokenKind.WORD;
  }

  @Nullable Quantity quantity(int at) {
    return at < limit && word(at).counts() ? QuantityFinder.at(text, at, limit) : null;
  }

  /** Whether the noun itself says that somebody was killed or injured: «قتلى», «جريح». */
  boolean isVictimNoun(int at) {
    PersonNoun person = at < limit ? word(at).person() : null;
    return person != null && person.loss() != null;
  }

  /** Whether any word tells of losses at all. */
  boolean tells() {
    for (Word word : words) {
      if (word.tells()) {
        return true;
      }
    }
    return false;
  }
}
