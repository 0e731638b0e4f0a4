package org.sanad.app.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts what went wrong of late, and by whom, so that nobody tries passwords by the thousand. */
final class Attempts {
  /** How long a failure counts. */
  static final Duration WINDOW = Duration.ofMinutes(15);

  private static final int MOST_KEYS = 10_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> failures = new HashMap<>();

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /** Whether something failed so often of late that it is not tried again. */
  synchronized boolean tooMany(String key, int most) {
    Deque<Instant> known = failures.get(key);
    return known != null && recent(known).size() >= most;
  }

  /** Notes that something failed. */
  synchronized void failed(String key) {
    if (failures.size() >= MOST_KEYS) {
      failures.values().removeIf(each -> recent(each).isEmpty());
    }
    failures.computeIfAbsent(key, each -> new ArrayDeque<>()).add(clock.instant());
  }

  /** Forgets what failed. */
  synchronized void worked(String key) {
    failures.remove(key);
  }

  private Deque<Instant> recent(Deque<Instant> all) {
    Instant since = clock.instant().minus(WINDOW);
    while (!all.isEmpty() && all.getFirst().isBefore(since)) {
      all.removeFirst();
    }
    return all;
  }
}
