package org.sanad.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Ran;

/** On tables that Spark wrote: see the README beside them. */
class ArchiveTablesTest {
  @TempDir private Path folder;

  private static String resource(String name) throws URISyntaxException {
    URL found = Objects.requireNonNull(ArchiveTablesTest.class.getResource(name));
    return Path.of(found.toURI()).toString();
  }

  private String exported(String register) {
    Ran ran = Ran.sanad("export", "--register", register, "--format", "jsonl");
    return ran.out().replaceAll("\"updated_at\":\"[^\"]*\"", "");
  }

  @Test
  void what_a_cluster_read_gives_the_register_that_reading_here_gives() throws Exception {
    String there = folder.resolve("there.db").toString();
    String here = folder.resolve("here.db").toString();
    Ran ran = Ran.sanad("ingest", "--register", there, "--parquet", resource("tables"));
    assertThat(ran.err()).contains("Added 3 reports");
    assertThat(ran.exitCode()).isZero();
    Ran.sanad("ingest", "--register", here, resource("reports.jsonl"));
    assertThat(exported(there)).contains("al-Rastan").isEqualTo(exported(here));
  }

  @Test
  void a_batch_that_the_manifest_does_not_name_does_not_count() throws Exception {
    Path tables = folder.resolve("tables");
    copy(Path.of(resource("tables")), tables);
    try (Stream<Path> manifest = Files.list(tables.resolve("_manifest"))) {
      Files.delete(manifest.findFirst().orElseThrow());
    }
    Ran ran =
        Ran.sanad(
            "ingest", "--register", folder.resolve("r.db").toString(), "--parquet", "" + tables);
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("holds no whole batch").contains("--output");
  }

  @Test
  void a_damaged_table_is_named() throws Exception {
    Path tables = folder.resolve("tables");
    copy(Path.of(resource("tables")), tables);
    Path damaged;
    try (Stream<Path> files = Files.walk(tables)) {
      damaged = files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
    Files.writeString(damaged, "PAR1 and nothing that follows from it PAR1");
    Ran ran =
        Ran.sanad(
            "ingest", "--register", folder.resolve("r.db").toString(), "--parquet", "" + tables);
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("is no table of reports");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }
}
