package org.sanad.register.export;

import org.jspecify.annotations.Nullable;

/**
 * What every export says of itself.
 *
 * @param version of the program
 * @param licence under which the rows go out, in whose words it is; null where nobody said
 */
public record About(String version, @Nullable String licence) {
  /** What nobody should read into the rows. */
  public static final String CAVEATS =
      "Read by machine out of published reports: not comprehensive, not representative, subject to"
          + " change. Who did it is what the sources say. No number is not the same as nobody."
          + " Killed and injured are the least that is told.";

  /** What the columns about place and time mean. */
  public static final String PRECISION =
      "A point lies within precision_radius_km of where it happened; the middle of a district or"
          + " governorate stands for all of it. Dates are whole days.";

  /** The licence, or that there is none. */
  public String licenceWords() {
    return licence == null ? "No licence is stated: ask whoever gave you this file." : licence;
  }
}
