package org.sanad.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.AttributionFinder.Said;
import org.sanad.clause.Speaker;
import org.sanad.model.Attribution;

/** Who says what stands at a token of a sentence: the nearest speaker and whoever is attached. */
final class Speakers {
  private final Attributions attributions;
  private final List<Said> said;

  Speakers(Attributions attributions, List<Said> said) {
    this.attributions = attributions;
    this.said = said;
  }

  List<Attribution> of(int token) {
    List<Speaker> found = new ArrayList<>();
    @Nullable Said nearest = null;
    for (Said each : said) {
      if (token < each.from() || token >= each.to() || isSource(each, token)) {
        continue;
      }
      if (each.attached()) {
        found.addAll(each.speakers());
      } else if (nearest == null || each.from() > nearest.from()) {
        nearest = each;
      }
    }
    if (nearest != null) {
      found.addAll(nearest.speakers());
    }
    return attributions.of(found);
  }

  /** «قال قائد لواء الحق فلان»: the words that name a speaker are not his own. */
  private static boolean isSource(Said each, int token) {
    for (Speaker speaker : each.speakers()) {
      if (speaker.first() <= token && token < speaker.end()) {
        return true;
      }
    }
    return false;
  }
}
