package org.sanad.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.TimeSpec.Season;
import org.sanad.model.TimePrecision;

/** Places seasons, each of three whole months: summer is June to August. */
final class SeasonPlacer {

  private SeasonPlacer() {}

  /** «الصيف الماضي» is the latest that was over; a winter is of the year that it ends in. */
  static Stretch place(Season season, @Nullable LocalDate anchor) {
    if (season.year() != 0) {
      LocalDate from = seasonStart(season.year(), season);
      return Stretch.stated(from, seasonEnd(from), TimePrecision.INTERVAL);
    }
    if (anchor == null) {
      return Stretch.lost(TimePrecision.INTERVAL);
    }
    int year = anchor.getYear();
    LocalDate from =
        switch (season.shift()) {
          case PAST_YEAR -> seasonStart(year - 1, season);
          case NEXT_YEAR -> seasonStart(year + 1, season);
          case NONE, CURRENT, CURRENT_YEAR -> seasonStart(year, season);
          case NEXT -> {
            LocalDate same = seasonStart(year, season);
            yield same.isAfter(anchor) ? same : seasonStart(year + 1, season);
          }
          case PAST, LATEST -> {
            LocalDate same = seasonStart(year, season);
            yield seasonEnd(same).isBefore(anchor) ? same : seasonStart(year - 1, season);
          }
        };
    return Stretch.relative(from, seasonEnd(from), TimePrecision.INTERVAL);
  }

  private static LocalDate seasonStart(int year, Season season) {
    return switch (season.name()) {
      case WINTER -> LocalDate.of(year - 1, 12, 1);
      case SPRING -> LocalDate.of(year, 3, 1);
      case SUMMER -> LocalDate.of(year, 6, 1);
      case AUTUMN -> LocalDate.of(year, 9, 1);
    };
  }

  private static LocalDate seasonEnd(LocalDate start) {
    return start.plusMonths(3).minusDays(1);
  }
}
