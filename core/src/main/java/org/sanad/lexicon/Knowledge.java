package org.sanad.lexicon;

import java.util.List;
import java.util.Map;

/**
 * The facts behind the matcher.
 *
 * @param frames all frames, in file order
 * @param actors actors by id
 * @param places places by id
 */
public record Knowledge(List<Frame> frames, Map<String, Actor> actors, Map<String, Place> places) {

  /** Keeps its own copies. */
  public Knowledge {
    frames = List.copyOf(frames);
    actors = Map.copyOf(actors);
    places = Map.copyOf(places);
  }
}
