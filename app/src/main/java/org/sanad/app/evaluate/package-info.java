/**
 * Measuring what was read against reports coded by hand. Takes texts, coded reports and our JSON
 * Lines output; gives counts, lists of misses and false events, and what changed between two
 * outputs. The definitions of what counts as found are those of the coding guidelines' measure.
 */
@NullMarked
package org.sanad.app.evaluate;

import org.jspecify.annotations.NullMarked;
