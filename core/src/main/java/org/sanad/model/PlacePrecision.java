package org.sanad.model;

import java.util.Locale;

/** How closely a place is known, from the closest to the widest. */
public enum PlacePrecision {
  LANDMARK,
  NEIGHBOURHOOD,
  TOWN,
  SUBDISTRICT,
  DISTRICT,
  GOVERNORATE,
  COUNTRY;

  /** The name in data, lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
