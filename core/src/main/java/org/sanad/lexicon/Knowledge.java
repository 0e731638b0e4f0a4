package org.sanad.lexicon;

import java.util.List;
import java.util.Map;

/**
 * The facts behind the matcher.
 *
 * @param frames all frames, in file order
 * @param directory the actors, and who was who of them when
 * @param places places by id
 */
public record Knowledge(List<Frame> frames, ActorDirectory directory, Map<String, Place> places) {

  /** Keeps its own copies. */
  public Knowledge {
    frames = List.copyOf(frames);
    places = Map.copyOf(places);
  }

  /** The actors by id. */
  public Map<String, Actor> actors() {
    return directory.actors();
  }
}
