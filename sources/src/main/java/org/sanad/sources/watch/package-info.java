/**
 * Sources that grow. Takes folders and addresses; gives what is new or changed since the last look,
 * and remembers across restarts what has been taken.
 */
@NullMarked
package org.sanad.sources.watch;

import org.jspecify.annotations.NullMarked;
