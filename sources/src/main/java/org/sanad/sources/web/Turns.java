package org.sanad.sources.web;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Lets time pass between requests to one host. */
final class Turns {
  /** A host that asks for more than this between requests asks to be left alone. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Duration pause;
  private final Map<String, Long> last = new HashMap<>();
  private final Map<String, Duration> asked = new HashMap<>();

  Turns(Duration pause) {
    this.pause = pause;
  }

  /** The host asks for so much time. */
  void ask(String host, Duration time) {
    asked.put(host, time.compareTo(LONGEST) > 0 ? LONGEST : time);
  }

  /** How long a request must wait that would be made now. */
  Duration left(String host, long nanos) {
    Long before = last.get(host);
    if (before == null) {
      return Duration.ZERO;
    }
    Duration wanted = asked.getOrDefault(host, pause);
    Duration least = wanted.compareTo(pause) > 0 ? wanted : pause;
    Duration left = least.minusNanos(nanos - before);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Waits for the host's turn. */
  void await(String host) throws InterruptedIOException {
    try {
      Thread.sleep(left(host, System.nanoTime()).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("was not fetched: interrupted");
    }
    taken(host, System.nanoTime());
  }

  /** The host was asked at this time. */
  void taken(String host, long nanos) {
    last.put(host, nanos);
  }
}
