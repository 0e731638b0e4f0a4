package org.sanad.register.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {
  /**
   * These say how the situation is read, kept and asked, and not what follows from what is told.
   */
  private static final Set<String> NO_RULES =
      Set.of(
          "Allegiance",
          "Change",
          "Coalitions",
          "DirectoryTie",
          "MaterialReader",
          "PlaceState",
          "Rules",
          "Situation",
          "SituationIndex",
          "SituationReader",
          "Statements",
          "Tie",
          "package-info");

  @Test
  void every_class_of_the_package_is_a_rule_or_known_to_be_none()
      throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(Rules.class.getResource("Rules.class")).toURI()).getParent();
    try (var files = Files.list(folder)) {
      List<String> rules =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".class") && !name.contains("$"))
              .filter(name -> !NO_RULES.contains(name.replace(".class", "")))
              .toList();
      assertThat(Rules.FILES).containsAll(rules);
    }
  }
}
