package org.sanad.register.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Correction;
import org.sanad.register.model.FieldChange;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Verdict;

/**
 * What newer readings say against what a person decided.
 *
 * @param event as it stands
 * @param revision number of that version
 * @param correction that they speak against, null where they speak against a verdict
 * @param verdict that the event changed since, null where they speak against a correction
 * @param changes what is other than decided or judged
 */
public record Proposal(
    FusedEvent event,
    long revision,
    @Nullable Correction correction,
    @Nullable Verdict verdict,
    List<FieldChange> changes) {

  /** Keeps its own copy of the list. */
  public Proposal {
    changes = List.copyOf(changes);
  }

  /** The decision that is spoken against: by this number a proposal is accepted or refused. */
  public long decision() {
    return correction != null ? correction.decision() : verdict == null ? 0 : verdict.decision();
  }
}
