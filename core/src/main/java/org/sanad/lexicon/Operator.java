package org.sanad.lexicon;

/** What a word around an event does to it. */
public enum Operator {
  /** Tries: حاول. */
  ATTEMPT,
  /** Fails: فشل في. */
  FAIL,
  /** Makes another's deed fail: أحبط، صد، تصدى. The subject becomes the target. */
  FOIL,
  /** Makes another do it: أجبر، أرغم. The subject becomes the target, the object the doer. */
  FORCE,
  /** Manages, goes on, begins: the subject is handed on, the deed stands. */
  SUCCEED,
  /** Carries the event's noun: شن، نفذ. The subject is the doer. */
  DO,
  /** Owns up to the event's noun: تبنى، مسؤوليته عن. Whoever does not own up denies nothing. */
  CLAIM,
  /** Suffers the event's noun: تعرض ل، شهد. The subject is target or place. */
  UNDERGO,
  /** The event's noun is the subject: اندلع، وقع، دار. */
  HAPPEN,
  /** The event's noun is the subject and the losses follow: أسفر عن، أدى إلى. */
  CAUSE,
  /** Aims at: بهدف، يسعى إلى. */
  AIM,
  /** Plans, intends, is about to. */
  PLAN,
  /** If, in case. */
  CONDITION,
  /** May be. */
  DOUBT,
  /** Not. */
  NEGATE,
  /** Denies. */
  DENY,
  /** Says: the subject is the source. */
  SAY,
  /** Ends, stops: what stopped had happened. */
  STOP;

  /** A bit of its own, for sets of operators. */
  @SuppressWarnings("EnumOrdinal") // the bits are kept in memory only
  public int bit() {
    return 1 << ordinal();
  }
}
