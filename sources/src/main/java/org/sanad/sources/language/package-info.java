/**
 * Which language a text is in. Takes text; gives Arabic, one of its neighbours that share its
 * letters, or something else.
 */
@NullMarked
package org.sanad.sources.language;

import org.jspecify.annotations.NullMarked;
