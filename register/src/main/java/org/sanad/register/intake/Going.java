package org.sanad.register.intake;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Passage;

/**
 * The claim that a correction takes out of a field.
 *
 * @param key what tells it from others, null where none goes
 * @param words where it stands
 */
record Going(@Nullable String key, List<Passage> words) {

  /**
   * Finds a claim.
   *
   * @param named its key, its English or its Arabic name; null for none
   * @throws ReviewException if the field has none of that name
   */
  static <T> Going among(
      List<Claim<T>> claims,
      @Nullable String named,
      Function<T, String> key,
      Function<T, String> label,
      Function<T, @Nullable String> nameAr) {
    if (named == null) {
      return new Going(null, List.of());
    }
    for (Claim<T> claim : claims) {
      T value = claim.value();
      if (named.equals(key.apply(value))
          || named.equals(label.apply(value))
          || named.equals(nameAr.apply(value))) {
        return new Going(
            key.apply(value), claim.evidence().stream().map(Passage::of).distinct().toList());
      }
    }
    throw new ReviewException(
        claims.isEmpty()
            ? "The event has none of that kind, so that " + named + " cannot go."
            : "The event has no "
                + named
                + " there: it has "
                + claims.stream()
                    .map(claim -> key.apply(claim.value()))
                    .collect(Collectors.joining("; ")));
  }
}
