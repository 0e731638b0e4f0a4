package org.sanad.mention;

import org.jspecify.annotations.Nullable;

/**
 * What a word form says of killing or injuring.
 *
 * @param kind what befell those told of
 * @param role where those who fell stand
 * @param people whether it counts only with a noun for people: «سقوط 5» may be shells
 */
record LossWord(LossMention.Kind kind, Role role, boolean people) {

  /** Where those who fell stand, seen from the word. */
  enum Role {
    /** Behind it, as its subject or object. */
    VERB,
    /** Before it, unless they follow at once. */
    PLURAL,
    /** Behind it, in the genitive. */
    NOUN,
    /** Behind it, told as a number or by a word such as victims. */
    FALL,
    /** Around it, with an end word behind: «لقي … مصرعه». */
    MEET,
    /** As {@link #MEET}, with those who fell before it. */
    MEET_PLURAL,
    /** The end word itself. */
    END,
    /** Behind the preposition على. */
    FINISH
  }

  /** Whether those who fell may stand far before it. */
  boolean isPlural() {
    return role == Role.PLURAL || role == Role.MEET_PLURAL;
  }

  /** Whether both may share those who fell: «مقتل وإصابة», not «قتلوا وأصيب». */
  boolean joins(@Nullable LossWord other) {
    return other != null && other.role == role && other.kind != kind;
  }
}
