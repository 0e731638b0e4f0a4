package org.sanad.register.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a correction changes one claim of a field that may have several. What a person replaced or
 * took away stays so wherever the same words are read, and wherever the same is read again.
 *
 * @param target the claim that goes ({@link Party#key}, {@link Where#key}), null where one is added
 * @param words where that claim stood at the time; what is read there now goes with it
 * @param refused keys of what newer readings proposed instead, and a person refused
 * @param party who comes in its place, null where nobody does or the field is of places
 * @param place what comes in its place, null where nothing does or the field is of parties
 */
public record ClaimChange(
    @Nullable String target,
    List<Passage> words,
    List<String> refused,
    @Nullable Party party,
    @Nullable Where place) {

  /** Keeps its own copies of the lists. */
  public ClaimChange {
    words = List.copyOf(words);
    refused = List.copyOf(refused);
  }

  /** The same with one more that is not to be proposed again. */
  public ClaimChange refusing(String key) {
    List<String> more = new ArrayList<>(refused);
    more.add(key);
    return new ClaimChange(target, words, more, party, place);
  }

  /**
   * The same without a target that is known by words only; where it stood still tells which it is.
   *
   * @param value whether the words of what comes in go too
   */
  ClaimChange wordless(boolean value) {
    return new ClaimChange(
        target == null || !target.startsWith("?") ? target : "?",
        words,
        refused.stream().filter(key -> !key.startsWith("?")).toList(),
        value && party != null && party.id() == null ? new Party(null, null, null) : party,
        value && place != null && place.id() == null
            ? new Where(null, null, null, null, null, List.of(), null)
            : place);
  }
}
