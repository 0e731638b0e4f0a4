package org.sanad.register.intake;

import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Passage;

/**
 * What a person puts into a field.
 *
 * @param value as {@link org.sanad.register.model.Correction.Field} says; null to only take a claim
 *     away
 * @param target where the field may have several claims, the one that goes: its id, or its name;
 *     null to add one
 * @param evidence the words that the person points at, in a report of the event; null for none
 */
public record NewValue(
    @Nullable String value, @Nullable String target, @Nullable Passage evidence) {

  /** A value without more. */
  public static NewValue of(String value) {
    return new NewValue(value, null, null);
  }
}
