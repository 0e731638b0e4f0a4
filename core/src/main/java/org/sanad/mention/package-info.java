/**
 * From tokens to mentions: takes the sentences of a report and gives the stretches that name an
 * actor, a place, a time or a quantity. A mention says what its words say and leaves open what they
 * stand for.
 */
@NullMarked
package org.sanad.mention;

import org.jspecify.annotations.NullMarked;
