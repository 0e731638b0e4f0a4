package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.List;

/**
 * That one party belongs to another or stands by it, with all that says so.
 *
 * @param a name of the one
 * @param kind member_of, part_of, allied_with and the like
 * @param b name of the other
 * @param directory the directory's facts, each with its dates and source
 * @param said what reports state, the earliest first; each of its own day only
 */
public record Tie(
    String a, String kind, String b, List<DirectoryTie> directory, List<Statement> said) {

  /** Keeps its own copies of the lists. */
  public Tie {
    directory = List.copyOf(directory);
    said = List.copyOf(said);
  }

  /** Whether the directory has it on a day. */
  public boolean knownAt(LocalDate day) {
    return directory.stream().anyMatch(tie -> tie.holds(day));
  }

  /** What reports of a day and before state. */
  public List<Statement> saidBy(LocalDate day) {
    return said.stream()
        .filter(each -> each.published() != null && !each.published().isAfter(day))
        .toList();
  }
}
