package org.sanad.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.reading.Reader;
import org.sanad.register.intake.Intake;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.Json;
import org.sanad.register.store.RegisterStore;
import org.sanad.sources.FileItems;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;

/** The job on two threads of one machine. */
class JobTest {
  private static SparkSession session;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    session =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.default.parallelism", "4")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  private Job job(String output, int crowded) throws IOException {
    return job(output, crowded, Long.MAX_VALUE);
  }

  private Job job(String output, int crowded, long stretch) throws IOException {
    String tables = folder.resolve(output).toString();
    return new Job(session, tables, Shipped.of(null), crowded, stretch);
  }

  private TreeMap<String, String> fused(String output) {
    TreeMap<String, String> events = new TreeMap<>();
    for (Row row : table(output, "fused").select("event", "body").collectAsList()) {
      events.put(row.getString(0), row.getString(1));
    }
    return events;
  }

  private Dataset<Row> table(String output, String name) {
    return session.read().parquet(folder.resolve(output).resolve(name).toString());
  }

  /** The same reports in a register on one machine. */
  private TreeMap<String, String> register(List<Path> files) throws IOException {
    Reader reader = Reader.load(KnowledgeSource.bundled());
    TreeMap<String, String> events = new TreeMap<>();
    try (RegisterStore store = JdbcStore.open(folder.resolve("one.db").toString())) {
      List<ReadReport> read = new ArrayList<>();
      for (Path file : files) {
        try (ItemStream items =
            FileItems.open(
                file.toString(), Files.newInputStream(file), Context.of(Defaults.NONE))) {
          for (InputItem item = items.next(); item != null; item = items.next()) {
            if (item instanceof InputItem.Accepted report) {
              read.add(new ReadReport(reader.read(report.report()), report.origin().toString()));
            }
          }
        }
      }
      new Intake(store, Clock.systemUTC(), "test", "test").add(read);
      List<FusedEvent> all =
          store.read(s -> s.events().get(s.events().mostTold(Integer.MAX_VALUE, 0)));
      all.forEach(event -> events.put(event.id(), Json.plain(event)));
    }
    return events;
  }

  @Test
  void fusesAsTheRegisterDoesAlsoWhereCellsAreCrowded() throws IOException {
    List<String> lines = War.reports(120, 7);
    Path a = War.write(folder.resolve("a.jsonl"), lines.subList(0, 70));
    Path b = War.write(folder.resolve("b.jsonl"), lines.subList(70, 120));
    List<String> inputs = List.of(a.toString(), b.toString());

    job("wide", 1_000).run(inputs, 0);
    job("crowded", 3).run(inputs, 0);

    TreeMap<String, String> expected = register(List.of(a, b));
    assertThat(expected.values().stream().filter(body -> body.contains("INDEPENDENT")).count())
        .isGreaterThan(5);
    assertThat(fused("wide")).isEqualTo(expected);
    assertThat(fused("crowded")).isEqualTo(expected);
  }

  @Test
  void readsOnlyWhatIsNewAndComesToTheSame() throws IOException {
    List<String> lines = War.reports(60, 11);
    Path input = Files.createDirectory(folder.resolve("in"));
    War.write(input.resolve("1.jsonl"), lines.subList(0, 30));
    Job job = job("out", 1_000);
    Summary first = job.run(List.of(input.toString()), 0);
    assertThat(first.reports()).isEqualTo(30);

    Summary again = job.run(List.of(input.toString()), 0);
    assertThat(again.fresh()).isZero();
    assertThat(again.fused()).isEqualTo(first.fused());

    // Ten reports come once more beside thirty new ones.
    War.write(input.resolve("2.jsonl"), lines.subList(20, 60));
    Summary second = job.run(List.of(input.toString()), 0);
    assertThat(second.fresh()).isEqualTo(1);
    assertThat(second.reports()).isEqualTo(30);
    assertThat(table("out", "diagnostics").filter("code = 'report.again'").count()).isEqualTo(10);

    Path whole = War.write(folder.resolve("whole.jsonl"), lines);
    assertThat(fused("out")).isEqualTo(register(List.of(whole)));
  }

  @Test
  void aRunThatWasBrokenOffIsWrittenOver() throws IOException {
    Path a = War.write(folder.resolve("a.jsonl"), War.reports(20, 3));
    job("out", 1_000).run(List.of(a.toString()), 0);
    TreeMap<String, String> whole = fused("out");
    // As if the machine had gone before the manifest was written.
    try (var manifest = Files.list(folder.resolve("out/_manifest"))) {
      for (Path each : manifest.toList()) {
        Files.delete(each);
      }
    }
    Summary again = job("out", 1_000).run(List.of(a.toString()), 0);
    assertThat(again.reports()).isEqualTo(20);
    assertThat(table("out", "reports").count()).isEqualTo(20);
    assertThat(fused("out")).isEqualTo(whole);
  }

  @Test
  void aBadRecordIsCountedAndTheOthersAreRead() throws IOException {
    List<String> lines = new ArrayList<>(War.reports(5, 5));
    lines.set(2, "{\"id\": \"broken\", \"text\": ");
    Path a = War.write(folder.resolve("a.jsonl"), lines);
    Summary summary = job("out", 1_000).run(List.of(a.toString()), 0);
    assertThat(summary.reports()).isEqualTo(4);
    assertThat(table("out", "diagnostics").filter("code = 'input.refused'").collectAsList())
        .singleElement()
        .satisfies(row -> assertThat(row.<String>getAs("origin")).contains("a.jsonl, line 3"));
  }

  @Test
  void mentionsLeadBackToTheWords() throws IOException {
    Path a = War.write(folder.resolve("a.jsonl"), War.reports(10, 9));
    job("out", 1_000).run(List.of(a.toString()), 0);
    List<Row> rows =
        table("out", "mentions")
            .join(table("out", "reports").select("report", "title", "text"), "report")
            .collectAsList();
    assertThat(rows).isNotEmpty();
    for (Row row : rows) {
      String content = row.<String>getAs("title") + "\n" + row.<String>getAs("text");
      int start = content.offsetByCodePoints(0, row.<Integer>getAs("start"));
      int end = content.offsetByCodePoints(0, row.<Integer>getAs("end"));
      assertThat(content.substring(start, end)).isEqualTo(row.<String>getAs("quote"));
    }
  }

  @Test
  void aLargeFileIsReadInStretchesAndComesToTheSame() throws IOException {
    List<String> lines = War.reports(60, 13);
    lines.set(30, "{\"id\": \"broken\", \"text\": ");
    Path file = War.write(folder.resolve("a.jsonl"), lines);
    List<String> input = List.of(file.toString());
    Summary cut = job("cut", 1_000, 1_500).run(input, 0);
    assertThat(cut.reports()).isEqualTo(59);
    assertThat(cut.files()).isEqualTo(1);
    assertThat(fused("cut")).isEqualTo(register(List.of(file)));

    byte[] bytes = Files.readAllBytes(file);
    for (Row row : table("cut", "reports").select("given_id", "origin").collectAsList()) {
      String origin = row.getString(1);
      String offset = origin.replaceAll(".*, offset (\\d+).*", "$1");
      String rest =
          new String(bytes, StandardCharsets.ISO_8859_1).substring(Integer.parseInt(offset));
      assertThat(rest).startsWith("{\"id\":\"" + row.getString(0) + "\"");
    }
  }

  @Test
  void tablesArePartedByTheDayOfTheReport() throws IOException {
    Path a = War.write(folder.resolve("a.jsonl"), War.reports(40, 17));
    job("out", 1_000).run(List.of(a.toString()), 0);
    List<Row> rows = table("out", "reports").select("published", "day").collectAsList();
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.get(1)).hasToString(String.valueOf(row.get(0))));
    assertThat(rows.stream().map(row -> row.get(1)).distinct().count()).isGreaterThan(10);
  }

  @Test
  void filesThatWereChangedBeforeTheGivenDayAreLeftForAnotherRun() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Instant day = Instant.parse("2016-08-15T00:00:00Z");
    List<String> lines = War.reports(30, 19);
    Path old = War.write(input.resolve("old.jsonl"), lines.subList(0, 10));
    Files.setLastModifiedTime(old, FileTime.from(day.minusSeconds(1)));
    Path fresh = War.write(input.resolve("new.jsonl"), lines.subList(10, 30));
    Files.setLastModifiedTime(fresh, FileTime.from(day));
    Job job = job("out", 1_000);
    Summary since = job.run(List.of(input.toString()), day.toEpochMilli());
    assertThat(since.files()).isEqualTo(1);
    assertThat(since.reports()).isEqualTo(20);

    Summary all = job.run(List.of(input.toString()), 0);
    assertThat(all.fresh()).isEqualTo(1);
    assertThat(all.reports()).isEqualTo(10);
    assertThat(fused("out")).isEqualTo(register(List.of(old, fresh)));
  }

  @Test
  void tablesOfAnotherFormAreNotAddedTo() throws IOException {
    Path a = War.write(folder.resolve("a.jsonl"), War.reports(5, 3));
    Path manifest = Files.createDirectories(folder.resolve("out/_manifest"));
    Files.writeString(manifest.resolve("b.json"), "{\"schema_version\": 1, \"files\": []}");
    assertThatThrownBy(() -> job("out", 1_000).run(List.of(a.toString()), 0))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("--output");
  }

  @Test
  void aPathThatLeadsToNothingIsSaid() {
    assertThatThrownBy(() -> job("out", 1_000).run(List.of(folder + "/nowhere*.warc"), 0))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("check the path");
  }
}
