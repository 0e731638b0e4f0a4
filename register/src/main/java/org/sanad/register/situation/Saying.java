package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.Party;
import org.sanad.register.model.Voice;

/**
 * An event or a statement that says something of a place.
 *
 * @param id of the event ({@code evt-…}) or of the statement ({@code rel-…})
 * @param act what it says
 * @param parties of whom
 * @param earliest the first day on which it may have been, null where that is open
 * @param latest the last such day
 * @param voices who says so
 * @param words the words; never empty
 */
public record Saying(
    String id,
    Act act,
    List<Party> parties,
    @Nullable LocalDate earliest,
    LocalDate latest,
    List<Voice> voices,
    List<Evidence> words) {

  /** Keeps its own copies of the lists. */
  public Saying {
    parties = List.copyOf(parties);
    voices = List.copyOf(voices);
    words = List.copyOf(words);
  }
}
