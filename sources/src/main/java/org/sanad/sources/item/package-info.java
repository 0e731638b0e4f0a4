/**
 * One report that came in, or why it could not. Takes what a reader of some format found; gives an
 * item with its origin and with what is doubtful about it.
 */
@NullMarked
package org.sanad.sources.item;

import org.jspecify.annotations.NullMarked;
