/**
 * What Sanad knows: takes the knowledge files, refuses a bad line by file and number, and gives one
 * compiled matcher over frames, operators, words, actors and places. The loader normalises and
 * inflects, so that authors write plain Arabic.
 */
@NullMarked
package org.sanad.lexicon;

import org.jspecify.annotations.NullMarked;
