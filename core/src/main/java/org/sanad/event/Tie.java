package org.sanad.event;

import org.sanad.model.Relation;

/**
 * A tie as one phrase states it.
 *
 * @param type what ties the two
 * @param a name of the one
 * @param b name of the other
 * @param first first token of the words that state it
 * @param end token after the last
 */
record Tie(Relation.Type type, String a, String b, int first, int end) {}
