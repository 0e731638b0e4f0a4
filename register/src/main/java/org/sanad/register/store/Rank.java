package org.sanad.register.store;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an event or a report stands among all, as one number above 0 by which it is known in the
 * index: the greater, the earlier it is listed. Listing the first few then needs no sorting.
 */
final class Rank {
  /** Bits for what comes after all else: the order of ids. */
  private static final int LAST = 39;

  /** Texts and reports have so many bits each; more count as this many. */
  private static final int COUNTED = 12;

  private static final int MOST = (1 << COUNTED) - 1;
  private static final int DAYS = 1 << 20;
  private static final Pattern ID = Pattern.compile("[a-z]+-[0-9a-f]{16}");

  private Rank() {}

  /** Of an event: those that most texts tell first, then those in most reports, then by id. */
  static long of(int texts, int reports, String id) {
    long told = (long) Math.min(texts, MOST) << COUNTED | Math.min(reports, MOST);
    return told << LAST | last(id);
  }

  /** Of a report: the latest published first, then by key; those without a day last. */
  static long of(@Nullable LocalDate published, String key) {
    long day = published == null ? 0 : Math.max(1, published.toEpochDay() + DAYS);
    return day << LAST | last(key);
  }

  /** Less for ids that come later in order; 1 at least. */
  private static long last(String id) {
    String hex = ID.matcher(id).matches() ? id.substring(id.length() - 16) : Digest.sha256(id);
    return (1L << LAST) - (Long.parseLong(hex.substring(0, 10), 16) >> 1);
  }
}
