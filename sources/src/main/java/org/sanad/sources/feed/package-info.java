/** Feeds of outlets. Takes RSS or Atom; gives one item an entry, with its address. */
@NullMarked
package org.sanad.sources.feed;

import org.jspecify.annotations.NullMarked;
