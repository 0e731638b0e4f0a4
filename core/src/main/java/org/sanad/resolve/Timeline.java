package org.sanad.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.TimeMention;
import org.sanad.model.TimeExpression;

/**
 * A report's times on the calendar.
 *
 * @param anchor the day that relative times count from, null where the report leads to none
 * @param anchorBasis how it was found: "given" with the report, "dateline", "text" («اليوم الاثنين
 *     4 تموز 2022»), or "none"
 * @param mentions the mentions that were resolved, in order
 * @param expressions what each came to, at the same places
 */
public record Timeline(
    @Nullable LocalDate anchor,
    String anchorBasis,
    List<TimeMention> mentions,
    List<TimeExpression> expressions) {

  /** Keeps its own copies of the lists. */
  public Timeline {
    mentions = List.copyOf(mentions);
    expressions = List.copyOf(expressions);
    if (mentions.size() != expressions.size()) {
      throw new IllegalArgumentException("one expression for each mention");
    }
  }

  /** What a mention came to, null where it is none of this report's. */
  public @Nullable TimeExpression of(TimeMention mention) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int first = mentions.get(middle).first();
      if (first == mention.first()) {
        return expressions.get(middle);
      }
      if (first < mention.first()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }
}
