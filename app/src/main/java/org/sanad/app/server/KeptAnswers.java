package org.sanad.app.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers to what is asked again and again while nothing changes: each is made once, also where
 * many ask at once. Those that nobody asked for longest go first.
 */
final class KeptAnswers {
  private final long mostBytes;
  private final Map<String, Kept> byName = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * @param mostBytes how much memory they take at most
   */
  KeptAnswers(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** An answer, once it is made. */
  private static final class Kept {
    private volatile @Nullable Packed answer;
  }

  /**
   * The answer of a name.
   *
   * @param name of the question, the state that it is asked of, and for whom
   * @param made makes it where it is not kept
   */
  Packed get(String name, Supplier<byte[]> made) {
    Kept kept;
    synchronized (this) {
      kept = byName.computeIfAbsent(name, key -> new Kept());
    }
    synchronized (kept) {
      Packed known = kept.answer;
      if (known == null) {
        known = made(name, kept, made);
        keep(name, kept, known);
      }
      return known;
    }
  }

  private Packed made(String name, Kept kept, Supplier<byte[]> made) {
    try {
      return Packed.of(made.get());
    } catch (RuntimeException e) {
      synchronized (this) {
        byName.remove(name, kept);
      }
      throw e;
    }
  }

  private synchronized void keep(String name, Kept kept, Packed made) {
    kept.answer = made;
    // Whoever could not make it took it out, and others may have put another in its place.
    Kept there = byName.putIfAbsent(name, kept);
    if (there != null && there != kept) {
      return;
    }
    bytes += made.size();
    for (Iterator<Kept> eldest = byName.values().iterator();
        bytes > mostBytes && eldest.hasNext(); ) {
      Packed answer = eldest.next().answer;
      // One that is just being made stays: its bytes are counted once it is.
      if (answer != null) {
        bytes -= answer.size();
        eldest.remove();
      }
    }
  }
}
