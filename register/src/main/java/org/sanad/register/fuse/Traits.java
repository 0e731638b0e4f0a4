package org.sanad.register.fuse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.Status;

/**
 * What of a telling is compared with others: all that fusion looks at, and nothing else.
 *
 * @param telling id of the telling
 * @param report key of its report
 * @param order where it stands in the order of tellings: the day of its report, then its id
 * @param type what kind of event
 * @param status whether it is told as having happened
 * @param aggregate whether it is a total
 * @param days when, null where it can be put on no day
 * @param spots where
 * @param actors who: ids, or words where unresolved
 * @param targets to whom, likewise
 * @param killed the numbers of killed that it gives
 * @param injured the numbers of injured that it gives
 * @param means by what means, as far as it says
 * @param sources neutral names of the sources that it names
 * @param words hashes of the terms around the words that tell it
 */
public record Traits(
    String telling,
    String report,
    String order,
    EventType type,
    Status status,
    boolean aggregate,
    @Nullable Days days,
    List<Spot> spots,
    Set<String> actors,
    Set<String> targets,
    Set<Integer> killed,
    Set<Integer> injured,
    Set<Means> means,
    Set<String> sources,
    Set<Integer> words) {

  /** Keeps its own copies of lists and sets. */
  public Traits {
    spots = List.copyOf(spots);
    actors = Set.copyOf(actors);
    targets = Set.copyOf(targets);
    killed = Set.copyOf(killed);
    injured = Set.copyOf(injured);
    means = Set.copyOf(means);
    sources = Set.copyOf(sources);
    words = Set.copyOf(words);
  }
}
