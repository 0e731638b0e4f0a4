package org.sanad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.model.EventType;

/**
 * What an event is and who fills it.
 *
 * @param name unique name, type first: {@code capture.control}
 * @param type the type of its events
 * @param byMeans types that take over where a weapon of the class is told: air, shell, bomb,
 *     suicide, chemical, gun
 * @param roles role by grammatical place: {@code subject}, {@code object}, {@code genitive}, or a
 *     preposition in folded form
 * @param needs what must be found for the frame to hold: {@code place}, {@code actor}, {@code
 *     state}, {@code target}, {@code armed}, or a preposition
 * @param with words one of which must stand near in the clause, folded; empty for no condition
 * @param without words none of which may stand near in the clause, folded
 * @param light whether the word may also just carry another event's noun on (استهدف، ضرب)
 * @param examples sentences that must give events
 * @param counterexamples sentences that must not give an event of this frame
 * @param origin file and line where it begins, for messages
 */
public record Frame(
    String name,
    EventType type,
    Map<String, EventType> byMeans,
    Map<String, Role> roles,
    Set<String> needs,
    ContextWords with,
    ContextWords without,
    boolean light,
    List<Example> examples,
    List<String> counterexamples,
    String origin) {

  /**
   * A sentence and the event that it must give.
   *
   * @param text an Arabic sentence
   * @param expect what must come out: {@code type status [actors] > [targets] @ [places]}, checked
   *     as a prefix list by the examples runner
   */
  public record Example(String text, String expect) {}

  /** The role of a grammatical place, {@link Role#NONE} where the frame names none. */
  public Role role(String place) {
    return roles.getOrDefault(place, Role.NONE);
  }
}
