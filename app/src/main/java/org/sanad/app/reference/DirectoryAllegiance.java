package org.sanad.app.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorDirectory;
import org.sanad.lexicon.ActorRelation;
import org.sanad.lexicon.PartialDate;
import org.sanad.lexicon.WarSide;
import org.sanad.reading.Reader;
import org.sanad.register.model.Party;
import org.sanad.register.situation.Allegiance;
import org.sanad.register.situation.DirectoryTie;

/** What the situation asks, answered from the actor directory that a reader has loaded. */
public final class DirectoryAllegiance implements Allegiance {
  private final ActorDirectory directory;
  private final Map<String, Actor> byName = new HashMap<>();

  private DirectoryAllegiance(ActorDirectory directory) {
    this.directory = directory;
    Set<String> several = new HashSet<>();
    for (Actor each : directory.actors().values()) {
      if (byName.put(each.nameEn(), each) != null) {
        several.add(each.nameEn());
      }
    }
    byName.keySet().removeAll(several);
  }

  /** The directory of a reader. */
  public static Allegiance of(Reader reader) {
    return new DirectoryAllegiance(reader.lexicon().knowledge().directory());
  }

  @Override
  public @Nullable Party named(String name) {
    Actor actor = byName.get(name);
    return actor == null ? null : new Party(actor.id(), actor.nameEn(), actor.nameAr());
  }

  @Override
  public boolean canHold(String id) {
    Actor actor = directory.actors().get(id);
    return actor != null && actor.armed();
  }

  @Override
  public boolean together(String a, String b, LocalDate day) {
    return a.equals(b) || directory.allied(a, b, day);
  }

  @Override
  public boolean opposed(String a, String b, LocalDate day) {
    return directory.opposed(a, b, day);
  }

  @Override
  public List<DirectoryTie> ties() {
    List<DirectoryTie> ties = new ArrayList<>();
    for (String id : directory.actors().keySet()) {
      for (ActorRelation each : directory.about(id)) {
        ties.add(
            new DirectoryTie(
                party(each.a()),
                each.kind().code(),
                party(each.b()),
                written(each.from()),
                written(each.to()),
                each.source()));
      }
    }
    return ties;
  }

  /** An actor, or a side in a war. */
  private Party party(String id) {
    Actor actor = directory.actors().get(id);
    WarSide side = directory.sides().get(id);
    return actor != null
        ? new Party(actor.id(), actor.nameEn(), actor.nameAr())
        : side != null
            ? new Party(side.id(), side.nameEn(), side.nameAr())
            : new Party(id, null, null);
  }

  private static @Nullable String written(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }
}
