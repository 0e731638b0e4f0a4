/**
 * The form of a compiled gazetteer: takes the bytes of its file, mapped and never read as a whole,
 * and gives the rows that bear a name. Bytes that are cut off, foreign or damaged give one
 * sentence.
 */
@NullMarked
package org.sanad.lexicon.gazetteer;

import org.jspecify.annotations.NullMarked;
