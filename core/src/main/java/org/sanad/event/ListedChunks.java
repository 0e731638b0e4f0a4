package org.sanad.event;

import java.util.ArrayList;
import java.util.List;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.WordClass;

/** Parties and places with those that و or a comma joins to them. */
final class ListedChunks {
  private final List<Chunk> chunks;

  ListedChunks(Clauses clauses) {
    this.chunks = clauses.chunks();
  }

  /** A party or place with those of its list that stand behind it. */
  List<Chunk> after(Chunk first) {
    List<Chunk> list = new ArrayList<>();
    list.add(first);
    for (int at = first.index() + 1; at < chunks.size(); at++) {
      Chunk chunk = chunks.get(at);
      if (!chunk.demonym() && !chunk.is(WordClass.CONJUNCTION)) {
        if (!chunk.joined() || !chunk.nominal()) {
          break;
        }
        list.add(chunk);
      }
    }
    return list;
  }

  /** A place with those of its list that stand before it. */
  List<Chunk> before(Chunk last) {
    List<Chunk> list = new ArrayList<>();
    list.add(last);
    for (int at = last.index(); at > 0; at--) {
      Chunk chunk = chunks.get(at);
      Chunk before = chunks.get(at - 1);
      if (!chunk.joined() || before.place() == null) {
        break;
      }
      list.add(0, before);
    }
    return list;
  }

  /** The party that another is joined to by و. */
  List<Chunk> joinedTo(Chunk second) {
    if (!second.joined() || second.index() == 0) {
      return List.of();
    }
    Chunk first = chunks.get(second.index() - 1);
    return first.agent() ? List.of(first) : List.of();
  }
}
