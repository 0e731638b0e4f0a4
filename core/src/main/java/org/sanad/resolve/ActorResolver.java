package org.sanad.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Entry;

/** Chooses who a name means in a report by the report's country and day. */
public final class ActorResolver {
  private final ReportContext context;

  /** Chooses for one report. */
  public ActorResolver(ReportContext context) {
    this.context = context;
  }

  /**
   * Who the name means, null where no entry holds in this report.
   *
   * @param words how many words it has: one alone means nobody outside its country
   */
  public @Nullable Actor resolve(List<Entry.ActorName> names, int words) {
    Entry.@Nullable ActorName best = null;
    int bestScore = 0;
    for (Entry.ActorName name : names) {
      int score = score(name, words);
      if (score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    return best == null ? null : best.actor();
  }

  private int score(Entry.ActorName name, int words) {
    LocalDate day = context.day();
    if (day != null
        && (name.from() != null && day.isBefore(name.from())
            || name.to() != null && day.isAfter(name.to()))) {
      return names(name, 1, 0);
    }
    if (name.countries().isEmpty()) {
      return 20;
    }
    int weight = 0;
    for (String country : name.countries()) {
      weight = Math.max(weight, context.weight(country));
    }
    boolean generic = name.wording().equals("generic");
    if (weight == 0) {
      return context.country().isEmpty() ? names(name, 2, 0) : names(name, words > 1 ? 2 : 0, 0);
    }
    return (generic ? 10 : 15) + Math.min(weight, 60) + (day != null && name.from() != null ? 1 : 0);
  }

  /** A full name is worth something outside its country and time, a generic one nothing. */
  private static int names(Entry.ActorName name, int named, int generic) {
    return name.wording().equals("generic") || name.wording().equals("metonym") ? generic : named;
  }
}
