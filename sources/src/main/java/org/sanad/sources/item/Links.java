package org.sanad.sources.item;

import org.jspecify.annotations.Nullable;

/** Goes where an item leads, if anybody wants that. */
public interface Links {
  /** Leaves every item as it is. */
  Links NONE = item -> item;

  /**
   * What there is where the item leads; the item itself where that cannot be had, and null where it
   * was had before and has not changed.
   */
  @Nullable InputItem followed(InputItem item);
}
