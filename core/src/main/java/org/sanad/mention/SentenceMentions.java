package org.sanad.mention;

import java.util.List;
import org.sanad.model.Sentence;

/**
 * What was found in one sentence.
 *
 * @param sentence the sentence
 * @param mentions in order, none overlapping another
 * @param losses numbers of killed and injured, which may overlap mentions
 */
public record SentenceMentions(
    Sentence sentence, List<Mention> mentions, List<LossMention> losses) {

  /** Keeps its own copies of the lists. */
  public SentenceMentions {
    mentions = List.copyOf(mentions);
    losses = List.copyOf(losses);
  }
}
