package org.sanad.register.model;

import java.util.List;

/**
 * One value, who claims it, and by which words.
 *
 * @param value what is claimed
 * @param voices who claims it, in a fixed order; never empty
 * @param evidence the words; empty where the value is told without words of its own
 */
public record Claim<T>(T value, List<Voice> voices, List<Evidence> evidence) {

  /** Keeps its own copies of the lists. */
  public Claim {
    voices = List.copyOf(voices);
    evidence = List.copyOf(evidence);
  }

  /** In how many reports it stands. */
  public int reports() {
    return (int) evidence.stream().map(Evidence::report).distinct().count();
  }
}
