/**
 * Text to sentences and tokens: takes a report's raw content and gives its normalised tokens, each
 * of which knows the code points that it came from, and its sentences with what part of the report
 * they are.
 */
@NullMarked
package org.sanad.text;

import org.jspecify.annotations.NullMarked;
