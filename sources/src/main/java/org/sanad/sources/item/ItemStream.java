package org.sanad.sources.item;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Items one at a time, so that no input need be held whole. Not safe for several threads. */
public interface ItemStream extends Closeable {

  /**
   * The next item, null after the last.
   *
   * @throws IOException if the input fails in a way that leaves nothing more to be read
   */
  @Nullable InputItem next() throws IOException;

  @Override
  default void close() throws IOException {}
}
