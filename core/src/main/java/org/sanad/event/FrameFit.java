package org.sanad.event;

import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ContextWords;
import org.sanad.lexicon.Frame;
import org.sanad.mention.Mention;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/**
 * Tells whether a frame holds where its word stands: by the words around it, and by what it needs.
 */
final class FrameFit {
  private final AnnotatedText text;
  private final Referents referents;

  /** The trigger whose surroundings were measured last: most have several frames. */
  private @Nullable Chunk measured;

  private int from;
  private int to;

  FrameFit(AnnotatedText text, Referents referents) {
    this.text = text;
    this.referents = referents;
  }

  /** Whether the words near a trigger are those that the frame asks for, and none that it bars. */
  boolean contextFits(Clauses clauses, Chunk chunk, Frame frame) {
    if (frame.with().isEmpty() && frame.without().isEmpty()) {
      return true;
    }
    measure(clauses, chunk);
    int first = chunk.first();
    int end = chunk.end();
    boolean with = frame.with().isEmpty();
    for (int at = from; at < to; at++) {
      if (at >= first && at < end) {
        continue;
      }
      if (matches(frame.without(), at)) {
        return false;
      }
      with = with || matches(frame.with(), at);
    }
    return with;
  }

  /** What is near a trigger: its clause, but a few words at least and not too many. */
  private void measure(Clauses clauses, Chunk chunk) {
    if (chunk.equals(measured)) {
      return;
    }
    measured = chunk;
    int first = chunk.first();
    int end = chunk.end();
    from = first;
    to = end;
    for (Chunk other : clauses.chunks()) {
      if (other.clause() == chunk.clause()) {
        from = Math.min(from, other.first());
        to = Math.max(to, other.end());
      }
    }
    from = Math.min(from, Math.max(clauses.sentence().firstToken(), first - 3));
    from = Math.max(from, first - 8);
    to = Math.min(Math.max(to, end + 6), clauses.sentence().endToken());
    to = Math.min(to, end + 14);
  }

  private boolean matches(ContextWords words, int at) {
    if (words.isEmpty()) {
      return false;
    }
    return words.has(words.near(text.known(at)), text.form(at + 1));
  }

  /** Whether a draft has what its frame cannot do without. */
  boolean hasNeeds(Draft draft) {
    for (String need : draft.frame.needs()) {
      boolean met =
          switch (need) {
            case "place" -> !draft.places.isEmpty();
            case "actor" -> !draft.actors.isEmpty();
            case "target" -> !draft.targets.isEmpty() || !draft.places.isEmpty();
            // «طالت القذائف البلدة»: a weapon tells that somebody armed did it.
            case "armed" ->
                draft.actors.stream().anyMatch(this::armed)
                    || (draft.actors.isEmpty() && !draft.weapons.isEmpty());
            // «ملاحقة جيوب الحوثيين»: where nobody is told to chase them, that they fight.
            case "fighters" ->
                (draft.actors.isEmpty() ? draft.targets : draft.actors)
                    .stream().anyMatch(this::armed);
            // A visit by nobody who speaks for a side is no dealing between them.
            case "official" -> draft.actors.stream().anyMatch(this::official);
            case "state" -> draft.actors.stream().allMatch(this::authority);
            default -> hasPreposition(draft, need);
          };
      if (!met) {
        return false;
      }
    }
    return true;
  }

  /** Whether it may arrest: a state's forces, or somebody whom nothing tells to be a group. */
  private boolean authority(Mention mention) {
    Actor actor = referents.actor(mention);
    return actor == null || actor.ofState();
  }

  private boolean official(Mention mention) {
    Actor actor = referents.actor(mention);
    return actor != null ? !actor.civilians() : !mention.civil();
  }

  private boolean armed(Mention mention) {
    if (mention instanceof Mention.ActorMention actor) {
      var known = referents.actor(mention);
      return known != null
          ? known.armed()
          : actor.kind() != Mention.ActorKind.PERSONS || actor.who().equals("combatants");
    }
    return true;
  }

  /** Whether a preposition stands between the trigger and the end of its clause. */
  private boolean hasPreposition(Draft draft, String preposition) {
    int from = draft.trigger().end();
    int to = Math.min(text.size(), from + 14);
    for (int at = from; at < to; at++) {
      if (text.sentence(at) != draft.sentence) {
        return false;
      }
      String form = text.form(at);
      if (form.equals(preposition)
          || (form.startsWith(preposition)
              && ((preposition.length() == 1 && form.length() > 2)
                  || (form.length() - preposition.length() <= 3 && preposition.length() > 1)))) {
        return true;
      }
      if ((preposition.equals("علي") && form.startsWith("عليه"))
          || (preposition.equals("ل") && form.startsWith("ل"))) {
        return true;
      }
    }
    return false;
  }
}
