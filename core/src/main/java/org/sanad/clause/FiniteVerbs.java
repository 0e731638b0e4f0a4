package org.sanad.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.SentenceKind;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** Which words are finite verbs where they stand. */
final class FiniteVerbs {
  /** Verbs that only colour the verb behind them: كان قد قصف. */
  private static final WordSet AUXILIARIES =
      WordSet.of(
          "كان", "كانت", "كانوا", "يكون", "تكون", "ظل", "ظلت", "بات", "باتت", "اصبح", "اصبحت",
          "يزال", "تزال", "زال", "زالت", "وكان", "وكانت", "وكانوا");

  private final AnnotatedText text;
  private final SentenceMentions sentence;
  private final Gaps gaps;

  FiniteVerbs(AnnotatedText text, SentenceMentions sentence, Gaps gaps) {
    this.text = text;
    this.sentence = sentence;
    this.gaps = gaps;
  }

  /** Whether a verb has a clause of its own and does not only colour the verb behind it. */
  boolean isMain(Mention verb) {
    return !AUXILIARIES.contains(gaps.form(verb.first()));
  }

  /** «أما في المدينة، فقد استهدف الطيران»: before a verb ف with قد, not the verb فقد. */
  boolean isParticle(Mention mention, int index) {
    if (mention.end() != mention.first() + 1
        || index + 1 >= sentence.mentions().size()
        || sentence.mentions().get(index + 1).first() != mention.end()
        || !gaps.form(mention.first()).equals("فقد")) {
      return false;
    }
    Mention next = sentence.mentions().get(index + 1);
    List<? extends Entry> senses =
        next instanceof Mention.Trigger trigger
            ? trigger.words()
            : next instanceof Mention.OperatorMention operator ? operator.words() : List.of();
    for (Entry sense : senses) {
      if (sense.form().isVerb()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word is a finite verb here. Unvowelled, the past of the masculine singular looks like
   * its verbal noun (قصف): it is a noun behind a preposition, with the article, or before an
   * adjective; at the head of a clause before somebody it is a verb.
   *
   * @param gap what stands before it, as {@link Gaps#before} tells
   * @param open whether the clause has no verb yet, or a new one begins here
   * @param goesOn whether و joins it to a finite verb
   */
  boolean isVerb(Mention mention, @Nullable Chunk before, int gap, boolean open, boolean goesOn) {
    if (mention instanceof Mention.WordMention word) {
      return word.word().wordClass() == WordClass.VERB;
    }
    List<? extends Entry> senses;
    if (mention instanceof Mention.Trigger trigger && !trigger.definite()) {
      senses = trigger.words();
    } else if (mention instanceof Mention.OperatorMention operator) {
      senses = operator.words();
    } else {
      return false;
    }
    boolean finite = false;
    boolean noun = false;
    for (Entry sense : senses) {
      boolean verb = sense.form().isVerb();
      finite |= verb;
      noun |= !verb;
    }
    if (!finite || !noun) {
      return finite;
    }
    if (!mention.preposition().isEmpty()) {
      return false;
    }
    if (mention instanceof Mention.OperatorMention operator && !operator.suffix().isEmpty()) {
      // «هجوم شنه الحوثيون»: with a pronoun these are verbs.
      return true;
    }
    if (before != null && gap == 0 && gaps.words(mention, before) == 0) {
      if (before.is(WordClass.PREPOSITION) || before.is(WordClass.CAUSE) || before.verb()) {
        return false;
      }
    }
    if (goesOn) {
      // «سيطر على القرى وشن هجمات»: as the verb before, not as a noun.
      return true;
    }
    boolean opens =
        before == null
            || gap > 0
            || mention.coordinated()
            || before.is(WordClass.RELATIVE)
            || before.is(WordClass.SUBORDINATOR)
            || before.is(WordClass.COMPLEMENTIZER);
    boolean headline =
        text.sentences().get(sentence.sentence().index()).kind() == SentenceKind.HEADLINE;
    // Behind a verb with its subject it is that verb's object: «نفت روسيا قصف المدينة».
    boolean own = before != null && before.agent() && open;
    return followedByName(mention) && !inConstruct(mention) && ((opens && !headline) || own);
  }

  /** «وفك حصار الميليشيات»: of several words the last, without the article, has what follows. */
  private boolean inConstruct(Mention mention) {
    return mention.end() - mention.first() > 1 && !gaps.form(mention.end() - 1).startsWith("ال");
  }

  /** Whether what follows at once is somebody, or a number, as behind a verb. */
  private boolean followedByName(Mention mention) {
    for (Mention next : sentence.mentions()) {
      if (next.first() < mention.end()) {
        continue;
      }
      boolean adjacent = next.first() - mention.end() <= 1;
      boolean number = mention.end() < text.size() && text.kind(mention.end()) == TokenKind.NUMBER;
      return number
          || (adjacent
              && next.prefixes().isEmpty()
              && ((next instanceof Mention.ActorMention actor
                      && actor.kind() != Mention.ActorKind.DEMONYM)
                  || next instanceof Mention.PlaceMention
                  || next instanceof Mention.When));
    }
    return false;
  }

  /** «في حال قصفت»، «لم تنسحب»: the operator belongs to the verb behind it, not before. */
  boolean worksOnNextVerb(Mention.OperatorMention operator) {
    boolean works =
        operator.words().stream()
            .anyMatch(
                word ->
                    switch (word.operator()) {
                      case CONDITION, NEGATE, DOUBT, PLAN -> word.form() == Form.FIXED;
                      default -> false;
                    });
    if (!works) {
      return false;
    }
    for (Mention next : sentence.mentions()) {
      if (next.first() >= operator.end()) {
        return next.first() == operator.end() && isVerb(next, null, 1, true, false);
      }
    }
    return false;
  }
}
