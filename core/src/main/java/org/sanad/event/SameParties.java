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
