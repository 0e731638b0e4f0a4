package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.sanad.model.Argument;
import org.sanad.model.Attribution;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Party;
import org.sanad.register.model.Telling;

/**
 * Who of those named did it, and who suffered it: puts behind the others whom most texts rather
 * have speaking of it, or on its other side. Every claim stays.
 */
final class Doers {
  private final Map<String, Set<String>> did = new HashMap<>();
  private final Map<String, Set<String>> attacked = new HashMap<>();
  private final Map<String, Set<String>> suffered = new HashMap<>();
  private final Map<String, Set<String>> spoke = new HashMap<>();

  /** How many more texts have two parties on one side than against each other. */
  private final Map<String, Map<String, Integer>> together = new HashMap<>();

  private final boolean mutual;

  private Doers(List<Telling> tellings, EventType type, UnaryOperator<String> textOf) {
    this.mutual = type.mutual();
    for (Telling each : tellings) {
      Event event = each.event();
      String text = textOf.apply(each.report());
      Set<String> actors = names(event.actors());
      Set<String> targets = names(event.targets());
      actors.forEach(name -> did.computeIfAbsent(name, n -> new HashSet<>()).add(text));
      targets.forEach(name -> suffered.computeIfAbsent(name, n -> new HashSet<>()).add(text));
      if (!event.type().mutual()) {
        // Of a clash either side is told first: it does not say who attacked.
        actors.forEach(name -> attacked.computeIfAbsent(name, n -> new HashSet<>()).add(text));
      }
      for (Attribution source : event.sources()) {
        if (source.name() != null) {
          spoke.computeIfAbsent(source.name(), n -> new HashSet<>()).add(text);
        }
      }
      tie(actors, actors, 1);
      tie(targets, targets, 1);
      tie(actors, targets, -1);
      tie(targets, actors, -1);
    }
  }

  /** Reads who stands where from the tellings of an event that most of them tell as such a type. */
  static Doers of(List<Telling> tellings, EventType type, UnaryOperator<String> textOf) {
    return new Doers(tellings, type, textOf);
  }

  private static Set<String> names(List<Argument> parties) {
    Set<String> names = new TreeSet<>();
    for (Argument party : parties) {
      if (party.name() != null) {
        names.add(party.name());
      }
    }
    return names;
  }

  private void tie(Set<String> some, Set<String> others, int weight) {
    for (String a : some) {
      for (String b : others) {
        if (!a.equals(b)) {
          together.computeIfAbsent(a, n -> new HashMap<>()).merge(b, weight, Integer::sum);
        }
      }
    }
  }

  /**
   * Doers, in their order but for those who rather spoke of it or suffered it. «The authorities
   * said that he blew himself up» may have been read as theirs.
   */
  List<Claim<Party>> first(List<Claim<Party>> doers) {
    List<Claim<Party>> sorted = new ArrayList<>(doers);
    sorted.sort(Comparator.comparing(claim -> behind(claim.value().label())));
    return sorted;
  }

  /** Who suffered it, in their order but for those who rather did it. */
  List<Claim<Party>> struck(List<Claim<Party>> targets) {
    List<Claim<Party>> sorted = new ArrayList<>(targets);
    sorted.sort(
        Comparator.comparing(
            claim -> {
              String name = claim.value().label();
              return times(did, name) > times(suffered, name) && !behind(name);
            }));
    return sorted;
  }

  private boolean behind(String name) {
    return times(spoke, name) > times(did, name)
        || times(suffered, name) > times(did, name)
        || otherSide(name);
  }

  /**
   * Whether it is told to suffer it, and those against whom it stands are told to have done it by
   * more texts than it and those on its side: of many who attack together, each is named by some.
   */
  private boolean otherSide(String name) {
    if (mutual || times(suffered, name) == 0) {
      return false;
    }
    Set<String> own = new HashSet<>(attacked.getOrDefault(name, Set.of()));
    Set<String> against = new HashSet<>();
    together
        .getOrDefault(name, Map.of())
        .forEach(
            (other, more) ->
                (more > 0 ? own : more < 0 ? against : new HashSet<String>())
                    .addAll(attacked.getOrDefault(other, Set.of())));
    return against.size() > own.size();
  }

  private static int times(Map<String, Set<String>> texts, String name) {
    return texts.getOrDefault(name, Set.of()).size();
  }
}
