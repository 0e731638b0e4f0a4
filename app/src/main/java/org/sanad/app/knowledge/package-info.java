/**
 * The build's own step. Takes the bundled knowledge files; gives one file of what they compile to,
 * which the jar starts with.
 */
@NullMarked
package org.sanad.app.knowledge;

import org.jspecify.annotations.NullMarked;
