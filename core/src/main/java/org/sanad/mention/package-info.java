/**
 * Tokens to mentions: takes a report's tokens and gives, sentence by sentence, the stretches that
 * name actors, places, times, quantities, weapons, events, sources, and the words that tie them.
 * What they refer to is not decided here.
 */
@NullMarked
package org.sanad.mention;

import org.jspecify.annotations.NullMarked;
