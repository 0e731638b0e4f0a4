package org.sanad.app.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorDirectory;
import org.sanad.lexicon.ActorRelation;
import org.sanad.lexicon.WarSide;
import org.sanad.register.situation.Statement;
import org.sanad.register.situation.Tie;

/**
 * The ties of an actor: the directory's, each with the reports that state it too, and those that
 * reports alone state.
 */
final class ActorTies {
  private final ActorDirectory directory;
  private final List<Tie> ties;

  /**
   * Ties.
   *
   * @param ties what reports state, beside the directory
   */
  ActorTies(ActorDirectory directory, List<Tie> ties) {
    this.directory = directory;
    this.ties = ties.stream().filter(tie -> !tie.said().isEmpty()).toList();
  }

  /** Somebody else, or a side in a war. */
  record Other(String id, @Nullable String name, @Nullable String nameAr) {}

  /**
   * A tie.
   *
   * @param source of the directory, null where only reports state it; these tell it of their own
   *     day and not since when
   * @param statedBy keys of the reports that state it, the earliest first
   */
  record Relation(
      String kind,
      Other other,
      String direction,
      @Nullable String from,
      @Nullable String to,
      @Nullable String source,
      List<String> statedBy) {}

  /**
   * The ties of an actor.
   *
   * @param seen whether somebody may be shown, by id
   */
  List<Relation> of(Actor actor, Predicate<String> seen) {
    List<Relation> relations = new ArrayList<>();
    for (ActorRelation each : directory.about(actor.id())) {
      if (seen.test(each.b())) {
        relations.add(known(each, each.b(), "out"));
      }
    }
    for (ActorRelation each : directory.toward(actor.id())) {
      if (seen.test(each.a())) {
        relations.add(known(each, each.a(), "in"));
      }
    }
    for (Tie tie : ties) {
      boolean out = tie.a().equals(actor.nameEn());
      if (tie.directory().isEmpty() && (out || tie.b().equals(actor.nameEn()))) {
        Other other = named(out ? tie.b() : tie.a());
        if (seen.test(other.id())) {
          relations.add(
              new Relation(tie.kind(), other, out ? "out" : "in", null, null, null, reports(tie)));
        }
      }
    }
    return relations;
  }

  private Relation known(ActorRelation tie, String other, String direction) {
    String a = label(other(tie.a()));
    String b = label(other(tie.b()));
    List<String> statedBy =
        ties.stream()
            .filter(each -> each.kind().equals(tie.kind().code()))
            .filter(each -> each.a().equals(a) && each.b().equals(b))
            .flatMap(each -> reports(each).stream())
            .toList();
    return new Relation(
        tie.kind().code(),
        other(other),
        direction,
        written(tie.from()),
        written(tie.to()),
        tie.source(),
        statedBy);
  }

  private static List<String> reports(Tie tie) {
    return tie.said().stream().map(Statement::report).distinct().toList();
  }

  private static String label(Other other) {
    return other.name() == null ? other.id() : other.name();
  }

  private Other other(String id) {
    Actor actor = directory.actors().get(id);
    WarSide side = directory.sides().get(id);
    return actor != null
        ? new Other(id, actor.nameEn(), actor.nameAr())
        : side != null ? new Other(id, side.nameEn(), side.nameAr()) : new Other(id, null, null);
  }

  /** Ties that reports state are between actors whom one English name means. */
  private Other named(String name) {
    for (Actor actor : directory.actors().values()) {
      if (actor.nameEn().equals(name)) {
        return other(actor.id());
      }
    }
    return other(name);
  }

  /** A day as it is sent, null for none. */
  static @Nullable String written(@Nullable Object day) {
    return day == null ? null : day.toString();
  }
}
