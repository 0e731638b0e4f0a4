/** Stand-in until the reading engine is merged: take the other side's file at the merge. */
@NullMarked
package org.sanad.reading;

import org.jspecify.annotations.NullMarked;
