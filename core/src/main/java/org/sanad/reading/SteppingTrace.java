package org.sanad.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.AttributionFinder;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.event.Trace;
import org.sanad.lexicon.Frame;
import org.sanad.model.Status;

/** Passes on what it hears, and takes a step at what comes by often. */
final class SteppingTrace implements Trace {
  private final Trace to;
  private final Runnable step;

  SteppingTrace(Trace to, Runnable step) {
    this.to = to;
    this.step = step;
  }

  @Override
  public void sentence(Clauses clauses, List<AttributionFinder.Said> said) {
    step.run();
    to.sentence(clauses, said);
  }

  @Override
  public void tried(Chunk trigger, Frame frame, Outcome outcome) {
    to.tried(trigger, frame, outcome);
  }

  @Override
  public void carried(Chunk trigger, Chunk named) {
    to.carried(trigger, named);
  }

  @Override
  public void governed(Chunk trigger, Chunk operator, Status status) {
    to.governed(trigger, operator, status);
  }

  @Override
  public void status(Chunk trigger, Status status) {
    step.run();
    to.status(trigger, status);
  }

  @Override
  public void merged(Chunk telling, @Nullable Chunk known, int score) {
    step.run();
    to.merged(telling, known, score);
  }
}
