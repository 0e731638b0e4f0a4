package org.sanad.app.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.app.ontology.Directory;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ImportedPlaces;
import org.sanad.lexicon.Knowledge;
import org.sanad.lexicon.Place;
import org.sanad.reading.Reader;

/** What the ontologies ask, answered from the knowledge that a reader has loaded. */
public final class ReaderDirectory implements Directory {
  private final Knowledge knowledge;
  private final ImportedPlaces imported;

  private ReaderDirectory(Knowledge knowledge, ImportedPlaces imported) {
    this.knowledge = knowledge;
    this.imported = imported;
  }

  /** The directory of a reader. */
  public static Directory of(Reader reader) {
    return new ReaderDirectory(reader.lexicon().knowledge(), reader.lexicon().imported());
  }

  @Override
  public int inter(String actorId) {
    Actor actor = knowledge.actors().get(actorId);
    return actor == null ? 0 : actor.inter();
  }

  @Override
  public Set<String> countries(String actorId) {
    Actor actor = knowledge.actors().get(actorId);
    return actor == null ? Set.of() : actor.countries();
  }

  @Override
  public @Nullable String country(String placeId) {
    Place bundled = knowledge.places().get(placeId);
    Place place = bundled == null ? imported.place(placeId) : bundled;
    return place == null || place.country().isEmpty() ? null : place.country();
  }
}
