package org.sanad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention.Basis;
import org.sanad.mention.LossMention.Kind;
import org.sanad.model.Loss.Who;

/** The losses found so far in a sentence, and the people read that no word has spoken of yet. */
final class LossLedger {
  private final LossSentence sentence;
  private final List<LossMention> found = new ArrayList<>();
  private List<Victims> pending = List.of();
  private List<Victims> pendingParts = List.of();
  private Who lastWho = Who.UNKNOWN;

  /** Whether «بينهم» now speaks of the last mention. */
  private boolean open;

  LossLedger(LossSentence sentence) {
    this.sentence = sentence;
  }

  List<LossMention> found() {
    return found;
  }

  @Nullable LossMention last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** The mention that «بينهم» speaks of, null where it speaks of none. */
  @Nullable LossMention whole() {
    return open ? last() : null;
  }

  /** People who may yet turn out to be victims: «30 عنصرا … لقوا مصرعهم». */
  void await(List<Victims> people) {
    pending = people;
    pendingParts = List.of();
    open = false;
  }

  /** Parts of the people awaited: «14 مقاتلا، بينهم 3 أجانب، قتلوا». */
  void awaitParts(List<Victims> parts) {
    pendingParts = parts;
  }

  /** Forgets those awaited: another clause begins. */
  void drop() {
    pending = List.of();
    pendingParts = List.of();
  }

  boolean awaits() {
    return !pending.isEmpty();
  }

  /** The last of those awaited, null where there are none. */
  @Nullable Victims awaited() {
    return pending.isEmpty() ? null : pending.get(pending.size() - 1);
  }

  /** How many phrases are awaited. */
  int awaitedCount() {
    return pending.size();
  }

  /** Enters those awaited, with their parts. */
  void takeAwaited(Kind kind, int predicate) {
    List<Victims> people = pending;
    List<Victims> parts = pendingParts;
    for (Victims each : people) {
      if (each.basis() != Basis.PLURAL && !isAdjective(each)) {
        add(each, each.kind() == null ? kind : each.kind(), predicate, false, false);
      }
    }
    for (Victims part : found.isEmpty() ? List.<Victims>of() : parts) {
      if (part.basis() != Basis.PLURAL && part.kind() == null) {
        add(part, kind, predicate, false, false);
        lastIsPart();
      }
    }
    drop();
  }

  /** «الوكالة السورية»: a nationality with the article names nobody by itself. */
  private boolean isAdjective(Victims each) {
    PersonNoun head = each.head();
    return head != null
        && head.nation()
        && !each.isCounted()
        && sentence.word(each.first()).definite();
  }

  /**
   * Enters victims.
   *
   * @param shared whether the number counts others too, so that one is all that is sure
   */
  void add(Victims each, Kind kind, int predicate, boolean active, boolean shared) {
    Who who = each.who() == Who.UNKNOWN && each.takesWhoFromBefore() ? lastWho : each.who();
    boolean joint = kind == Kind.BOTH || shared;
    found.add(
        new LossMention(
            kind,
            joint ? 1 : each.min(),
            joint ? null : each.max(),
            who,
            each.first(),
            each.end(),
            predicate,
            each.first(),
            each.end(),
            false,
            active,
            each.basis()));
    lastWho = who;
    drop();
    open = true;
  }

  /** Marks the mention entered last as a part of one before it. */
  void lastIsPart() {
    int index = found.size() - 1;
    found.set(index, found.get(index).asPart());
  }

  /** Adds to a mention what later words say of it. */
  void grow(LossMention mention, Who who, int victimEnd) {
    int index = found.lastIndexOf(mention);
    found.set(index, mention.grown(who, victimEnd));
    if (index == found.size() - 1) {
      lastWho = who;
    }
  }
}
