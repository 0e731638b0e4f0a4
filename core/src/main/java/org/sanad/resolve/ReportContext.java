package org.sanad.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;

/**
 * What a report is about, told from its unambiguous names: the weight of each country, and the day.
 */
public final class ReportContext {
  private final Map<String, Integer> weights = new HashMap<>();
  private final Told told;
  private final @Nullable LocalDate day;
  private final String country;

  private ReportContext(@Nullable LocalDate day, String home, List<SentenceMentions> sentences) {
    this.day = day;
    this.told = Told.of(List.of(), "");
    for (SentenceMentions sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        weigh(mention);
      }
    }
    if (weights.isEmpty()) {
      add(home, 1);
    }
    String best = "";
    for (Map.Entry<String, Integer> entry : new TreeMap<>(weights).entrySet()) {
      if (entry.getValue() > weights.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    this.country = best;
    for (SentenceMentions sentence : sentences) {
      told.add(sentence.mentions(), country);
    }
  }

  /**
   * The context of a report.
   *
   * @param day its anchor day
   * @param home country of the outlet, which holds where no name in the report tells; empty for
   *     none
   */
  public static ReportContext of(
      @Nullable LocalDate day, String home, List<SentenceMentions> sentences) {
    return new ReportContext(day, home, sentences);
  }

  /** The context of a report that is known to be about one country. */
  public static ReportContext in(String country) {
    return new ReportContext(country);
  }

  private ReportContext(String country) {
    this.day = null;
    this.told = Told.of(List.of(), country);
    this.country = country;
    add(country, 1);
  }

  /** Whether the report plainly tells of the governorate that a place lies in. */
  boolean tellsOf(Place place) {
    return told.holds(place);
  }

  private void weigh(Mention mention) {
    if (mention instanceof Mention.PlaceMention place && !place.places().isEmpty()) {
      String code = place.places().get(0).country();
      boolean alone = true;
      for (Place candidate : place.places()) {
        alone &= candidate.country().equals(code);
      }
      if (alone) {
        // A state's name is as often an actor as a place, so it weighs less than a town.
        boolean state = place.places().get(0).kind().equals("country");
        add(code, state ? 1 : 2);
      }
    } else if (mention instanceof Mention.ActorMention actor) {
      for (Entry.ActorName name : actor.names()) {
        if (name.actor().countries().size() == 1
            && actor.names().size() == 1
            && !name.wording().equals("generic")
            && !name.actor().kind().equals("state")
            && !name.actor().reportsOnly()) {
          add(name.actor().countries().iterator().next(), 2);
        }
      }
    }
  }

  private void add(String code, int weight) {
    if (!code.isEmpty()) {
      weights.merge(code, weight, Integer::sum);
    }
  }

  /** The country that most names belong to, empty where no name tells. */
  public String country() {
    return country;
  }

  /** How much of the report's names belong to a country, 0 and up. */
  public int weight(String code) {
    return weights.getOrDefault(code, 0);
  }

  /** The day from which relative times are counted, null where there is none. */
  public @Nullable LocalDate day() {
    return day;
  }
}
