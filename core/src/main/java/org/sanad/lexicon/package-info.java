/** Stand-in until the knowledge loader is merged: take the other side's file at the merge. */
@NullMarked
package org.sanad.lexicon;

import org.jspecify.annotations.NullMarked;
