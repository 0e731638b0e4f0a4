package org.sanad.app.places;

/** How large and how well known a listed place is, judged by its kind and its people. */
final class Size {
  private static final long LARGE = 200_000;
  private static final long MIDDLING = 20_000;

  private Size() {}

  /**
   * Kilometres around the point within which the place lies: about what the bundled places of the
   * kind have, wider where the point was worked out.
   */
  static double radiusKm(ListedPlace place) {
    double radius =
        switch (place.kind()) {
          case "country" -> 350;
          case "region" -> 30;
          case "governorate" -> 80;
          case "district" -> 25;
          case "subdistrict" -> 10;
          case "capital" -> 12;
          case "city" -> place.population() >= LARGE ? 8 : 5;
          case "town" -> 3;
          case "neighbourhood", "camp" -> 1;
          case "mountain" -> 10;
          case "river" -> 80;
          case "island" -> 20;
          case "sea" -> 1000;
          case "road" -> 30;
          case "oilfield" -> 6;
          default -> 2;
        };
    return place.estimate() ? radius * 1.5 : radius;
  }

  /** 1 to 3: an imported place never outweighs the well known ones that are bundled. */
  static int prominence(ListedPlace place) {
    return switch (place.kind()) {
      case "country", "capital", "governorate" -> 3;
      case "district" -> 2;
      default -> place.population() >= LARGE ? 3 : place.population() >= MIDDLING ? 2 : 1;
    };
  }
}
