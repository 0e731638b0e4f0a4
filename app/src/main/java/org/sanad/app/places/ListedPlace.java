package org.sanad.app.places;

import java.util.List;

/**
 * A place as a file lists it.
 *
 * @param id with its publisher: {@code geonames:170063}
 * @param link the same place's id in another list, empty where none is told
 * @param source number of the publisher in {@link org.sanad.lexicon.gazetteer.Layout#SOURCES}
 * @param kind one of {@link org.sanad.lexicon.Place#KINDS}
 * @param namesAr Arabic names, the one to show first; empty where the file has none
 * @param nameEn name in Latin letters
 * @param lat degrees north
 * @param lon degrees east
 * @param country ISO code of two letters, empty where it belongs to none
 * @param population heads, 0 where unknown
 * @param estimate whether the point was worked out from what lies in it
 * @param area what others call this place as their parent, empty where nothing lies in it
 * @param parents what may hold it, the nearest first
 */
record ListedPlace(
    String id,
    String link,
    int source,
    String kind,
    List<String> namesAr,
    String nameEn,
    double lat,
    double lon,
    String country,
    long population,
    boolean estimate,
    String area,
    List<String> parents) {}
