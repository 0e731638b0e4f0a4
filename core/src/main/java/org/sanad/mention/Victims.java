package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention.Basis;
import org.sanad.mention.LossMention.Kind;
import org.sanad.model.Loss;

/**
 * A noun phrase that may name victims: number, noun, what qualifies it.
 *
 * @param first index of its first token
 * @param end index of the token after its last, its complement included
 * @param min at least so many
 * @param max at most so many, null where open
 * @param basis how the number is given
 * @param head its noun, null where a number stands alone or before a word not known
 * @param who who they are
 * @param kind what the phrase itself says befell them, null where it says nothing
 * @param qualified whether words behind the noun say whose they are
 */
record Victims(
    int first,
    int end,
    int min,
    @Nullable Integer max,
    Basis basis,
    @Nullable PersonNoun head,
    Loss.Who who,
    @Nullable Kind kind,
    boolean qualified) {

  /** Small numbers side by side are added up; large ones are told as numbers of their own. */
  private static final int FEW = 10;

  /** Whether they are "others", or a number that stands alone: of the kind named before. */
  boolean takesWhoFromBefore() {
    return head == null || (head.others());
  }

  /** Whether the number is told by a word for it, not by the noun's form alone. */
  boolean isCounted() {
    return basis == Basis.NUMBER || basis == Basis.VAGUE;
  }

  Victims withEnd(int newEnd) {
    return new Victims(first, newEnd, min, max, basis, head, who, kind, qualified);
  }

  /** Killed and injured told in one number. */
  Victims both(int newEnd) {
    return new Victims(first, newEnd, 1, null, basis, head, who, Kind.BOTH, qualified);
  }

  /** Whether «3 نساء» and «طفل» make four of one kind. */
  boolean addsTo(Victims other) {
    PersonNoun mine = head;
    PersonNoun others = other.head;
    boolean firm =
        (basis == Basis.NUMBER || basis == Basis.NOUN)
            && (other.basis == Basis.NUMBER || other.basis == Basis.NOUN);
    return firm
        && mine != null
        && others != null
        && !qualified
        && (who != Loss.Who.COMBATANTS || !other.qualified)
        && max != null
        && (min <= FEW || basis == Basis.NOUN)
        && (other.min <= FEW || other.basis == Basis.NOUN)
        && mine.isLike(others)
        && !mine.others()
        && !others.others()
        && mine.loss() == null
        && (who == other.who || who == Loss.Who.UNKNOWN || other.who == Loss.Who.UNKNOWN);
  }

  Victims plus(Victims other) {
    Integer sum = max == null || other.max == null ? null : Integer.valueOf(max + other.max);
    Loss.Who whose = who == Loss.Who.UNKNOWN ? other.who : who;
    return new Victims(
        first, other.end, min + other.min, sum, Basis.NUMBER, head, whose, kind, other.qualified);
  }
}
