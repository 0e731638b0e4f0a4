package org.sanad.app.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Route;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorAlias;
import org.sanad.lexicon.ActorDirectory;
import org.sanad.register.export.Tier;
import org.sanad.register.model.Party;
import org.sanad.register.view.EventRow;
import org.sanad.register.view.Index;
import org.sanad.text.Normalizer;

/** Who acts: names, ties with their sources, and how many events name them. */
final class Actors {
  private static final int MOST = 1_000;
  private static final int SOME = 100;

  private final Backend backend;
  private final ActorDirectory directory;

  Actors(Backend backend) {
    this.backend = backend;
    this.directory = backend.reader().lexicon().knowledge().directory();
  }

  /** Somebody in a list. */
  record Listed(
      String id,
      String name,
      @Nullable String nameAr,
      String kind,
      @Nullable String country,
      Collection<String> countries,
      int nEvents) {}

  /** A list. */
  record ActorList(List<Listed> actors, int total) {}

  /** A name that reports use; partisan where a party's own wording speaks out of it. */
  record Alias(
      String text,
      String lang,
      boolean partisan,
      String wording,
      Collection<String> countries,
      @Nullable String from,
      @Nullable String to) {}

  /** All that is known of somebody. */
  record Profile(
      String id,
      String name,
      @Nullable String nameAr,
      String kind,
      @Nullable String country,
      Collection<String> countries,
      List<Alias> aliases,
      List<ActorTies.Relation> relations,
      int nEvents) {}

  List<Route> routes() {
    return List.of(
        Route.get("/actors", "listActors")
            .about("Actors of the directory, those whom most events name first.")
            .takes(
                Param.text("q", "A part of an English or Arabic name, or of an id.", "أحرار"),
                Param.text("country", "ISO 3166-1 alpha-2 code.", "SY"),
                Param.integer("limit", 1, MOST, "How many; 100 if not said.", "100"),
                Filters.TIER)
            .answers(ActorList.class)
            .by(this::list),
        Route.get("/actors/{id}", "getActor")
            .about("One actor: names, ties with their sources, how many events.")
            .takes(Param.path("id", "An actor's id.", "sy-ahrar-al-sham"), Filters.TIER)
            .answers(Profile.class)
            .by(this::profile));
  }

  private Answer list(Call call) {
    Index index = backend.views().of(call).index();
    return Answer.of(
        index.version(),
        () -> {
          Map<String, Integer> counts = counts(index);
          String part = call.text("q");
          String country = call.text("country");
          List<Listed> found = new ArrayList<>();
          for (Actor actor : directory.actors().values()) {
            if (seen(call, actor)
                && (country == null || actor.countries().contains(country.toUpperCase(Locale.ROOT)))
                && (part == null || named(actor, part))) {
              found.add(listed(actor, counts.getOrDefault(actor.id(), 0)));
            }
          }
          found.sort(
              Comparator.comparingInt(Listed::nEvents).reversed().thenComparing(Listed::name));
          return new ActorList(
              found.subList(0, Math.min(found.size(), call.integer("limit", SOME))), found.size());
        });
  }

  /** Persons are shown to those who keep the register alone. */
  private boolean seen(Call call, Actor actor) {
    return Views.tier(call) == Tier.INTERNAL || backend.reference().member(actor.id()) != null;
  }

  private boolean named(Actor actor, String part) {
    String form = Normalizer.fold(part.strip());
    String typed = part.strip().toLowerCase(Locale.ROOT);
    return actor.id().contains(typed)
        || actor.nameEn().toLowerCase(Locale.ROOT).contains(typed)
        || Normalizer.fold(actor.nameAr()).contains(form)
        || directory.namesOf(actor.id()).stream().anyMatch(alias -> alias.form().contains(form));
  }

  private static Map<String, Integer> counts(Index index) {
    Map<String, Integer> counts = new HashMap<>();
    for (EventRow row : index.rows()) {
      Set<String> ids = new HashSet<>();
      Stream.concat(row.actors().stream(), row.targets().stream())
          .map(Party::id)
          .filter(id -> id != null)
          .forEach(ids::add);
      ids.forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    return counts;
  }

  private static Listed listed(Actor actor, int events) {
    return new Listed(
        actor.id(),
        actor.nameEn(),
        actor.nameAr(),
        actor.kind(),
        country(actor),
        actor.countries(),
        events);
  }

  private static @Nullable String country(Actor actor) {
    return actor.countries().size() == 1 ? actor.countries().iterator().next() : null;
  }

  private Answer profile(Call call) {
    Actor actor = directory.actors().get(call.path("id"));
    if (actor == null || !seen(call, actor)) {
      throw Problem.notFound(
          "No actor has the id " + call.path("id") + ": GET /api/v1/actors lists them.");
    }
    Index index = backend.views().of(call).index();
    SituationNow.Whole whole =
        Views.tier(call) == Tier.INTERNAL ? backend.situation().whole() : null;
    ActorTies ties = new ActorTies(directory, whole == null ? List.of() : whole.ties());
    return Answer.of(
        index.version() + (whole == null ? "" : "-" + whole.version()),
        () -> {
          List<ActorTies.Relation> relations = ties.of(actor, id -> seen(call, id));
          return new Profile(
              actor.id(),
              actor.nameEn(),
              actor.nameAr(),
              actor.kind(),
              country(actor),
              actor.countries(),
              aliases(actor),
              relations,
              counts(index).getOrDefault(actor.id(), 0));
        });
  }

  private boolean seen(Call call, String id) {
    Actor actor = directory.actors().get(id);
    return actor == null || seen(call, actor);
  }

  private List<Alias> aliases(Actor actor) {
    Map<String, Alias> aliases = new LinkedHashMap<>();
    for (ActorAlias alias : directory.namesOf(actor.id())) {
      String wording = alias.name().wording();
      boolean arabic = alias.text().codePoints().anyMatch(c -> c >= 0x0600 && c <= 0x06FF);
      aliases.putIfAbsent(
          alias.text(),
          new Alias(
              alias.text(),
              arabic ? "ar" : "en",
              wording.equals("partisan"),
              wording,
              alias.name().countries(),
              ActorTies.written(alias.name().from()),
              ActorTies.written(alias.name().to())));
    }
    return List.copyOf(aliases.values());
  }
}
