package org.sanad.register.model;

import org.sanad.model.InData;

/** Why an event is rejected; the only thing that the public is told of it. */
public enum Reason implements InData {
  /** The words do not tell it: the reading is wrong. */
  MISREAD,
  /** The words tell it, and it is not true. */
  UNTRUE,
  /** Another event of the register is the same and better told. */
  DUPLICATE,
  /** It is none of the events that this register keeps. */
  OUT_OF_SCOPE,
  /** Who published it took it back. */
  SOURCE_WITHDRAWN,
  /** Keeping it in view could harm somebody. */
  HARM,
  /** For another reason, which the sentence beside it says. */
  OTHER
}
