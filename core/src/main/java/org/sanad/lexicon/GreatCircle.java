package org.sanad.lexicon;

/** Distances on the earth, taken for a ball. */
public final class GreatCircle {
  private static final double RADIUS_KM = 6371.0;

  private GreatCircle() {}

  /** Kilometres between two points given in degrees. */
  public static double km(double lat, double lon, double otherLat, double otherLon) {
    double a = Math.toRadians(lat);
    double b = Math.toRadians(otherLat);
    double across = Math.sin((b - a) / 2);
    double along = Math.sin(Math.toRadians(otherLon - lon) / 2);
    double h = across * across + Math.cos(a) * Math.cos(b) * along * along;
    return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** Kilometres between two places. */
  public static double km(Place a, Place b) {
    return km(a.lat(), a.lon(), b.lat(), b.lon());
  }
}
