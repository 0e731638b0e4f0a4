package org.sanad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one report tells of one happening, every field with its words.
 *
 * @param id unique in the report: e1, e2 …
 * @param type what kind of event
 * @param status whether it is told as having happened
 * @param triggers the words that name it, the most informative first; never empty
 * @param actors who did it
 * @param targets to whom, or the other side
 * @param places where
 * @param time when, null where the report gives no time for it
 * @param sources who says so; the publisher is not listed
 * @param fatalities numbers of killed
 * @param injured numbers of injured
 * @param weapons by what means, the words
 * @param aggregate whether it is a total over a stretch of time
 * @param confidence 0 to 1: how much of what the frame expects was found
 * @param rule the frame and rule that found it
 */
public record Event(
    String id,
    EventType type,
    Status status,
    List<Quote> triggers,
    List<Argument> actors,
    List<Argument> targets,
    List<PlaceArgument> places,
    @Nullable TimeExpression time,
    List<Attribution> sources,
    List<Loss> fatalities,
    List<Loss> injured,
    List<Quote> weapons,
    boolean aggregate,
    double confidence,
    String rule) {

  /** Keeps its own copies of the lists. */
  public Event {
    triggers = List.copyOf(triggers);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    fatalities = List.copyOf(fatalities);
    injured = List.copyOf(injured);
    weapons = List.copyOf(weapons);
  }
}
