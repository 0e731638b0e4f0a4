package org.sanad.register.fuse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanad.model.Argument;
import org.sanad.model.Attribution;
import org.sanad.model.Event;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Span;
import org.sanad.register.model.Telling;
import org.sanad.register.words.Terms;
import org.sanad.text.Normalizer;

/** Takes from a telling what is compared with others. */
public final class TraitsReader {
  /** How far around the first trigger its context reaches, code points either way. */
  private static final int CONTEXT = 140;

  private TraitsReader() {}

  /**
   * The traits of a telling.
   *
   * @param content the content of its report, over which its spans count
   */
  public static Traits read(Telling telling, String content) {
    Event event = telling.event();
    return new Traits(
        telling.id(),
        telling.report(),
        (telling.published() == null ? "9999" : telling.published().toString()) + telling.id(),
        event.type(),
        event.status(),
        event.aggregate(),
        Days.of(event, telling.published()),
        event.places().stream().map(TraitsReader::spot).distinct().toList(),
        parties(event.actors()),
        parties(event.targets()),
        counts(event.fatalities()),
        counts(event.injured()),
        Means.of(event.weapons()),
        sources(event.sources()),
        words(event, content));
  }

  private static Spot spot(PlaceArgument place) {
    List<String> within = place.within();
    if (place.name() == null || place.precision() == null) {
      return new Spot("?" + Normalizer.fold(place.quote().text()), Scale.UNKNOWN, inner(within));
    }
    String country = within.isEmpty() ? place.name() : within.get(within.size() - 1);
    return new Spot(
        place.precision() == PlacePrecision.COUNTRY ? place.name() : place.name() + ", " + country,
        Scale.of(place.precision()),
        inner(within));
  }

  /** The places around, each named with its country, and without the country itself. */
  private static List<String> inner(List<String> within) {
    if (within.isEmpty()) {
      return List.of();
    }
    String country = within.get(within.size() - 1);
    return within.subList(0, within.size() - 1).stream()
        .map(name -> name + ", " + country)
        .toList();
  }

  private static Set<String> parties(List<Argument> arguments) {
    Set<String> parties = new LinkedHashSet<>();
    for (Argument each : arguments) {
      parties.add(each.id() != null ? each.id() : "?" + Normalizer.fold(each.quote().text()));
    }
    return parties;
  }

  private static Set<String> sources(List<Attribution> sources) {
    Set<String> names = new LinkedHashSet<>();
    for (Attribution each : sources) {
      if (each.name() != null) {
        names.add(each.name());
      }
    }
    return names;
  }

  private static Set<Integer> counts(List<Loss> losses) {
    Set<Integer> counts = new LinkedHashSet<>();
    losses.forEach(loss -> counts.add(loss.min()));
    return counts;
  }

  private static Set<Integer> words(Event event, String content) {
    Span trigger = event.triggers().get(0).span();
    int points = content.codePointCount(0, content.length());
    int start = content.offsetByCodePoints(0, Math.max(0, trigger.start() - CONTEXT));
    int end = content.offsetByCodePoints(0, Math.min(points, trigger.end() + CONTEXT));
    Set<Integer> hashes = new LinkedHashSet<>();
    for (String term : Terms.of(content.substring(start, end))) {
      if (term.length() > 2) {
        hashes.add(term.hashCode());
      }
    }
    return hashes;
  }
}
