package org.sanad.lexicon;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.ActorRelation.Kind;

/**
 * Who belonged to whom, was called what and stood on which side, on which day. Only what a sourced
 * relation says, or what follows from several by belonging: a unit of a group takes the group's
 * side. Immutable.
 */
public final class ActorDirectory {
  private final Map<String, Actor> actors;
  private final Map<String, WarSide> sides;
  private final Map<String, List<ActorAlias>> byForm = new HashMap<>();
  private final Map<String, List<ActorAlias>> byActor = new HashMap<>();
  private final Map<String, List<ActorRelation>> from = new LinkedHashMap<>();
  private final Map<String, List<ActorRelation>> to = new LinkedHashMap<>();

  ActorDirectory(
      Map<String, Actor> actors,
      List<ActorAlias> aliases,
      Map<String, WarSide> sides,
      List<ActorRelation> relations) {
    this.actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    this.sides = Collections.unmodifiableMap(new LinkedHashMap<>(sides));
    for (ActorAlias alias : aliases) {
      byForm.computeIfAbsent(alias.form(), form -> new ArrayList<>(1)).add(alias);
      byActor.computeIfAbsent(alias.name().actor().id(), id -> new ArrayList<>(4)).add(alias);
    }
    for (ActorRelation relation : relations) {
      from.computeIfAbsent(relation.a(), id -> new ArrayList<>(2)).add(relation);
      to.computeIfAbsent(relation.b(), id -> new ArrayList<>(2)).add(relation);
    }
  }

  /** All actors by id, in the order of the files. */
  public Map<String, Actor> actors() {
    return actors;
  }

  /** All sides of all wars by id, in the order of the files. */
  public Map<String, WarSide> sides() {
    return sides;
  }

  /**
   * Whom a name may mean, in the order of the files.
   *
   * @param form the whole name, folded
   */
  public List<ActorAlias> named(String form) {
    return List.copyOf(byForm.getOrDefault(form, List.of()));
  }

  /** The names of an actor, in the order of the files. */
  public List<ActorAlias> namesOf(String id) {
    return List.copyOf(byActor.getOrDefault(id, List.of()));
  }

  /** The relations that tell something about an actor, in the order of the files. */
  public List<ActorRelation> about(String id) {
    return List.copyOf(from.getOrDefault(id, List.of()));
  }

  /** The relations in which an actor or side is the other, in the order of the files. */
  public List<ActorRelation> toward(String id) {
    return List.copyOf(to.getOrDefault(id, List.of()));
  }

  /**
   * The groups that an actor was in on a day, and those that they were in, nearest first; also what
   * it had merged into by then. Without the actor itself.
   */
  public Set<String> groupsOf(String id, LocalDate day) {
    return reached(id, day, kind -> kind.membership() || kind == Kind.MERGED_INTO);
  }

  /** Who was directly in a group on a day. */
  public List<String> membersOf(String id, LocalDate day) {
    return to.getOrDefault(id, List.of()).stream()
        .filter(relation -> relation.kind().membership() && relation.holds(day))
        .map(ActorRelation::a)
        .distinct()
        .toList();
  }

  /**
   * Whoever counted as an actor, or stood on a side of a war, and when: the actor itself always,
   * its members and parts, those that acted for it or went on as it, and theirs in turn, each as
   * long as the whole chain held. Searching for an actor looks for all of them.
   *
   * @param id of an actor or a side
   */
  public List<Belonging> allOf(String id) {
    Map<String, List<Belonging>> found = new LinkedHashMap<>();
    Deque<Belonging> open = new ArrayDeque<>(List.of(new Belonging(id, null, null)));
    while (!open.isEmpty()) {
      Belonging next = open.remove();
      List<Belonging> known = found.computeIfAbsent(next.id(), each -> new ArrayList<>(1));
      if (known.stream().anyMatch(each -> each.covers(next))) {
        continue;
      }
      known.removeIf(next::covers);
      known.add(next);
      for (ActorRelation relation : to.getOrDefault(next.id(), List.of())) {
        Belonging member = next.by(relation);
        if (member != null && (follows(relation.kind()) || relation.kind() == Kind.SIDE_IN)) {
          open.add(member);
        }
      }
    }
    return found.values().stream().flatMap(List::stream).toList();
  }

  /**
   * What an actor was called on a day: along its renamings and mergers up to that day, or back to
   * the name that it bore before. Where nothing is known, its own id.
   */
  public String currentName(String id, LocalDate day) {
    String name = id;
    for (ActorRelation next = successor(name, day); next != null; next = successor(name, day)) {
      name = next.b();
    }
    if (!name.equals(id)) {
      return name;
    }
    for (ActorRelation past = predecessor(name, day); past != null; past = predecessor(name, day)) {
      name = past.a();
    }
    return name;
  }

  /**
   * The names that one and the same actor bore, the earliest first, as the relations that lead from
   * one to the next: empty where it was never renamed.
   */
  public List<ActorRelation> line(String id) {
    Deque<ActorRelation> line = new ArrayDeque<>();
    for (ActorRelation past = renaming(to, id); past != null; past = renaming(to, past.a())) {
      line.addFirst(past);
    }
    for (ActorRelation next = renaming(from, id); next != null; next = renaming(from, next.b())) {
      line.addLast(next);
    }
    return List.copyOf(line);
  }

  private static @Nullable ActorRelation renaming(
      Map<String, List<ActorRelation>> relations, String id) {
    for (ActorRelation relation : relations.getOrDefault(id, List.of())) {
      if (relation.kind() == Kind.RENAMED_TO) {
        return relation;
      }
    }
    return null;
  }

  private @Nullable ActorRelation successor(String id, LocalDate day) {
    ActorRelation merged = null;
    for (ActorRelation relation : from.getOrDefault(id, List.of())) {
      if (relation.kind() == Kind.RENAMED_TO && relation.holds(day)) {
        return relation;
      }
      if (relation.kind() == Kind.MERGED_INTO && relation.holds(day)) {
        merged = relation;
      }
    }
    return merged;
  }

  private @Nullable ActorRelation predecessor(String id, LocalDate day) {
    ActorRelation past = renaming(to, id);
    return past != null && past.from() != null && day.isBefore(past.from().first()) ? past : null;
  }

  /**
   * The sides that an actor took on a day, by war: its own, or that of the nearest group that it
   * was in or acted for.
   */
  public Map<String, WarSide> sidesOf(String id, LocalDate day) {
    Map<String, WarSide> found = new LinkedHashMap<>();
    List<String> chain = new ArrayList<>();
    chain.add(id);
    chain.addAll(reached(id, day, ActorDirectory::follows));
    for (String each : chain) {
      for (ActorRelation relation : from.getOrDefault(each, List.of())) {
        WarSide side = sides.get(relation.b());
        if (relation.kind() == Kind.SIDE_IN && side != null && relation.holds(day)) {
          found.putIfAbsent(side.war(), side);
        }
      }
    }
    return found;
  }

  /**
   * Whether two were allies on a day: one in or for the other, both in one group, both on one side
   * of a war, or allied by name, they or their groups.
   */
  public boolean allied(String a, String b, LocalDate day) {
    Set<String> ofA = withGroups(a, day);
    Set<String> ofB = withGroups(b, day);
    if (!Collections.disjoint(ofA, ofB) || namedAllies(ofA, ofB, day)) {
      return true;
    }
    return sidesOf(a, day).values().stream().anyMatch(sidesOf(b, day)::containsValue);
  }

  /**
   * Whether two fought on hostile sides of one war on a day, and were no allies otherwise. That
   * nothing is known of either is no.
   */
  public boolean opposed(String a, String b, LocalDate day) {
    Map<String, WarSide> ofB = sidesOf(b, day);
    boolean hostile = false;
    for (WarSide side : sidesOf(a, day).values()) {
      WarSide other = ofB.get(side.war());
      hostile |=
          other != null
              && (side.against().contains(other.id()) || other.against().contains(side.id()));
    }
    return hostile && !allied(a, b, day);
  }

  private boolean namedAllies(Set<String> ofA, Set<String> ofB, LocalDate day) {
    for (String one : ofA) {
      for (ActorRelation relation : from.getOrDefault(one, List.of())) {
        if (isAlliance(relation, day) && ofB.contains(relation.b())) {
          return true;
        }
      }
      for (ActorRelation relation : to.getOrDefault(one, List.of())) {
        if (isAlliance(relation, day) && ofB.contains(relation.a())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAlliance(ActorRelation relation, LocalDate day) {
    return (relation.kind() == Kind.ALLIED_WITH || relation.kind() == Kind.LED_BY)
        && relation.holds(day);
  }

  private Set<String> withGroups(String id, LocalDate day) {
    Set<String> all = new LinkedHashSet<>();
    all.add(id);
    all.addAll(reached(id, day, ActorDirectory::follows));
    return all;
  }

  /** Whether a relation's first takes over what its second stands for. */
  private static boolean follows(Kind kind) {
    return kind.membership() || kind.succession() || kind == Kind.SIDE_OF;
  }

  private Set<String> reached(String id, LocalDate day, Predicate<Kind> along) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      for (ActorRelation relation : from.getOrDefault(open.remove(), List.of())) {
        if (along.test(relation.kind())
            && relation.holds(day)
            && !relation.b().equals(id)
            && reached.add(relation.b())) {
          open.add(relation.b());
        }
      }
    }
    return reached;
  }
}
