package org.sanad.model;

/**
 * A point with the radius inside which the place lies.
 *
 * @param lat degrees north, WGS84, -90 to 90
 * @param lon degrees east, WGS84, -180 to 180
 * @param radiusKm kilometres, above 0
 */
public record GeoPoint(double lat, double lon, double radiusKm) {}
