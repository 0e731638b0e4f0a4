package org.sanad.register.model;

import org.sanad.model.InData;

/** How many voices stand behind an event, and whether any speaks against it. */
public enum Corroboration implements InData {
  /** One voice that is no party. */
  SINGLE_CLAIM,
  /** Only parties to the conflict say so. */
  PARTY_CLAIM,
  /** At least two voices that are no parties and not known to repeat each other. */
  INDEPENDENT,
  /** Some say so and some deny it, or different doers are named. */
  CONTESTED,
  /** It is only told as denied. */
  DENIED
}
