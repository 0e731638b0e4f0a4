package org.sanad.lexicon;

/** What a phrase at a grammatical place means to a frame. */
public enum Role {
  /** Who did it. */
  ACTOR,
  /** To whom. A place found there is where it happened. */
  TARGET,
  /** Where. An actor found there is the target. */
  PLACE,
  /** One of two sides: the first is actor, the second target. */
  SIDE,
  /** By what means. */
  WEAPON,
  /** All are actors: both parties of an agreement or a meeting. */
  PARTY,
  /** Nothing: the phrase is not an argument. */
  NONE
}
