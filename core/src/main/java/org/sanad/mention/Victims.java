package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention.Basis;
import org.sanad.mention.LossMention.Kind;
import org.sanad.model.Loss.Who;

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
    Who who,
    @Nullable Kind kind,
    boolean qualified) {

  /** Small numbers side by side are added up; large ones are told as numbers of their own. */
  private static final int FEW = 10;

  /** A number with its noun, or alone. */
  static Victims of(Quantity quantity, @Nullable PersonNoun head, int end, Who who) {
    return new Victims(
        quantity.first(),
        end,
        quantity.min(),
        quantity.max(),
        quantity.vague() ? Basis.VAGUE : Basis.NUMBER,
        head,
        who,
        head == null ? null : head.loss(),
        false);
  }

  /** A noun whose form tells how many they are. */
  static Victims of(int at, PersonNoun head, int min, @Nullable Integer max, Basis basis) {
    return new Victims(at, at + 1, min, max, basis, head, head.who(), head.loss(), false);
  }

  /** Whether they are "others", or a number that stands alone: of the kind named before. */
  boolean takesWhoFromBefore() {
    return head == null || head.others();
  }

  /** Whether the number is told by a word for it, not by the noun's form alone. */
  boolean isCounted() {
    return basis == Basis.NUMBER || basis == Basis.VAGUE;
  }

  private boolean isFew() {
    return basis == Basis.NOUN || (basis == Basis.NUMBER && min <= FEW);
  }

  /** Whether «3 نساء» and «طفل» make four of one kind. */
  boolean addsTo(Victims other) {
    PersonNoun mine = head;
    PersonNoun others = other.head;
    return mine != null
        && others != null
        && isFew()
        && other.isFew()
        && max != null
        && !qualified
        && (who != Who.COMBATANTS || !other.qualified)
        && mine.isLike(others)
        && !mine.others()
        && !others.others()
        && mine.loss() == null
        && (who == other.who || who == Who.UNKNOWN || other.who == Who.UNKNOWN);
  }

  /** Both as one number. */
  Victims plus(Victims other) {
    Integer sum = max == null || other.max == null ? null : Integer.valueOf(max + other.max);
    Who whose = who == Who.UNKNOWN ? other.who : who;
    return new Victims(
        first, other.end, min + other.min, sum, Basis.NUMBER, head, whose, kind, other.qualified);
  }

  Victims withEnd(int newEnd) {
    return new Victims(first, newEnd, min, max, basis, head, who, kind, qualified);
  }

  /** With the upper bound lifted: «على الأقل». */
  Victims open(int newEnd) {
    return new Victims(first, newEnd, min, null, basis, head, who, kind, qualified);
  }

  /** With the number that stands behind the noun: «مدنيين اثنين». */
  Victims counted(int number, int newEnd) {
    return new Victims(first, newEnd, number, number, Basis.NUMBER, head, who, kind, qualified);
  }

  /** With a second noun that says more of them: «رجل مدني», «أطفال قتلى». */
  Victims described(PersonNoun by, int newEnd) {
    boolean tells = who == Who.UNKNOWN || by.who() == Who.CIVILIANS;
    return new Victims(
        first,
        newEnd,
        min,
        max,
        basis,
        head,
        tells ? by.who() : who,
        kind == null ? by.loss() : kind,
        qualified);
  }

  /** With those whose they are. */
  Victims qualified(Who newWho, int newEnd) {
    return new Victims(first, newEnd, min, max, basis, head, newWho, kind, true);
  }

  /** Killed and injured told in one number. */
  Victims both(int newEnd) {
    return new Victims(first, newEnd, 1, null, basis, head, who, Kind.BOTH, qualified);
  }
}
