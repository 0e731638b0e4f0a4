package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gathers what is wrong with knowledge files, so that one reading tells all of it. A line that is
 * at fault is left out of what is loaded, and nothing is used until {@link #raise} found no fault.
 */
public final class Faults {
  /** By message: a file that two stages read is told once. */
  private final Map<String, KnowledgeException> found = new LinkedHashMap<>();

  /** Does some work and keeps the fault that stops it. */
  public void gather(Runnable work) {
    try {
      work.run();
    } catch (KnowledgeException e) {
      add(e);
    }
  }

  /** Adds a fault. */
  void add(KnowledgeException fault) {
    found.putIfAbsent(String.valueOf(fault.getMessage()), fault);
  }

  /**
   * Ends the loading.
   *
   * @throws KnowledgeException with all faults, if there are any
   */
  public void raise() {
    if (!found.isEmpty()) {
      throw new KnowledgeException(new ArrayList<>(found.values()));
    }
  }
}
