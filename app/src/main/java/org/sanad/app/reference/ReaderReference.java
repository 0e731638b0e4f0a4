package org.sanad.app.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.app.ontology.Code;
import org.sanad.app.ontology.Ontology;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.AreaKinds;
import org.sanad.lexicon.Knowledge;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Place;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.PlaceArgument;
import org.sanad.model.Quote;
import org.sanad.model.Span;
import org.sanad.reading.Reader;
import org.sanad.register.export.Reference;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Where;

/** What exports ask, answered from the knowledge that a reader has loaded. */
public final class ReaderReference implements Reference {
  private static final Quote NO_WORDS = new Quote(new Span(0, 0), "");

  private final Knowledge knowledge;
  private final Lexicon lexicon;
  private final Ontology acled;
  private final Map<String, Place> areas;

  private ReaderReference(Reader reader) {
    this.knowledge = reader.lexicon().knowledge();
    this.lexicon = reader.lexicon();
    this.acled = Ontology.acled(ReaderDirectory.of(reader));
    this.areas = areas(knowledge);
  }

  /** Areas of the administration by their English names, but for names that several have. */
  private static Map<String, Place> areas(Knowledge knowledge) {
    Map<String, Place> areas = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Place place : knowledge.places().values()) {
      if (AreaKinds.LEVELS.contains(place.kind())
          && areas.putIfAbsent(place.nameEn(), place) != null) {
        several.add(place.nameEn());
      }
    }
    areas.keySet().removeAll(several);
    return areas;
  }

  /** The reference of a reader. */
  public static Reference of(Reader reader) {
    return new ReaderReference(reader);
  }

  @Override
  public @Nullable Member member(String actorId) {
    Actor actor = knowledge.actors().get(actorId);
    return actor == null || actor.kind().equals("person")
        ? null
        : new Member(
            actor.nameEn(),
            actor.nameAr(),
            actor.inter(),
            actor.armed(),
            actor.ofState(),
            actor.countries());
  }

  @Override
  public Area area(Where where) {
    Place place = where.id() == null ? null : lexicon.place(where.id());
    if (place != null) {
      return area(place, place.kind(), unit(place));
    }
    for (String name : where.within()) {
      Place around = areas.get(name);
      if (around != null) {
        return area(around, "", null);
      }
    }
    return Area.UNKNOWN;
  }

  private Area area(Place place, String kind, @Nullable Unit itself) {
    String iso2 = place.country().isEmpty() ? null : place.country();
    Place country = iso2 == null ? null : knowledge.places().get(iso2);
    return new Area(
        kind,
        itself,
        iso2,
        unit(country),
        unit(around(place, "governorate")),
        unit(around(place, "district")),
        unit(around(place, "subdistrict")));
  }

  private static @Nullable Place around(Place place, String kind) {
    for (Place at = place; at != null; at = at.parent()) {
      if (at.kind().equals(kind)) {
        return at;
      }
    }
    return null;
  }

  private static @Nullable Unit unit(@Nullable Place place) {
    return place == null
        ? null
        : new Unit(
            place.id(),
            place.nameEn(),
            place.nameAr(),
            place.pcode(),
            place.lat(),
            place.lon(),
            place.radiusKm());
  }

  @Override
  public @Nullable AcledType acled(FusedEvent event) {
    Code code = acled.of(asTold(event));
    return code == null ? null : new AcledType(code.event(), code.detail());
  }

  /** What most tell, as if one report told it: the ontology's table speaks of such events. */
  private static Event asTold(FusedEvent e) {
    return new Event(
        e.id(),
        e.type().best(),
        e.status().best(),
        e.triggers().stream().map(Evidence::quote).toList(),
        e.actors().stream().map(ReaderReference::party).toList(),
        e.targets().stream().map(ReaderReference::party).toList(),
        e.places().stream().map(ReaderReference::place).toList(),
        null,
        List.of(),
        List.of(),
        List.of(),
        e.weapons().stream().map(ReaderReference::words).toList(),
        e.aggregate(),
        0,
        "");
  }

  private static Argument party(Claim<Party> claim) {
    Party party = claim.value();
    return new Argument(words(claim), party.name(), party.nameAr(), party.id());
  }

  private static PlaceArgument place(Claim<Where> claim) {
    Where w = claim.value();
    return new PlaceArgument(
        words(claim),
        w.name(),
        w.nameAr(),
        w.id(),
        w.point(),
        w.precision(),
        w.within(),
        w.pcode());
  }

  private static Quote words(Claim<?> claim) {
    return claim.evidence().isEmpty() ? NO_WORDS : claim.evidence().get(0).quote();
  }
}
