package org.sanad.app.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorAlias;
import org.sanad.lexicon.ActorDirectory;
import org.sanad.lexicon.Belonging;
import org.sanad.lexicon.WarSide;
import org.sanad.register.store.PartyOnDays;
import org.sanad.text.Normalizer;

/**
 * Whom a search by an actor takes in: the actor, and on each day whoever belonged to it then
 * ({@link ActorDirectory#allOf}). «جيش الفتح» finds what Ahrar al-Sham did while it was in it.
 */
public final class ActorScope {
  private final ActorDirectory directory;

  /** By what a directory knows. */
  public ActorScope(ActorDirectory directory) {
    this.directory = directory;
  }

  /**
   * What to look for.
   *
   * @param name an id, or an English or Arabic name; one that the directory does not know is looked
   *     for as it is written in reports
   */
  public List<PartyOnDays> of(String name) {
    List<PartyOnDays> scope = new ArrayList<>(List.of(PartyOnDays.always(name)));
    for (String id : meant(name.strip())) {
      for (Belonging each : directory.allOf(id)) {
        scope.add(new PartyOnDays(each.id(), each.from(), each.to()));
      }
    }
    return scope.stream().distinct().toList();
  }

  /** The actors and sides whose own name it is; where it is nobody's, those who go by it. */
  private Set<String> meant(String name) {
    String form = Normalizer.fold(name);
    Set<String> ids = new LinkedHashSet<>();
    for (Actor each : directory.actors().values()) {
      if (own(name, form, each.id(), each.nameEn(), each.nameAr())) {
        ids.add(each.id());
      }
    }
    for (WarSide each : directory.sides().values()) {
      if (own(name, form, each.id(), each.nameEn(), each.nameAr())) {
        ids.add(each.id());
      }
    }
    if (ids.isEmpty()) {
      directory.named(form).stream()
          // Whoever names a leader asks for one man, not for all that his followers did.
          .filter(alias -> !alias.name().wording().equals("leader"))
          .map(ActorAlias::name)
          .forEach(alias -> ids.add(alias.actor().id()));
    }
    return ids;
  }

  private static boolean own(String name, String form, String id, String en, String ar) {
    return name.equals(id) || name.equalsIgnoreCase(en) || Normalizer.fold(ar).equals(form);
  }
}
