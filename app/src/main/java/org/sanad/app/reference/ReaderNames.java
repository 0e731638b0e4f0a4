package org.sanad.app.reference;

import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ImportedPlaces;
import org.sanad.lexicon.Knowledge;
import org.sanad.lexicon.Place;
import org.sanad.model.GeoPoint;
import org.sanad.reading.Reader;
import org.sanad.register.intake.Names;
import org.sanad.register.model.Party;
import org.sanad.register.model.Where;

/** Who and what stands behind ids, answered from the knowledge that a reader has loaded. */
public final class ReaderNames implements Names {
  private final Knowledge knowledge;
  private final ImportedPlaces imported;

  private ReaderNames(Knowledge knowledge, ImportedPlaces imported) {
    this.knowledge = knowledge;
    this.imported = imported;
  }

  /** The names of a reader. */
  public static Names of(Reader reader) {
    return new ReaderNames(reader.lexicon().knowledge(), reader.lexicon().imported());
  }

  @Override
  public @Nullable Party party(String id) {
    Actor actor = knowledge.actors().get(id);
    return actor == null ? null : new Party(id, actor.nameEn(), actor.nameAr());
  }

  @Override
  public @Nullable Where place(String id) {
    Place bundled = knowledge.places().get(id);
    Place place = bundled == null ? imported.place(id) : bundled;
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
