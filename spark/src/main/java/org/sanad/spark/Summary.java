package org.sanad.spark;

import java.util.Locale;
import java.util.Map;
import org.sanad.sources.item.Skips;

/**
 * What a run did.
 *
 * @param files in the archive
 * @param fresh of them read by this run
 * @param reports added
 * @param events told by these, before they are fused
 * @param diagnostics told of these, with what could not be read
 * @param fused events out of all reports of all runs
 * @param digest of these events: the same reports give the same, whatever machines read them
 * @param held ids that the driver held while they were fused, some 200 bytes each
 * @param skipped records passed over as no Arabic report, by reason
 */
record Summary(
    int files,
    int fresh,
    long reports,
    long events,
    long diagnostics,
    long fused,
    String digest,
    long held,
    Map<Skips.Reason, Long> skipped) {

  /** In a few lines for a person. */
  String words() {
    StringBuilder words = new StringBuilder();
    words.append(
        String.format(
            Locale.ROOT,
            "Files: %,d, of which %,d had not been read. Added %,d reports with %,d events; %,d"
                + " diagnostics.%nFused events, over all runs: %,d, with the digest %s.%nIds held"
                + " on the driver while fusing: %,d.%n",
            files,
            fresh,
            reports,
            events,
            diagnostics,
            fused,
            digest,
            held));
    skipped.forEach(
        (reason, n) -> {
          if (n > 0) {
            words.append(String.format(Locale.ROOT, "Passed over: %,d %s.%n", n, reason.words()));
          }
        });
    return words.toString();
  }
}
