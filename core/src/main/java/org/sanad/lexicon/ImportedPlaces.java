package org.sanad.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;

/**
 * The places of an imported gazetteer beside the bundled ones: a row that the knowledge files know
 * too is the place that they know, so that nothing stands twice and every row lies in their
 * governorates and countries.
 */
public final class ImportedPlaces {
  /** No chain of administrative areas is longer; a longer one leads back into itself. */
  private static final int DEEPEST = 12;

  private final Gazetteer gazetteer;
  private final KnownPlaces known;

  ImportedPlaces(Gazetteer gazetteer, KnownPlaces known) {
    this.gazetteer = gazetteer;
    this.known = known;
  }

  /** Whether there are none, so that nothing need be asked. */
  public boolean isEmpty() {
    return gazetteer.size() == 0;
  }

  /**
   * The token after the longest listed name that begins at a token, {@code first} where none does.
   *
   * @param limit index that no name may pass
   * @param prefixes what is attached before the first word and no part of the name
   */
  public int end(AnnotatedText text, int first, int limit, String prefixes) {
    int most = Math.min(limit, first + gazetteer.longestName());
    int end = first;
    while (end < most && text.kind(end) == TokenKind.WORD) {
      end++;
    }
    while (end > first) {
      if (gazetteer.named(PlaceKeys.of(text, first, end, prefixes)).length > 0) {
        return end;
      }
      end--;
    }
    return first;
  }

  /**
   * The places of a country that bear a name, each once.
   *
   * @param key the name as {@link PlaceKeys#of} writes it
   * @param country ISO code, empty for all countries
   */
  public List<Place> named(String key, String country) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (int number : gazetteer.named(key)) {
      if (country.isEmpty() || gazetteer.row(number).country().equals(country)) {
        Place place = place(number, key, 0);
        places.putIfAbsent(place.id(), place);
      }
    }
    return List.copyOf(places.values());
  }

  /** The place with an imported id, null where there is none. */
  public @Nullable Place place(String id) {
    int number = gazetteer.numbered(id);
    return number == Gazetteer.NOT_THERE ? null : place(number, "", 0);
  }

  private Place place(int number, String key, int depth) {
    if (depth > DEEPEST) {
      throw new GazetteerException(
          "The gazetteer is damaged: a place lies within itself; import it again.");
    }
    Gazetteer.Row row = gazetteer.row(number);
    Place same = known.same(row, key);
    if (same != null) {
      return same;
    }
    Place parent =
        row.parent() == Gazetteer.NOT_THERE
            ? known.country(row.country())
            : place(row.parent(), "", depth + 1);
    return new Place(
        row.id(),
        row.nameAr(),
        row.nameEn(),
        row.kind(),
        parent,
        row.lat(),
        row.lon(),
        row.radiusKm(),
        row.id().startsWith("cod:") ? row.id().substring("cod:".length()) : null,
        row.country(),
        row.prominence(),
        row.population(),
        row.source(),
        true);
  }
}
