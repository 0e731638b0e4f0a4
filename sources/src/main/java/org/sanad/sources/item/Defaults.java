package org.sanad.sources.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a report that does not say it itself.
 *
 * @param source the publisher
 * @param published the day of publication
 */
public record Defaults(@Nullable String source, @Nullable LocalDate published) {

  /** Nothing known. */
  public static final Defaults NONE = new Defaults(null, null);
}
