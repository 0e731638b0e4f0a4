package org.sanad.spark;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.Skips;

/**
 * Counts over all tasks what was passed over as no Arabic report. A task that runs twice, since a
 * machine was lost, counts twice: these are for a person's eyes, and no table holds them.
 */
final class Skipped implements Serializable {
  private final EnumMap<Skips.Reason, LongAccumulator> counts = new EnumMap<>(Skips.Reason.class);

  Skipped(SparkContext spark) {
    for (Skips.Reason reason : Skips.Reason.values()) {
      counts.put(reason, spark.longAccumulator("passed over: " + reason.words()));
    }
  }

  /** What one file's records are read with. */
  static Context context() {
    return Context.of(Defaults.NONE);
  }

  void add(Context context) {
    context.skips().counts().forEach((reason, n) -> of(reason).add(n));
  }

  private LongAccumulator of(Skips.Reason reason) {
    return Objects.requireNonNull(counts.get(reason));
  }

  /** How many, by reason. */
  Map<Skips.Reason, Long> counts() {
    Map<Skips.Reason, Long> sums = new EnumMap<>(Skips.Reason.class);
    counts.forEach((reason, sum) -> sums.put(reason, sum.value()));
    return sums;
  }
}
