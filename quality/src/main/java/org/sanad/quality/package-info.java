/** Measures: how fast reports are read, and how often each piece of knowledge is used. */
@NullMarked
package org.sanad.quality;

import org.jspecify.annotations.NullMarked;
