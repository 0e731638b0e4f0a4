package org.sanad.model;

/** How closely a place is known, from the closest to the widest. */
public enum PlacePrecision implements InData {
  LANDMARK,
  NEIGHBOURHOOD,
  TOWN,
  SUBDISTRICT,
  DISTRICT,
  GOVERNORATE,
  COUNTRY
}
