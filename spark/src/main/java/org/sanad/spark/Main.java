package org.sanad.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code spark-submit sanad-spark.jar}: reads an archive of reports into Parquet tables. */
@Command(
    name = "sanad-spark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads an archive of reports on a Spark cluster into Parquet tables.",
    footer = {
      "",
      "Files that an earlier run has read, and that have not changed since, are not read again.",
      "A run that was broken off is done again by the same command.",
      "",
      "Example:",
      "  spark-submit --master spark://host:7077 sanad-spark.jar \\",
      "      --input 's3a://archive/2016/08/*.warc.gz' --output hdfs:///sanad"
    })
public final class Main implements Callable<Integer> {
  /** As many tellings as a task compares in a second or so. */
  private static final int CROWDED = 2_000;

  /** Some twenty thousand reports: half a minute of reading. */
  private static final long STRETCH = 64L << 20;

  @Option(
      names = "--input",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders or patterns on any Hadoop file system: WARC, WET, JSONL and"
              + " whatever else sanad read takes.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the tables.")
  private String output = "";

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only files changed on this day or after it (UTC), such as 2016-08-15.")
  private @Nullable LocalDate since;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Knowledge of your own over the bundled one, as in sanad read.")
  private @Nullable Path knowledge;

  /** Runs it. */
  public static void main(String[] args) {
    int code = new CommandLine(new Main()).execute(args);
    if (code != 0) {
      // Spark takes an exception from here as the job's failure; a quiet end would be a success.
      throw new IllegalStateException("sanad-spark ended with exit code " + code);
    }
  }

  @Override
  public Integer call() throws IOException {
    long from = since == null ? 0 : since.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    try (SparkSession session = SparkSession.builder().appName("sanad").getOrCreate()) {
      Summary summary =
          new Job(session, output, Shipped.of(knowledge), CROWDED, STRETCH).run(inputs, from);
      System.out.print(summary.words());
      return 0;
    } catch (IOException e) {
      System.err.println("sanad-spark: " + e.getMessage());
      return 1;
    }
  }
}
