package org.sanad.mention;

import org.sanad.lexicon.Lexicon;

/**
 * All that the word lists say of a token's form: what a reader of mentions, times and losses would
 * otherwise look up apart, each in a table of its own.
 *
 * @param beginnings what may begin with it in the lexicon
 * @param time what may begin with it among the words for times
 * @param loss what it may be in a sentence about losses
 * @param number whether it is a number word
 * @param plural whether it is a kind word that stands before several names
 */
record FormFacts(
    Lexicon.Beginnings beginnings,
    TimeLexicon.Start time,
    LossVocabulary.Word loss,
    boolean number,
    boolean plural) {}
