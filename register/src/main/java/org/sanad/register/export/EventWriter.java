package org.sanad.register.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes events in one format, one at a time. */
public interface EventWriter {

  /** Writes what stands before the first; most formats have nothing there. */
  default void begin() throws IOException {}

  /** Writes an event; or says why it has no place in the format. */
  @Nullable LeftOut write(Entry entry) throws IOException;

  /** Counts an event of which nothing else may be written; or says that the format counts none. */
  default @Nullable LeftOut count(Entry entry) throws IOException {
    return LeftOut.WITHHELD;
  }

  /** Whether it is told of events that went out once and do so no more. */
  default boolean asksForDeleted() {
    return false;
  }

  /** Writes one of these, behind all events. */
  default void deleted(Deleted deleted) throws IOException {}

  /**
   * Writes what stands behind the last.
   *
   * @return how many counted events were kept back after all, in cells of too few
   */
  default long end() throws IOException {
    return 0;
  }

  /** How many rows, lines or features were written. */
  long rows();
}
