package org.sanad.mention;

import java.util.List;

/** The words with which names of air forces begin. */
final class AirForces {
  private static final List<String> WORDS =
      List.of("طيران", "طائرات", "طائره", "مقاتلات", "مروحيات", "حوامات", "سلاح");

  private AirForces() {}

  /** Whether a folded form is such a word, with whatever is attached to it. */
  static boolean begin(String form) {
    return WORDS.stream().anyMatch(form::contains);
  }
}
