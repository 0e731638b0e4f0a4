package org.sanad.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Main;
import org.sanad.app.Ran;

class CommandsTest {
  private static final String LINES =
      """
      {"id": "1", "date": "2016-08-15", "text": "قتل مدني بقصف على حي الوعر"}
      {"id": "2", "text": "اشتباكات في حي جوبر"}
      {"id": "3", "text":
      {"id": "1", "text": "هدوء في درعا"}
      {"id": "5", "date": "yesterday", "text": "هدوء في إدلب"}
      """;

  @TempDir private Path folder;

  @Test
  void all_read_is_exit_0_with_data_out_and_words_on_error() throws IOException {
    Path file = Files.writeString(folder.resolve("تقرير.txt"), "قصف على حي الوعر في حمص.");
    Ran ran = Ran.sanad("read", file.toString(), "--format", "jsonl", "--published", "2016-08-15");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(new ObjectMapper().readTree(ran.out()).at("/report/id").asText()).isEqualTo("تقرير");
    assertThat(ran.out()).contains("\"published\":\"2016-08-15\"");
    assertThat(ran.err()).contains("Read 1 reports").contains("Events: ");
  }

  @Test
  void bad_reports_are_told_and_counted_and_the_rest_is_read() {
    Ran ran = Ran.with(LINES, "read", "-", "--format", "jsonl");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(ran.out().lines()).hasSize(4);
    assertThat(ran.err())
        .contains("sanad: stdin, line 3 (id 3) is not valid JSON")
        .contains("warning: stdin, line 4 (id 1): the id \"1\" was met before")
        .contains("warning: stdin, line 5 (id 5): the date \"yesterday\"")
        .contains("Read 4 reports")
        .contains("1 report.duplicate_id");
  }

  @Test
  void strict_stops_at_the_first_fault() {
    Ran ran = Ran.with(LINES, "read", "-", "--format", "jsonl", "--strict", "-q");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(ran.out().lines()).hasSize(2);
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void strict_takes_doubt_about_a_report_for_a_fault() {
    Ran ran = Ran.with("Nothing here is Arabic.", "read", "-", "--strict");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(Ran.with("Nothing here is Arabic.", "read", "-").exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void what_is_not_understood_is_one_sentence_and_exit_2() {
    Ran day = Ran.sanad("read", "x", "--published", "أمس");
    assertThat(day.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(day.err()).contains("'أمس' is not a day: write it as 2016-08-15");
    assertThat(Ran.sanad("read").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.sanad("read", "x", "--format", "xml").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.sanad("read", "x", "--threads", "0").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_knowledge_folder_that_is_none_is_a_failure_in_one_sentence() {
    Ran ran = Ran.with("قصف", "read", "-", "--knowledge", folder.resolve("none").toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains("is not a folder");
  }

  @Test
  void nobody_reading_any_more_is_no_failure() {
    StringWriter err = new StringWriter();
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    InputStream in = new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8));
    int exitCode =
        Main.run(new Console(in, closed, new PrintWriter(err), false, false), "read", "-");
    assertThat(exitCode).isEqualTo(ExitCode.OK);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void the_demo_reads_all_its_reports_and_says_what_to_try_next() {
    Ran ran = Ran.sanad("demo");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ran.out().lines().filter(line -> line.contains("■"))).hasSize(8);
    assertThat(ran.err()).contains("Read 8 reports").contains("sanad read --help");
    assertThat(ran.err()).doesNotContain("warning");
    assertThat(Ran.sanad("demo", "--lang", "ar").err()).contains("ما يمكن تجربته");
  }

  @Test
  void lint_finds_no_fault_in_what_is_bundled_but_examples_known_not_to_hold() {
    Ran ran = Ran.sanad("lint");
    assertThat(ran.out().lines())
        .allMatch(line -> line.matches("frames/\\w+\\.yaml:\\d+: .*(should give).*"));
    assertThat(ran.exitCode()).isEqualTo(ran.out().isEmpty() ? ExitCode.OK : ExitCode.FAILURE);
  }

  @Test
  void unresolved_lists_the_names_that_stay_open_the_most_frequent_first() {
    String reports =
        """
        {"id": "1", "text": "سيطر لواء نسور الغاب على قرية العيس بريف حلب. ثم انسحب لواء نسور الغاب من العيس."}
        {"id": "2", "text": "قصف لواء نسور الغاب بلدة مورك. ثم هاجم لواء صقور الغاب مدينة سراقب."}
        """;

    Ran ran = Ran.with(reports, "unresolved", "-", "--of", "actor");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ran.out().lines())
        .containsExactly(
            "count\tcode\tname\tfirst_report",
            "3\tactor.unresolved\tلواء نسور الغاب\t1",
            "1\tactor.unresolved\tلواء صقور الغاب\t2");
    assertThat(Ran.with(reports, "unresolved", "-", "--of", "actor", "--top", "1").out().lines())
        .hasSize(2);
  }

  @Test
  void lint_tells_every_fault_of_a_folder(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("words"));
    Files.writeString(
        folder.resolve("words/mine.tsv"),
        "word\tclass\tvalue\tforms\nمنسقية\tSOURCE\tngo\tword\nمفرزة\tUNITS\tground\tword\n");
    Files.writeString(folder.resolve("times.tsv"), "form\tclass\tvalue\nالفارط\tshift\tpst\n");
    Files.writeString(folder.resolve("notes.txt"), "");

    Ran ran = Ran.sanad("lint", folder.toString());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(ran.out().lines())
        .extracting(line -> line.substring(0, line.indexOf(": ")))
        .containsExactlyInAnyOrder(
            "notes.txt", "words/mine.tsv:2", "words/mine.tsv:3", "times.tsv:2");
    assertThat(ran.err()).contains("Found 4 faults.");
  }

  @Test
  void explain_shows_one_report_and_says_when_there_is_none() {
    Ran ran =
        Ran.with(
            LINES.replace("\"text\":\n", "\"text\": \"قصف\"}\n"), "explain", "-", "--report", "2");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).startsWith("report 2\n").doesNotContain("report 1");
    Ran none = Ran.with("قصف", "explain", "-", "--report", "9");
    assertThat(none.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(none.err()).contains("No report has the id 9");
  }

  @Test
  void evaluate_measures_an_output_or_reads_the_texts_itself() throws Exception {
    String folder = "/org/sanad/app/evaluate/";
    String texts = path(folder + "texts.json");
    String gold = path(folder + "gold.json");
    Ran given =
        Ran.sanad("evaluate", texts, gold, path(folder + "new.jsonl"), "--by-type", "--misses");
    assertThat(given.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(given.out())
        .contains("event       P 0.600")
        .contains("missed t1")
        .contains("demand ");
    Ran compared =
        Ran.sanad(
            "evaluate",
            texts,
            gold,
            path(folder + "new.jsonl"),
            "--compare",
            path(folder + "old.jsonl"));
    assertThat(compared.out()).contains("before:").contains("now:").contains("found   t1 demand");
    Ran read = Ran.sanad("evaluate", texts, gold);
    assertThat(read.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(read.out()).startsWith("3 reports, 0 of them not in");
    Ran missing = Ran.sanad("evaluate", texts, "no.json");
    assertThat(missing.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(missing.err()).contains("no.json does not exist");
  }

  private static String path(String resource) throws Exception {
    return Path.of(Objects.requireNonNull(CommandsTest.class.getResource(resource)).toURI())
        .toString();
  }
}
