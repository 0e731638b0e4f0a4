package org.sanad.register.situation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sanad.register.store.Digest;

/** By which rules the situation is derived: those that this package has been compiled to. */
final class Rules {
  /** All that has a say in it; what was derived by other rules is derived anew. */
  static final List<String> FILES =
      List.of(
          "AccessLine.class",
          "Act.class",
          "Assertion.class",
          "Bound.class",
          "ControlLine.class",
          "Dating.class",
          "EventObserver.class",
          "Extent.class",
          "ExtentWords.class",
          "Growing.class",
          "LeftOut.class",
          "Material.class",
          "Observation.class",
          "PlaceHistory.class",
          "Saying.class",
          "Sides.class",
          "Site.class",
          "Situations.class",
          "Spell.class",
          "Statement.class",
          "StatementObserver.class",
          "extent.tsv");

  private static final String DIGEST = digest(FILES);

  private Rules() {}

  /** Their digest. */
  static String digest() {
    return DIGEST;
  }

  private static String digest(List<String> files) {
    List<String> parts = new ArrayList<>();
    for (String file : files) {
      try (InputStream in = Rules.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException(file + " is missing from the program");
        }
        parts.add(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Digest.of(parts);
  }
}
