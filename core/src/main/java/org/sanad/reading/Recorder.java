package org.sanad.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.AttributionFinder;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.event.Trace;
import org.sanad.lexicon.Frame;
import org.sanad.model.Status;

/** Keeps what happened to each word that names an event, for one report. */
final class Recorder implements Trace {
  private final IdentityHashMap<Chunk, List<String>> notes = new IdentityHashMap<>();
  private final Map<Integer, List<AttributionFinder.Said>> said = new HashMap<>();
  private final IdentityHashMap<Chunk, Chunk> operators = new IdentityHashMap<>();
  private final List<Merge> merges = new ArrayList<>();

  /**
   * A telling and what it was joined to.
   *
   * @param telling the word that names it
   * @param known the word of the event before, null where it is a new one
   * @param score how well they agree
   */
  record Merge(Chunk telling, @Nullable Chunk known, int score) {}

  @Override
  public void sentence(Clauses clauses, List<AttributionFinder.Said> who) {
    said.put(clauses.sentence().index(), who);
  }

  @Override
  public void tried(Chunk trigger, Frame frame, Outcome outcome) {
    note(
        trigger,
        switch (outcome) {
          case HOLDS -> "frame " + frame.name() + " holds";
          case FORM -> "frame " + frame.name() + " rejected: it wants another form of the word";
          case CONTEXT -> "frame " + frame.name() + " rejected by its context: " + context(frame);
          case NEEDS -> "frame " + frame.name() + " rejected: it needs " + frame.needs();
          case CONTENT -> "frame " + frame.name() + " dropped: only wished, refused or threatened";
        });
  }

  private static String context(Frame frame) {
    String with = frame.with().isEmpty() ? "" : "asks for one of " + frame.with();
    String without = frame.without().isEmpty() ? "" : "allows none of " + frame.without();
    return with.isEmpty() || without.isEmpty() ? with + without : with + ", " + without;
  }

  @Override
  public void carried(Chunk trigger, Chunk named) {
    note(trigger, "carries on the event of chunk " + named.index());
  }

  @Override
  public void governed(Chunk trigger, Chunk operator, Status status) {
    operators.put(trigger, operator);
  }

  @Override
  public void status(Chunk trigger, Status status) {
    Chunk operator = operators.get(trigger);
    note(
        trigger,
        "status " + status.code() + (operator == null ? "" : " by chunk " + operator.index()));
  }

  @Override
  public void merged(Chunk telling, @Nullable Chunk known, int score) {
    merges.add(new Merge(telling, known, score));
  }

  private void note(Chunk trigger, String what) {
    notes.computeIfAbsent(trigger, t -> new ArrayList<>()).add(what);
  }

  /** What happened to a word, in order. */
  List<String> notes(Chunk trigger) {
    return notes.getOrDefault(trigger, List.of());
  }

  /** Who says what in a sentence. */
  List<AttributionFinder.Said> said(int sentence) {
    return said.getOrDefault(sentence, List.of());
  }

  /** The comparisons of tellings, in order. */
  List<Merge> merges() {
    return merges;
  }
}
