/**
 * Characters and their language. Takes bytes; gives the encoding that they are written in, the
 * language that they speak, and the report that a plain file is.
 */
@NullMarked
package org.sanad.sources.text;

import org.jspecify.annotations.NullMarked;
