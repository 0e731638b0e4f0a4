package org.sanad.register.fuse;

import org.jspecify.annotations.Nullable;
import org.sanad.model.PlacePrecision;

/** How wide a place is, as far as telling events apart goes; the closest first. */
public enum Scale {
  /** A landmark, a neighbourhood, a town. */
  SPOT,
  /** A district or what is smaller. */
  DISTRICT,
  /** A governorate. */
  REGION,
  COUNTRY,
  /** Not resolved. */
  UNKNOWN;

  static Scale of(@Nullable PlacePrecision precision) {
    if (precision == null) {
      return UNKNOWN;
    }
    return switch (precision) {
      case LANDMARK, NEIGHBOURHOOD, TOWN -> SPOT;
      case SUBDISTRICT, DISTRICT -> DISTRICT;
      case GOVERNORATE -> REGION;
      case COUNTRY -> COUNTRY;
    };
  }
}
