package org.sanad.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.sanad.model.Event;
import org.sanad.register.fuse.Clusters;
import org.sanad.register.fuse.Edge;
import org.sanad.register.fuse.Fusion;
import org.sanad.register.fuse.MinHash;
import org.sanad.register.fuse.Traits;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Telling;
import org.sanad.register.store.Json;
import scala.Tuple2;

/**
 * Makes one event of what many reports tell, by the rules of the register: the same pairs are
 * compared, the same groups parted into events.
 */
final class Fusing {
  private final JavaSparkContext spark;
  private final Cells cells;
  private long held;

  /**
   * @param crowded a cell of place and time with more tellings is parted
   */
  Fusing(JavaSparkContext spark, int crowded) {
    this.spark = spark;
    this.cells = new Cells(spark, crowded);
  }

  /**
   * The events.
   *
   * @param reports rows of {@link Table#REPORTS}
   * @param events rows of {@link Table#EVENTS}
   */
  JavaRDD<FusedEvent> fuse(Dataset<Row> reports, Dataset<Row> events) {
    JavaRDD<Row> tellings =
        events.select("telling", "report", "source", "published", "body", "traits").javaRDD();
    JavaRDD<Edge> edges = cells.edges(tellings.map(row -> row.getString(5))).cache();
    Groups groups = new Groups();
    edges.toLocalIterator().forEachRemaining(edge -> groups.join(edge.a(), edge.b()));
    Map<String, String> grouped = groups.all();
    Map<String, String> texts = texts(reports);
    held = (long) grouped.size() + texts.size();
    Broadcast<Map<String, String>> groupOf = spark.broadcast(grouped);
    Broadcast<Map<String, String>> textOf = spark.broadcast(texts);
    JavaPairRDD<String, Row> rows =
        tellings.mapToPair(
            row ->
                new Tuple2<>(
                    groupOf.value().getOrDefault(row.getString(0), row.getString(0)), row));
    JavaPairRDD<String, Edge> ties =
        edges.mapToPair(
            edge -> new Tuple2<>(groupOf.value().getOrDefault(edge.a(), edge.a()), edge));
    return rows.cogroup(ties)
        .flatMap(group -> events(group._2()._1(), group._2()._2(), textOf.value()));
  }

  /** How many ids of tellings in pairs and of reprints the driver held in the last fusing. */
  long held() {
    return held;
  }

  /** For each report that has reprints, the least key among them. */
  private Map<String, String> texts(Dataset<Row> reports) {
    Groups same = new Groups();
    JavaPairRDD<Long, Row> bands =
        reports
            .select("report", "signature")
            .javaRDD()
            .flatMapToPair(
                row -> {
                  List<Tuple2<Long, Row>> all = new ArrayList<>();
                  MinHash.bands(row.getList(1)).forEach(b -> all.add(new Tuple2<>(b, row)));
                  return all.iterator();
                });
    bands
        .groupByKey()
        .flatMap(band -> reprints(band._2()).iterator())
        .distinct()
        .toLocalIterator()
        .forEachRemaining(pair -> same.join(pair._1(), pair._2()));
    return same.all();
  }

  private static List<Tuple2<String, String>> reprints(Iterable<Row> band) {
    List<Row> all = new ArrayList<>();
    band.forEach(all::add);
    List<Tuple2<String, String>> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        if (MinHash.reprint(all.get(i).getList(1), all.get(k).getList(1))) {
          pairs.add(new Tuple2<>(all.get(i).getString(0), all.get(k).getString(0)));
        }
      }
    }
    return pairs;
  }

  private static Iterator<FusedEvent> events(
      Iterable<Row> rows, Iterable<Edge> ties, Map<String, String> textOf) {
    Map<String, Telling> tellings = new HashMap<>();
    List<Traits> traits = new ArrayList<>();
    for (Row row : rows) {
      LocalDate published = row.isNullAt(3) ? null : row.getDate(3).toLocalDate();
      tellings.put(
          row.getString(0),
          new Telling(
              row.getString(0),
              row.getString(1),
              row.isNullAt(2) ? null : row.getString(2),
              published,
              Json.read(row.getString(4), Event.class)));
      traits.add(Json.read(row.getString(5), Traits.class));
    }
    List<Edge> edges = new ArrayList<>();
    ties.forEach(edges::add);
    List<FusedEvent> fused = new ArrayList<>();
    for (List<Traits> cluster : Clusters.of(traits, edges, List.of())) {
      List<Telling> together = cluster.stream().map(t -> tellings.get(t.telling())).toList();
      fused.add(Fusion.of(together, report -> textOf.getOrDefault(report, report)));
    }
    return fused.iterator();
  }
}
