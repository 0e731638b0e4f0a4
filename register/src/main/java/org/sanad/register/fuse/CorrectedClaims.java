package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Claim;
import org.sanad.register.model.ClaimChange;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.Passage;
import org.sanad.register.model.Voice;

/**
 * Adds, replaces or takes away one claim of a field that may have several.
 *
 * @param claims as they are then
 * @param proposed what is read now and was not applied, by key; null where nothing is
 */
record CorrectedClaims<T>(List<Claim<T>> claims, @Nullable String proposed) {

  /**
   * Changes a claim.
   *
   * @param value what comes in, null where a claim is only taken away
   * @param words that the person points at; none where none
   * @param keyOf what tells a value from others
   */
  static <T> CorrectedClaims<T> of(
      List<Claim<T>> read,
      ClaimChange change,
      @Nullable T value,
      List<Evidence> words,
      Function<T, String> keyOf) {
    List<Claim<T>> claims = new ArrayList<>();
    List<Claim<T>> gone = new ArrayList<>();
    int at = -1;
    for (Claim<T> claim : read) {
      String key = keyOf.apply(claim.value());
      boolean same = value != null && key.equals(keyOf.apply(value));
      if (same || goes(claim, key, change)) {
        at = at < 0 ? claims.size() : at;
        gone.add(claim);
      } else {
        claims.add(claim);
      }
    }
    if (value != null) {
      claims.add(at < 0 ? claims.size() : at, instead(value, gone, words));
    }
    return new CorrectedClaims<>(claims, news(gone, change, value, keyOf));
  }

  private static <T> boolean goes(Claim<T> claim, String key, ClaimChange change) {
    return change.target() != null
        && (key.equals(change.target())
            || (!claim.evidence().isEmpty() && passages(claim).allMatch(change.words()::contains)));
  }

  /** Whoever said it still says it; the words that a person points at take the others' place. */
  private static <T> Claim<T> instead(T value, List<Claim<T>> gone, List<Evidence> words) {
    Set<Voice> voices = new TreeSet<>(Set.of(Voice.REVIEWER));
    List<Evidence> evidence = new ArrayList<>(words);
    for (Claim<T> claim : gone) {
      voices.addAll(claim.voices());
      if (words.isEmpty()) {
        evidence.addAll(claim.evidence());
      }
    }
    return new Claim<>(value, List.copyOf(voices), evidence);
  }

  /** What is read now in the words of the claim that went, or is told by words not known then. */
  private static <T> @Nullable String news(
      List<Claim<T>> gone, ClaimChange change, @Nullable T value, Function<T, String> keyOf) {
    Set<Passage> known = new HashSet<>(change.words());
    for (Claim<T> claim : gone) {
      String key = keyOf.apply(claim.value());
      boolean wanted = value != null && key.equals(keyOf.apply(value));
      boolean told = passages(claim).allMatch(known::contains);
      if (!wanted && !change.refused().contains(key) && !(key.equals(change.target()) && told)) {
        return key;
      }
    }
    return null;
  }

  private static Stream<Passage> passages(Claim<?> claim) {
    return claim.evidence().stream().map(Passage::of);
  }
}
