package org.sanad.lexicon;

/**
 * A gazetteer too large to be loaded: rows that are asked for by name or number, each where it
 * stands. Safe for use by several threads. What its rows mean beside the bundled places is for
 * {@link ImportedPlaces} to say.
 */
public interface Gazetteer {

  /** Knows no place. */
  Gazetteer NONE =
      new Gazetteer() {
        @Override
        public int size() {
          return 0;
        }

        @Override
        public int longestName() {
          return 0;
        }

        @Override
        public int[] named(String key) {
          return new int[0];
        }

        @Override
        public int numbered(String id) {
          return NOT_THERE;
        }

        @Override
        public Row row(int number) {
          throw new IllegalArgumentException("there is no row " + number);
        }
      };

  /** The number of no row. */
  int NOT_THERE = -1;

  /** How many rows there are; they are numbered from 0. */
  int size();

  /** How many words the longest name has, 0 where there are no names. */
  int longestName();

  /**
   * The rows that bear a name, none where there are none.
   *
   * @param key the name as {@link PlaceKeys#of} writes it
   * @throws GazetteerException if the gazetteer turns out to be damaged
   */
  int[] named(String key);

  /**
   * The row with an id, {@link #NOT_THERE} where there is none.
   *
   * @throws GazetteerException if the gazetteer turns out to be damaged
   */
  int numbered(String id);

  /**
   * A row.
   *
   * @throws GazetteerException if the gazetteer turns out to be damaged
   */
  Row row(int number);

  /**
   * A place as its publisher lists it.
   *
   * @param id {@code geonames:170063}, {@code wof:421187}, {@code cod:SY0200}
   * @param link the same place's id in another list, empty where none is known
   * @param nameAr Arabic name, empty where there is none
   * @param nameEn name in Latin letters
   * @param kind a kind that the bundled tables use
   * @param parent number of the row around it, {@link #NOT_THERE} where none is known
   * @param lat degrees north
   * @param lon degrees east
   * @param radiusKm kilometres
   * @param country ISO code, empty where it belongs to none
   * @param population heads, 0 where unknown
   * @param prominence 1 to 3
   * @param source who publishes it
   */
  record Row(
      String id,
      String link,
      String nameAr,
      String nameEn,
      String kind,
      int parent,
      double lat,
      double lon,
      double radiusKm,
      String country,
      long population,
      int prominence,
      String source) {}
}
