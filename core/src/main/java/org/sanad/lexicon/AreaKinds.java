package org.sanad.lexicon;

import java.util.List;
import java.util.Set;

/** Kinds of places that are areas, not points. */
public final class AreaKinds {
  /** The levels of the administration, the widest first: COD's admin 0 to admin 3. */
  public static final List<String> LEVELS =
      List.of("country", "governorate", "district", "subdistrict");

  /** These, and lands that no administration knows: الغوطة. */
  public static final Set<String> ALL =
      Set.of("country", "governorate", "district", "subdistrict", "region");

  private AreaKinds() {}
}
