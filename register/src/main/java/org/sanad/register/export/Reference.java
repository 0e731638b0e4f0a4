package org.sanad.register.export;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Where;

/** What an export asks of the knowledge, beyond what an event holds. */
public interface Reference {

  /**
   * Somebody in the directory.
   *
   * @param name neutral English name
   * @param nameAr neutral Arabic name
   * @param inter ACLED's code of the kind, 1 to 8, 0 where it has none
   * @param armed whether it is a state or a group that can fight
   * @param state whether it is a state or serves one
   * @param countries ISO 3166-1 alpha-2 codes
   */
  record Member(
      String name, String nameAr, int inter, boolean armed, boolean state, Set<String> countries) {}

  /**
   * A place of the gazetteer, most often an area of the administration.
   *
   * @param pcode OCHA P-code, null where there is none
   * @param lat degrees north of a point in it
   * @param lon degrees east
   * @param radiusKm kilometres around that point within which it lies
   */
  record Unit(
      String id,
      String name,
      String nameAr,
      @Nullable String pcode,
      double lat,
      double lon,
      double radiusKm) {}

  /**
   * Where a place lies.
   *
   * @param kind what the gazetteer calls it: town, hospital …; "" where it does not have it
   * @param place itself, null where the gazetteer does not have it
   * @param iso2 ISO 3166-1 alpha-2 code of the country, null where it belongs to none
   * @param admin1 governorate, null where unknown
   * @param admin2 district
   * @param admin3 subdistrict
   */
  record Area(
      String kind,
      @Nullable Unit place,
      @Nullable String iso2,
      @Nullable Unit country,
      @Nullable Unit admin1,
      @Nullable Unit admin2,
      @Nullable Unit admin3) {
    /** Nothing is known. */
    public static final Area UNKNOWN = new Area("", null, null, null, null, null, null);
  }

  /**
   * A type of ACLED.
   *
   * @param event event type
   * @param sub sub-event type, null where nothing closer can be said
   */
  record AcledType(String event, @Nullable String sub) {}

  /** Somebody by id, null where the directory does not have them. */
  @Nullable Member member(String actorId);

  /**
   * Where a place lies: told by its id, else by what it lies in; {@link Area#UNKNOWN} where the
   * gazetteer has neither.
   */
  Area area(Where where);

  /** ACLED's type for an event, null where it has none. */
  @Nullable AcledType acled(FusedEvent event);
}
