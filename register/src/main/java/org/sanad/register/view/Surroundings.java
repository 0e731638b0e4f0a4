package org.sanad.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Where;

/**
 * What a place lies in.
 *
 * @param governorate null where unknown
 * @param all every area around it that the gazetteer knows, the governorate among them
 */
public record Surroundings(@Nullable Named governorate, List<Named> all) {
  /** Nothing is known. */
  public static final Surroundings UNKNOWN = new Surroundings(null, List.of());

  /** Keeps its own copy. */
  public Surroundings {
    all = List.copyOf(all);
  }

  /** Tells what places lie in. */
  @FunctionalInterface
  public interface Finder {
    /** What a place lies in, {@link #UNKNOWN} where the gazetteer does not have it. */
    Surroundings of(Where where);
  }
}
