package org.sanad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Actor;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.resolve.Referents;

/**
 * Who fights whom in a report. Where fighting or the taking of a place is told with one side only,
 * the other is the party that this side fights elsewhere in the report, provided that it is named
 * close before or in the same sentence: then the report says so, only not in the same clause.
 */
final class Opponents {
  /** The other side must be named in the event's sentence or so many before. */
  private static final int REACH = 4;

  private final Referents referents;
  private final List<Clauses> sentences;
  private final Map<String, Map<String, Integer>> fights = new HashMap<>();

  /** The parties named in a sentence, by its index; looked for when first asked for. */
  private final Map<Integer, List<Mention>> named = new HashMap<>();

  Opponents(Referents referents, List<Clauses> sentences, List<Draft> drafts) {
    this.referents = referents;
    this.sentences = sentences;
    for (Draft draft : drafts) {
      if (draft.violent() || draft.is(EventType.CAPTURE)) {
        pairs(draft);
      }
    }
  }

  private List<Mention> named(int sentence) {
    return sentence < 0 ? List.of() : named.computeIfAbsent(sentence, this::parties);
  }

  private List<Mention> parties(int sentence) {
    List<Mention> here = new ArrayList<>();
    for (Chunk chunk : sentences.get(sentence).chunks()) {
      if (chunk.actor() != null && referents.actor(chunk.mention()) != null) {
        here.add(chunk.mention());
      }
    }
    return here;
  }

  private void pairs(Draft draft) {
    for (Mention a : draft.actors) {
      for (Mention b : draft.targets) {
        Actor x = referents.actor(a);
        Actor y = referents.actor(b);
        if (x != null && y != null && x.armed() && y.armed() && !x.equals(y)) {
          fights.computeIfAbsent(x.id(), id -> new TreeMap<>()).merge(y.id(), 1, Integer::sum);
          fights.computeIfAbsent(y.id(), id -> new TreeMap<>()).merge(x.id(), 1, Integer::sum);
        }
      }
    }
  }

  /** Adds the other side to the events that tell one only. */
  void fill(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.headline || draft.status == Status.DENIED) {
        continue;
      }
      switch (draft.type) {
        case CLASH -> {
          if (draft.targets.isEmpty()) {
            add(draft, draft.actors, draft.targets);
          } else if (draft.actors.isEmpty()) {
            add(draft, draft.targets, draft.actors);
          }
        }
        case CAPTURE, DESTRUCTION -> {
          // Whom a plan would take a place from the report would have to say.
          if (draft.targets.isEmpty()
              && (draft.status == Status.OCCURRED || draft.is(EventType.DESTRUCTION))) {
            add(draft, draft.actors, draft.targets);
            if (draft.targets.isEmpty() && draft.is(EventType.CAPTURE)) {
              enemy(draft, drafts);
            }
          }
        }
        case ASSAULT -> {
          boolean told = draft.status == Status.OCCURRED || draft.status == Status.FAILED;
          if (draft.targets.isEmpty() && told) {
            enemy(draft, drafts);
          }
        }
        default -> {
          // Blows from afar hit others than fighters too often.
        }
      }
    }
  }

  private void add(Draft draft, List<Mention> side, List<Mention> other) {
    for (Mention mention : side) {
      Actor actor = referents.actor(mention);
      if (actor == null) {
        continue;
      }
      Mention opponent = nearest(draft, fights.getOrDefault(actor.id(), Map.of()));
      if (opponent != null) {
        other.add(opponent);
        return;
      }
    }
  }

  /** The one party of its sentence that is known to fight the doer, where there is just one. */
  private void enemy(Draft draft, List<Draft> drafts) {
    @Nullable Mention found = null;
    for (Mention mention : named(draft.sentence)) {
      Actor other = referents.actor(mention);
      boolean party =
          other != null
              && other.armed()
              && !other.kind().equals("state")
              && mention instanceof Mention.ActorMention actor
              && actor.kind() == Mention.ActorKind.NAMED;
      if (other == null
          || !party
          || tells(draft, mention)
          || !fights(draft.actors, other)
          || actsElsewhere(mention, draft, drafts)) {
        continue;
      }
      Actor before = found == null ? null : referents.actor(found);
      if (before != null && !before.equals(other)) {
        return;
      }
      found = found == null ? mention : found;
    }
    if (found != null) {
      draft.targets.add(found);
    }
  }

  /** «سيطروا على قرية، وانسحبت القوات من بلدة»: who acts in another place was not met here. */
  private static boolean actsElsewhere(Mention mention, Draft draft, List<Draft> drafts) {
    for (Draft other : drafts) {
      if (other != draft
          && other.actors.contains(mention)
          && !other.places.isEmpty()
          && !draft.places.isEmpty()
          && other.places.stream().noneMatch(draft.places::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Draft draft, Mention mention) {
    return draft.sources.stream()
        .anyMatch(source -> source.overlaps(mention.first(), mention.end()));
  }

  private boolean fights(List<Mention> doers, Actor other) {
    for (Mention doer : doers) {
      Actor actor = referents.actor(doer);
      if (actor != null && referents.opposed(actor, other)) {
        return true;
      }
    }
    return false;
  }

  /** The nearest mention of the party that a side fights most in this report. */
  private @Nullable Mention nearest(Draft draft, Map<String, Integer> enemies) {
    String enemy = "";
    for (Map.Entry<String, Integer> entry : enemies.entrySet()) {
      if (entry.getValue() > enemies.getOrDefault(enemy, 0)) {
        enemy = entry.getKey();
      }
    }
    int trigger = draft.trigger().first();
    for (int back = 0; back <= REACH; back++) {
      @Nullable Mention best = null;
      for (Mention mention : named(draft.sentence - back)) {
        Actor actor = referents.actor(mention);
        if (actor != null
            && actor.id().equals(enemy)
            && !tells(draft, mention)
            && (best == null
                || Math.abs(mention.first() - trigger) < Math.abs(best.first() - trigger))) {
          best = mention;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }
}
