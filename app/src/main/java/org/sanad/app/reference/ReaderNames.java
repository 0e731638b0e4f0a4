package org.sanad.app.reference;

import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Place;
import org.sanad.model.GeoPoint;
import org.sanad.reading.Reader;
import org.sanad.register.intake.Names;
import org.sanad.register.model.Party;
import org.sanad.register.model.Where;

/** Who and what stands behind ids, answered from the knowledge that a reader has loaded. */
public final class ReaderNames implements Names {
  private final Lexicon lexicon;

  private ReaderNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names of a reader. */
  public static Names of(Reader reader) {
    return new ReaderNames(reader.lexicon());
  }

  @Override
  public @Nullable Party party(String id) {
    Actor actor = lexicon.knowledge().actors().get(id);
    return actor == null ? null : new Party(id, actor.nameEn(), actor.nameAr());
  }

  @Override
  public @Nullable Where place(String id) {
    Place place = lexicon.place(id);
    return place == null
        ? null
        : new Where(
            place.id(),
            place.nameEn(),
            place.nameAr(),
            new GeoPoint(place.lat(), place.lon(), place.radiusKm()),
            place.precision(),
            place.namesAround(),
            place.pcode());
  }
}
