package org.sanad.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.Analysis;
import org.sanad.model.SourceReport;
import org.sanad.reading.Reader;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/** The reports of {@code fusion-set.txt}, read and fused: which of them tell one event. */
class FusionSetTest {
  private static final Reader READER = Reader.load(KnowledgeSource.bundled());

  @TestFactory
  Stream<DynamicTest> each_block_is_fused_as_it_says() throws IOException {
    return blocks().stream()
        .map(lines -> DynamicTest.dynamicTest(lines.get(0), () -> check(lines)));
  }

  private static List<List<String>> blocks() throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    try (InputStream in = FusionSetTest.class.getResourceAsStream("fusion-set.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.lines().toList()) {
        if (line.startsWith("== ")) {
          blocks.add(new ArrayList<>(List.of(line.substring(3))));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          blocks.get(blocks.size() - 1).add(line);
        }
      }
    }
    return blocks;
  }

  private static void check(List<String> lines) throws IOException {
    Map<String, ReadReport> reports = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(" ", 3);
      if (!cells[0].endsWith(":")) {
        SourceReport report =
            new SourceReport(
                cells[0], "Outlet " + cells[0], LocalDate.parse(cells[1]), "", cells[2]);
        Analysis analysis = READER.read(report);
        assertThat(analysis.events()).as("read in " + cells[0]).isNotEmpty();
        reports.put(cells[0], new ReadReport(analysis, "test"));
      }
    }
    List<FusedEvent> events = fused(List.copyOf(reports.values()));
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("one: ")) {
        assertThat(events).as(line).anyMatch(event -> event.outlets().containsAll(outlets(line)));
      } else if (line.startsWith("apart: ")) {
        assertThat(events).as(line).noneMatch(event -> event.outlets().containsAll(outlets(line)));
      }
    }
  }

  private static List<String> outlets(String line) {
    return Arrays.stream(line.substring(line.indexOf(' ') + 1).split(" "))
        .map(name -> "Outlet " + name)
        .toList();
  }

  private static List<FusedEvent> fused(List<ReadReport> reports) throws IOException {
    Path file = Files.createTempFile("sanad", ".db");
    try (RegisterStore store = JdbcStore.open(file.toString())) {
      Register register = new Register(store);
      register.add(reports);
      return register.events();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
