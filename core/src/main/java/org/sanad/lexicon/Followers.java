package org.sanad.lexicon;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The points of a {@link PhraseTrie} after one more word, by that word's number. Immutable. */
final class Followers {
  private final PhraseTrie.@Nullable Node[] places;

  /**
   * @param nodes the points, each of another word
   */
  Followers(Collection<PhraseTrie.Node> nodes) {
    // At most half full, so that a look soon ends.
    this.places = new PhraseTrie.Node[4 * Integer.highestOneBit(nodes.size())];
    for (PhraseTrie.Node node : nodes) {
      int at = node.word;
      while (places[at & (places.length - 1)] != null) {
        at++;
      }
      places[at & (places.length - 1)] = node;
    }
  }

  /** The point after the word of a number, null where nothing goes on with it. */
  PhraseTrie.@Nullable Node after(int word) {
    for (int at = word; ; at++) {
      PhraseTrie.Node node = places[at & (places.length - 1)];
      if (node == null || node.word == word) {
        return node;
      }
    }
  }
}
