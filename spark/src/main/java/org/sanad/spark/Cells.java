package org.sanad.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.sanad.register.fuse.Block;
import org.sanad.register.fuse.Edge;
import org.sanad.register.fuse.Traits;
import org.sanad.register.store.Json;
import scala.Tuple2;

/**
 * Compares tellings within cells of place and time, each cell on one machine. A telling whose days
 * reach into two cells stands in both, so that no pair is missed at a border; a cell with more
 * tellings than one task should compare is parted, every pair of parts being a cell of its own.
 */
final class Cells {
  /** Days in a cell: longer than any block but a stretch, so that most tellings are in one. */
  private static final int DAYS = 16;

  private final JavaSparkContext spark;
  private final int crowded;

  /**
   * @param crowded a cell with more tellings is parted
   */
  Cells(JavaSparkContext spark, int crowded) {
    this.spark = spark;
    this.crowded = crowded;
  }

  /** A telling in a cell. */
  private record Member(String traits, Block block, int part) implements Serializable {

    Member in(int other) {
      return new Member(traits, block, other);
    }
  }

  /**
   * All pairs that may be one event, each once.
   *
   * @param tellings the traits of each as JSON
   */
  JavaRDD<Edge> edges(JavaRDD<String> tellings) {
    JavaPairRDD<String, Member> members = tellings.flatMapToPair(json -> cells(json).iterator());
    int most = crowded;
    Map<String, Integer> parts =
        members
            .mapValues(member -> 1)
            .reduceByKey(Integer::sum)
            .filter(cell -> cell._2() > most)
            .mapValues(n -> n / most + 1)
            .collectAsMap();
    Broadcast<Map<String, Integer>> crowds = spark.broadcast(new HashMap<>(parts));
    return members
        .flatMapToPair(m -> parted(m._1(), m._2(), crowds.value().get(m._1())).iterator())
        .groupByKey()
        .flatMap(cell -> pairs(cell._2()).iterator())
        .mapToPair(edge -> new Tuple2<>(edge.a() + " " + edge.b(), edge.score()))
        .reduceByKey(Math::max)
        .map(Cells::edge);
  }

  private static Edge edge(Tuple2<String, Integer> pair) {
    int gap = pair._1().indexOf(' ');
    return new Edge(pair._1().substring(0, gap), pair._1().substring(gap + 1), pair._2());
  }

  private static List<Tuple2<String, Member>> cells(String json) {
    List<Tuple2<String, Member>> cells = new ArrayList<>();
    for (Block block : Block.of(Json.read(json, Traits.class))) {
      Member member = new Member(json, block, 0);
      int first = Math.floorDiv(block.from(), DAYS);
      // A stretch is met only by the same stretch, which begins in the same cell.
      boolean stretch = block.to() - block.from() > Block.LONGEST;
      int last = stretch ? first : Math.floorDiv(block.to(), DAYS);
      for (int cell = first; cell <= last; cell++) {
        cells.add(new Tuple2<>(block.key() + "#" + cell, member));
      }
    }
    return cells;
  }

  private static List<Tuple2<String, Member>> parted(
      String cell, Member member, @Nullable Integer parts) {
    if (parts == null) {
      return List.of(new Tuple2<>(cell, member));
    }
    int own = Math.floorMod(member.traits().hashCode(), parts);
    List<Tuple2<String, Member>> all = new ArrayList<>();
    for (int other = 0; other < parts; other++) {
      String pair = Math.min(own, other) + "x" + Math.max(own, other);
      all.add(new Tuple2<>(cell + "#" + pair, member.in(own)));
    }
    return all;
  }

  private static List<Edge> pairs(Iterable<Member> members) {
    List<Member> all = new ArrayList<>();
    Set<Integer> sides = new TreeSet<>();
    for (Member member : members) {
      all.add(member);
      sides.add(member.part());
    }
    List<Traits> traits = all.stream().map(m -> Json.read(m.traits(), Traits.class)).toList();
    List<Edge> edges = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        Member a = all.get(i);
        Member b = all.get(k);
        // Between two parts: those within a part are compared in the part's own cell.
        boolean elsewhere = sides.size() > 1 && a.part() == b.part();
        if (!elsewhere && a.block().meets(b.block())) {
          Edge edge = Edge.of(traits.get(i), traits.get(k));
          if (edge != null && done.add(edge.a() + " " + edge.b())) {
            edges.add(edge);
          }
        }
      }
    }
    return edges;
  }
}
