package org.sanad.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.lexicon.Actor;
import org.sanad.mention.Mention;
import org.sanad.resolve.Referents;

/** Tells whether the parties of two tellings may be one. */
final class SameParties {
  private final Referents referents;

  SameParties(Referents referents) {
    this.referents = referents;
  }

  /** 1: a party in common; -1: known parties and none in common; 0: nothing to tell. */
  int compare(List<Mention> a, List<Mention> b) {
    boolean unknown = false;
    for (Mention x : a) {
      Actor first = referents.actor(x);
      unknown |= first == null;
      for (Mention y : b) {
        Actor second = referents.actor(y);
        unknown |= second == null;
        if (first == null ? second == null : first.equals(second)) {
          return 1;
        }
      }
    }
    return unknown || a.isEmpty() || b.isEmpty() ? 0 : -1;
  }

  /**
   * Whether two blows from afar go against each other: whom one has as doer the other has as
   * target, or the doers are known enemies. Nobody shells himself, so that a blow and its answer
   * stay two, each where it fell; whoever attacks on the ground may suffer there himself.
   */
  boolean answer(Draft a, Draft b) {
    return a.fromAfar()
        && b.fromAfar()
        && !goesBack(a)
        && !goesBack(b)
        && (suffers(a, b) || suffers(b, a) || enemies(a, b));
  }

  /**
   * Whether two such blows go against each other and a state struck one of them. Where two sides of
   * one land shell each other, both may do so at one front; a state is struck in another place than
   * it strikes.
   */
  boolean answerAbroad(Draft a, Draft b) {
    return answer(a, b) && (byState(a) || byState(b));
  }

  private boolean byState(Draft draft) {
    for (Mention doer : draft.actors) {
      Actor actor = referents.actor(doer);
      if (actor != null && actor.kind().equals("state")) {
        return true;
      }
    }
    return false;
  }

  private boolean suffers(Draft doing, Draft draft) {
    return compare(doing.actors, hit(draft)) > 0 && compare(doing.actors, draft.actors) <= 0;
  }

  /**
   * Whom it says that it hit: not the aircraft and guns, from which such blows come, nor what is
   * somebody's by a pronoun alone.
   */
  private static List<Mention> hit(Draft draft) {
    return draft.targets.stream()
        .filter(
            target ->
                !(target instanceof Mention.ActorMention actor)
                    || (actor.kind() != Mention.ActorKind.PRONOUN
                        && (actor.unit().isEmpty() || actor.unit().equals("ground"))))
        .toList();
  }

  /**
   * «الضربة» is that of which the report told before, whoever is read beside it; «الضربة
   * الإسرائيلية» says whose it is.
   */
  private static boolean goesBack(Draft draft) {
    int end = draft.trigger().end();
    return draft.definite
        && !draft.trigger().verb()
        && draft.actors.stream().noneMatch(actor -> actor.first() == end);
  }

  private boolean enemies(Draft a, Draft b) {
    for (Mention x : a.actors) {
      for (Mention y : b.actors) {
        Actor one = referents.actor(x);
        Actor other = referents.actor(y);
        if (one != null && other != null && referents.opposed(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  static int compare(Set<String> x, Set<String> y) {
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    for (String name : x) {
      if (y.contains(name)) {
        return 1;
      }
    }
    return x.contains("?") || y.contains("?") ? 0 : -1;
  }

  /** The known parties' identifiers; {@code ?} stands for whoever is not known. */
  Set<String> names(List<Mention> mentions) {
    Set<String> names = new TreeSet<>();
    for (Mention mention : mentions) {
      Actor actor = referents.actor(mention);
      if (actor != null) {
        names.add(actor.id());
      } else {
        names.add("?");
      }
    }
    return names;
  }
}
