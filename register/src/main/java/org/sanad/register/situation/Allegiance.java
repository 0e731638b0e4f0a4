package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Party;

/** What the actor directory knows of parties, as far as the situation asks. */
public interface Allegiance {

  /** The party with a neutral English name, null where none has it or more than one. */
  @Nullable Party named(String name);

  /** Whether a party can hold a place: whether it bears arms or is a state. */
  boolean canHold(String id);

  /**
   * Whether two parties were of one side on a day, so that a place held by the one is not lost when
   * the other is said to hold it: one in or for the other, or allies.
   */
  boolean together(String a, String b, LocalDate day);

  /** Whether two parties fought each other on a day; no where nothing is known. */
  boolean opposed(String a, String b, LocalDate day);

  /** The directory's dated facts about who belonged to whom, in a fixed order. */
  List<DirectoryTie> ties();
}
