/**
 * Sentences to clauses: takes a sentence's mentions and gives its chunks with what governs each,
 * its clauses, the subject and object of every finite verb, and who says what stands in them.
 */
@NullMarked
package org.sanad.clause;

import org.jspecify.annotations.NullMarked;
