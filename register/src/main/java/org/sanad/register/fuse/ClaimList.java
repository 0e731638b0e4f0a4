package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.model.Quote;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.Telling;
import org.sanad.register.model.Voice;

/**
 * Gathers what is claimed of one field: equal values become one claim with all who make it. Told by
 * the most texts comes first; a reprint adds its words, and no weight.
 */
final class ClaimList<T> {
  private final Map<Object, Gathered<T>> byKey = new LinkedHashMap<>();
  private final Comparator<T> finer;

  /**
   * @param finer which of two values that are told as often comes first
   */
  ClaimList(Comparator<T> finer) {
    this.finer = finer;
  }

  private static final class Gathered<T> {
    private final T value;
    private final Set<String> texts = new TreeSet<>();
    private final Set<Voice> voices = new TreeSet<>();
    private final List<Evidence> evidence = new ArrayList<>();

    private Gathered(T value) {
      this.value = value;
    }
  }

  /**
   * Adds one telling's claim.
   *
   * @param key what makes two values one
   * @param text which text it stands in; reprints have one
   * @param quote the words that say it
   */
  void add(Object key, T value, Telling telling, String text, Quote quote) {
    Gathered<T> claim = byKey.computeIfAbsent(key, k -> new Gathered<>(value));
    claim.texts.add(text);
    claim.voices.addAll(Voices.of(telling));
    claim.evidence.add(new Evidence(telling.id(), telling.report(), quote));
  }

  /** The claims, in their order. */
  List<Claim<T>> claims() {
    Comparator<Gathered<T>> most = Comparator.comparingInt(claim -> -claim.texts.size());
    return byKey.values().stream()
        .sorted(most.thenComparing(claim -> claim.value, finer))
        .map(claim -> new Claim<>(claim.value, List.copyOf(claim.voices), claim.evidence))
        .toList();
  }
}
