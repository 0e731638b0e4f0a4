package org.sanad.lexicon;

import java.util.Set;

/**
 * A side in a war.
 *
 * @param id stable identifier
 * @param war which war, such as {@code sy-war}
 * @param nameEn neutral English name
 * @param nameAr neutral Arabic name
 * @param against ids of the sides that it fights; those it does not fight need not be its allies
 */
public record WarSide(String id, String war, String nameEn, String nameAr, Set<String> against) {

  /** Keeps its own copy. */
  public WarSide {
    against = Set.copyOf(against);
  }
}
