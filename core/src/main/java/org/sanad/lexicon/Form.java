package org.sanad.lexicon;

/** The shape in which a word of the lexicon stands. */
public enum Form {
  /** Past tense; unvowelled Arabic writes the passive alike. */
  PAST,
  /** Present tense, active or passive. */
  PRESENT,
  /** A verb form that can only be passive. */
  PASSIVE,
  /** Verbal noun or noun. */
  NOUN,
  /** Participle, used as an adjective or in place of a verb. */
  PARTICIPLE,
  /** A word that does not change. */
  FIXED;

  /** Whether it is a finite verb. */
  public boolean isVerb() {
    return this == PAST || this == PRESENT || this == PASSIVE;
  }
}
