package org.sanad.spark;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** One run: what is new in the archive is read, then everything is fused anew. */
final class Job {
  private static final List<Table> BY_REPORT =
      List.of(Table.REPORTS, Table.EVENTS, Table.MENTIONS, Table.DIAGNOSTICS);

  private final SparkSession session;
  private final JavaSparkContext spark;
  private final Configuration conf;
  private final String output;
  private final Shipped knowledge;
  private final int crowded;
  private final long stretch;

  /**
   * @param output folder of the tables, made where it is missing
   * @param crowded a cell of place and time with more tellings is parted
   * @param stretch a file of JSON Lines with more bytes is read by several tasks
   */
  Job(SparkSession session, String output, Shipped knowledge, int crowded, long stretch) {
    this.stretch = stretch;
    this.session = session;
    this.spark = new JavaSparkContext(session.sparkContext());
    this.conf = spark.hadoopConfiguration();
    this.output = output;
    this.knowledge = knowledge;
    this.crowded = crowded;
  }

  /**
   * Reads what no earlier run has read, and fuses all.
   *
   * @param inputs paths or patterns
   * @param since only files changed at or after this, milliseconds since 1970-01-01 UTC
   * @throws IOException if inputs cannot be listed or the output cannot be written
   */
  Summary run(List<String> inputs, long since) throws IOException {
    List<Archive.Item> all =
        Archive.list(inputs, conf).stream().filter(item -> item.modified() >= since).toList();
    Manifest manifest = new Manifest(output, conf);
    List<Archive.Item> fresh = manifest.undone(all);
    Skipped skipped = new Skipped(session.sparkContext());
    Map<Table, Long> added = new HashMap<>();
    if (!fresh.isEmpty()) {
      String batch = Manifest.name(fresh);
      read(fresh, batch, manifest, skipped, added);
      manifest.add(batch, fresh);
    }
    Fused fused = fuse(manifest);
    return new Summary(
        all.size(),
        fresh.size(),
        added.getOrDefault(Table.REPORTS, 0L),
        added.getOrDefault(Table.EVENTS, 0L),
        added.getOrDefault(Table.DIAGNOSTICS, 0L),
        fused.count(),
        fused.digest(),
        fused.held(),
        skipped.counts());
  }

  private void read(
      List<Archive.Item> files,
      String batch,
      Manifest manifest,
      Skipped skipped,
      Map<Table, Long> added) {
    Broadcast<Shipped> shipped = spark.broadcast(knowledge);
    Broadcast<SerializableConfiguration> settings =
        spark.broadcast(new SerializableConfiguration(conf));
    List<Piece> pieces =
        spark.parallelize(files, files.size()).flatMap(new Cut(settings, stretch)).collect();
    JavaRDD<Outcome> read =
        spark
            .parallelize(pieces, pieces.size())
            .flatMap(new ReadFile(shipped, settings, skipped))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Broadcast<Repeats> repeats = spark.broadcast(repeats(read, manifest));
    JavaRDD<Outcome> once =
        read.map(outcome -> repeats.value().counts(outcome) ? outcome : outcome.again());
    for (Table table : BY_REPORT) {
      JavaRDD<Row> rows = once.flatMap(outcome -> outcome.rows(table).iterator());
      added.put(table, write(table, rows, table.batch(output, batch)));
    }
    read.unpersist();
    shipped.unpersist();
  }

  private long write(Table table, JavaRDD<Row> rows, String folder) {
    Dataset<Row> data = session.createDataFrame(rows, table.schema());
    // One file for each day, rather than one for each day and task.
    data.repartition(data.col(Table.DAY))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy(Table.DAY)
        // What every reader can unpack without native code, sanad ingest among them.
        .option("compression", "gzip")
        .parquet(folder);
    return session.read().schema(table.schema()).parquet(folder).count();
  }

  /** Reports that stand in the archive more than once, or that an earlier batch holds. */
  private Repeats repeats(JavaRDD<Outcome> read, Manifest manifest) {
    Map<String, String> firsts =
        read.filter(outcome -> outcome.key() != null)
            .mapToPair(
                outcome ->
                    new Tuple2<>(
                        Objects.requireNonNull(outcome.key()), new Tuple2<>(outcome.origin(), 1)))
            .reduceByKey(
                (a, b) ->
                    new Tuple2<>(a._1().compareTo(b._1()) <= 0 ? a._1() : b._1(), a._2() + b._2()))
            .filter(report -> report._2()._2() > 1)
            .mapValues(Tuple2::_1)
            .collectAsMap();
    Set<String> earlier = new HashSet<>();
    List<String> paths = manifest.paths(output, Table.REPORTS);
    if (!paths.isEmpty()) {
      JavaRDD<String> known =
          table(Table.REPORTS, paths).select("report").javaRDD().map(r -> r.getString(0));
      earlier.addAll(
          read.filter(outcome -> outcome.key() != null)
              .map(outcome -> Objects.requireNonNull(outcome.key()))
              .intersection(known)
              .collect());
    }
    return new Repeats(new HashMap<>(firsts), new HashSet<>(earlier));
  }

  private Dataset<Row> table(Table table, List<String> paths) {
    return session
        .read()
        .schema(table.schema())
        .option("basePath", table.folder(output))
        .parquet(paths.toArray(new String[0]));
  }

  /** How many events there are, and what tells them from any others. */
  private record Fused(long count, String digest, long held) {}

  private Fused fuse(Manifest manifest) throws IOException {
    if (manifest.batches().isEmpty()) {
      return new Fused(0, Checksum.NONE, 0);
    }
    Fusing fusing = new Fusing(spark, crowded);
    JavaRDD<Row> events =
        fusing
            .fuse(
                table(Table.REPORTS, manifest.paths(output, Table.REPORTS)),
                table(Table.EVENTS, manifest.paths(output, Table.EVENTS)))
            .map(FusedRows::of);
    Path writing = new Path(output, "_fused.writing");
    long count = write(Table.FUSED, events, writing.toString());
    Path whole = new Path(Table.FUSED.folder(output));
    FileSystem files = whole.getFileSystem(conf);
    files.delete(whole, true);
    if (!files.rename(writing, whole)) {
      throw new IOException("The fused events could not be put into " + whole + ".");
    }
    return new Fused(count, digest(), fusing.held());
  }

  private String digest() {
    return table(Table.FUSED, List.of(Table.FUSED.folder(output)))
        .select("body")
        .javaRDD()
        .map(row -> Checksum.of(row.getString(0)))
        .fold(Checksum.NONE, Checksum::plus);
  }
}
