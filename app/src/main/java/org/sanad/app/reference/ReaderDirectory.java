package org.sanad.app.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.app.ontology.Directory;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Place;
import org.sanad.reading.Reader;

/** What the ontologies ask, answered from the knowledge that a reader has loaded. */
public final class ReaderDirectory implements Directory {
  private final Lexicon lexicon;

  private ReaderDirectory(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The directory of a reader. */
  public static Directory of(Reader reader) {
    return new ReaderDirectory(reader.lexicon());
  }

  @Override
  public int inter(String actorId) {
    Actor actor = lexicon.knowledge().actors().get(actorId);
    return actor == null ? 0 : actor.inter();
  }

  @Override
  public Set<String> countries(String actorId) {
    Actor actor = lexicon.knowledge().actors().get(actorId);
    return actor == null ? Set.of() : actor.countries();
  }

  @Override
  public @Nullable String country(String placeId) {
    Place place = lexicon.place(placeId);
    return place == null || place.country().isEmpty() ? null : place.country();
  }
}
