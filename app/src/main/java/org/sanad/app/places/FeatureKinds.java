package org.sanad.app.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** GeoNames' feature codes and the kinds they are, from the table {@code feature-kinds.tsv}. */
final class FeatureKinds {
  private static final String TABLE = "feature-kinds.tsv";
  private static final long CITY = 50_000;
  private static final long TOWN = 5_000;

  private final Map<String, String> kinds;

  private FeatureKinds(Map<String, String> kinds) {
    this.kinds = kinds;
  }

  static FeatureKinds load() {
    try (InputStream in = FeatureKinds.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing from the jar");
      }
      Map<String, String> kinds = new HashMap<>();
      for (String line :
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList()) {
        String[] cells = Cells.split(line, 3);
        kinds.put(cells[0] + "." + cells[1], cells[2]);
      }
      return new FeatureKinds(kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kind of a feature, null where reports do not name such; settlements by their size too. */
  @Nullable String of(String featureClass, String code, long population) {
    String kind = kinds.get(featureClass + "." + code);
    if (kind == null || !kind.equals("settlement")) {
      return kind;
    }
    return settlement(population);
  }

  /** What a settlement of a size is called. */
  static String settlement(long population) {
    return population >= CITY ? "city" : population >= TOWN ? "town" : "village";
  }
}
