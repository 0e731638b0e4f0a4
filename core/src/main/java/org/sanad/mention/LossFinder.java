package org.sanad.mention;

import java.util.List;
import java.util.function.Predicate;
import org.sanad.lexicon.Faults;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.Sentence;
import org.sanad.text.AnnotatedText;

/**
 * Finds the numbers of killed and injured in a sentence: «مقتل 5 مدنيين وإصابة 12 آخرين», «سقط
 * عشرات القتلى», «لقي جنديان مصرعهما».
 */
public final class LossFinder {
  private final LossVocabulary vocabulary;

  private LossFinder(LossVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads {@code persons.tsv} and {@code losses.tsv}.
   *
   * @param source where they are
   * @param armedName whether a folded word begins the name of an armed body, so that «15 من …» are
   *     combatants
   * @throws org.sanad.lexicon.KnowledgeException if lines are bad
   */
  public static LossFinder load(KnowledgeSource source, Predicate<String> armedName) {
    Faults faults = new Faults();
    LossFinder finder = load(source, armedName, faults);
    faults.raise();
    return finder;
  }

  /** As above, leaving out and telling bad lines. */
  public static LossFinder load(
      KnowledgeSource source, Predicate<String> armedName, Faults faults) {
    PersonNouns persons = PersonNouns.load(source, faults);
    return new LossFinder(new LossVocabulary(persons, LossWords.load(source, faults), armedName));
  }

  /** All losses that a sentence gives, in the order in which they stand. */
  public List<LossMention> find(AnnotatedText text, Sentence sentence) {
    return find(new LossSentence(vocabulary, text, sentence));
  }

  /** The same where the facts of the sentence's tokens are at hand. */
  List<LossMention> find(AnnotatedText text, Sentence sentence, FormFacts[] facts) {
    if (!tells(facts)) {
      return List.of();
    }
    LossVocabulary.Word[] words = new LossVocabulary.Word[facts.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = facts[i].loss();
    }
    return find(new LossSentence(vocabulary, text, sentence, words));
  }

  private static boolean tells(FormFacts[] facts) {
    for (FormFacts form : facts) {
      if (form.loss().tells()) {
        return true;
      }
    }
    return false;
  }

  private static List<LossMention> find(LossSentence sentence) {
    return sentence.tells() ? new LossScan(sentence).scan() : List.of();
  }

  LossVocabulary vocabulary() {
    return vocabulary;
  }
}
