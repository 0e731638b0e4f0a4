package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.ActorRelation.Kind;

/** Reads the sides of wars and the dated relations of the actor directory. */
final class RelationFiles {
  private final Map<String, Actor> actors;
  private final Map<String, Tsv.Row> sideRows = new LinkedHashMap<>();
  private final Map<String, WarSide> sides = new LinkedHashMap<>();
  private final List<ActorRelation> relations = new ArrayList<>();
  private final Faults faults;

  /**
   * @param actors the actors by id, all read before any relation
   */
  RelationFiles(Map<String, Actor> actors, Faults faults) {
    this.actors = actors;
    this.faults = faults;
  }

  /** Adds a side; all must be there before any relation. */
  void side(Tsv.Row row) {
    WarSide side =
        new WarSide(
            row.need("id"),
            row.need("war"),
            row.need("name_en"),
            row.need("name_ar"),
            new TreeSet<>(row.items("against")));
    if (sides.putIfAbsent(side.id(), side) != null) {
      throw row.bad("the side " + side.id() + " stands twice; give each side its own id.");
    }
    sideRows.put(side.id(), row);
  }

  void relation(Tsv.Row row) {
    Kind kind = kind(row);
    ActorRelation relation =
        new ActorRelation(
            end(row, "a", actors, "actor"),
            kind,
            kind == Kind.SIDE_IN ? end(row, "b", sides, "side") : end(row, "b", actors, "actor"),
            date(row, "from"),
            date(row, "to"),
            source(row),
            row.file(),
            row.line());
    checkRange(row, relation);
    if (relation.a().equals(relation.b())) {
      throw row.bad("a and b must not be the same actor.");
    }
    relations.add(relation);
  }

  /**
   * The directory of all that was read.
   *
   * @param aliases the names of the actors
   */
  ActorDirectory finish(List<ActorAlias> aliases) {
    sideRows.values().forEach(row -> faults.gather(() -> checkEnemies(row)));
    MembershipChecks.check(relations, faults);
    return new ActorDirectory(actors, aliases, sides, relations);
  }

  private void checkEnemies(Tsv.Row row) {
    for (String other : row.items("against")) {
      WarSide against = sides.get(other);
      if (against == null || !against.war().equals(row.get("war"))) {
        throw row.bad("there is no side " + other + " in " + row.get("war") + " to be against.");
      }
    }
  }

  private static String source(Tsv.Row row) {
    if (row.get("source").isEmpty()) {
      throw row.bad("a relation needs a source: say who tells it, and when.");
    }
    return row.get("source");
  }

  private static String end(Tsv.Row row, String column, Map<String, ?> known, String what) {
    String id = row.need(column);
    if (!known.containsKey(id)) {
      throw row.bad("there is no " + what + " " + id + "; add it to the " + what + "s first.");
    }
    return id;
  }

  private static Kind kind(Tsv.Row row) {
    try {
      return Kind.valueOf(row.need("relation").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.bad("there is no relation " + row.get("relation") + ".");
    }
  }

  private static @Nullable PartialDate date(Tsv.Row row, String column) {
    return row.orNull(column) == null ? null : row.date(column);
  }

  private static void checkRange(Tsv.Row row, ActorRelation relation) {
    PartialDate from = relation.from();
    PartialDate to = relation.to();
    if (from != null && to != null && to.last().isBefore(from.first())) {
      throw row.bad("the range ends before it begins.");
    }
    if (relation.kind().succession() && from == null) {
      throw row.bad(relation.kind().code() + " needs its day, month or year in the column from.");
    }
  }
}
