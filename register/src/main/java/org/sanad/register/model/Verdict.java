package org.sanad.register.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person made of an event, and of which: it holds while the event shows the values that the
 * person saw, whatever number of reports tells them.
 *
 * @param status confirmed, unsure or rejected
 * @param reason why it was rejected, else null
 * @param by a pseudonym
 * @param why in a sentence
 * @param decision number of the line in the decision log
 * @param seen the values at the time ({@link Coded#wordless})
 */
public record Verdict(
    ReviewStatus status,
    @Nullable Reason reason,
    String by,
    String why,
    long decision,
    Map<String, String> seen) {

  /** Keeps its own copy of the values, in the order of their names. */
  public Verdict {
    seen = Collections.unmodifiableSortedMap(new TreeMap<>(seen));
  }

  /** Whether an event still shows what the person saw. */
  public boolean holds(FusedEvent event) {
    return seen.equals(Coded.wordless(event));
  }
}
