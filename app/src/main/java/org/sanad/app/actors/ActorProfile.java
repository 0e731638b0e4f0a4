package org.sanad.app.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorAlias;
import org.sanad.lexicon.ActorDirectory;
import org.sanad.lexicon.ActorRelation;
import org.sanad.lexicon.ActorRelation.Kind;
import org.sanad.lexicon.WarSide;

/**
 * What the directory knows of an actor, of all times or of one day.
 *
 * @param actor who
 * @param day the day that is asked about, null for all times
 * @param called the id under which it went on that day, null without a day
 * @param names its names, those that hold on the day
 * @param line the steps from one of its names to the next, of all times
 * @param ties what it was in, for, allied with or led by
 * @param members the ties of those who were in it, for it, or became it
 * @param sides its sides in wars: its own and, on a day, those of its groups
 */
public record ActorProfile(
    Actor actor,
    @Nullable LocalDate day,
    @Nullable String called,
    List<ActorAlias> names,
    List<ActorRelation> line,
    List<ActorRelation> ties,
    List<ActorRelation> members,
    List<Side> sides) {

  /**
   * A side in a war.
   *
   * @param side which
   * @param told the relation that says so, null where it follows from a group's
   */
  public record Side(WarSide side, @Nullable ActorRelation told) {}

  /** The profile of an actor. */
  public static ActorProfile of(ActorDirectory directory, Actor actor, @Nullable LocalDate day) {
    Predicate<ActorRelation> now = relation -> day == null || relation.holds(day);
    List<ActorRelation> about = directory.about(actor.id()).stream().filter(now).toList();
    return new ActorProfile(
        actor,
        day,
        day == null ? null : directory.currentName(actor.id(), day),
        directory.namesOf(actor.id()).stream().filter(alias -> holds(alias, day)).toList(),
        directory.line(actor.id()),
        about.stream().filter(relation -> relation.kind() != Kind.SIDE_IN).toList(),
        directory.toward(actor.id()).stream().filter(now).toList(),
        sides(directory, actor, day, about));
  }

  private static boolean holds(ActorAlias alias, @Nullable LocalDate day) {
    LocalDate from = alias.name().from();
    LocalDate to = alias.name().to();
    return day == null
        || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
  }

  private static List<Side> sides(
      ActorDirectory directory, Actor actor, @Nullable LocalDate day, List<ActorRelation> about) {
    List<Side> sides = new ArrayList<>();
    for (ActorRelation relation : about) {
      WarSide side = directory.sides().get(relation.b());
      if (relation.kind() == Kind.SIDE_IN && side != null) {
        sides.add(new Side(side, relation));
      }
    }
    Collection<WarSide> inherited =
        day == null ? List.of() : directory.sidesOf(actor.id(), day).values();
    for (WarSide side : inherited) {
      if (sides.stream().noneMatch(known -> known.side().equals(side))) {
        sides.add(new Side(side, null));
      }
    }
    return sides;
  }
}
