package org.sanad.app.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sanad.app.actors.ActorProfile;
import org.sanad.app.actors.Candidate;
import org.sanad.app.actors.Question;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorAlias;
import org.sanad.lexicon.ActorRelation;

/** Actors as one JSON object. */
public final class ActorsJson {
  private final Map<String, Actor> actors;

  /**
   * @param actors the actors by id, for the names of those that a relation leads to
   */
  public ActorsJson(Map<String, Actor> actors) {
    this.actors = actors;
  }

  /** Whom a name may mean; {@code meant} is the id of the one that is, null for nobody. */
  public String candidates(Question question, List<Candidate> candidates) {
    String meant =
        candidates.stream()
            .filter(Candidate::meant)
            .map(candidate -> candidate.alias().name().actor().id())
            .findFirst()
            .orElse(null);
    return Json.text(
        json ->
            json.object(
                () -> {
                  json.field("name", question.name());
                  json.field("country", question.country().isEmpty() ? null : question.country());
                  json.field("date", question.day());
                  json.field("meant", meant);
                  json.objects(
                      "candidates",
                      candidates,
                      candidate -> {
                        who(json, "", candidate.alias().name().actor().id());
                        alias(json, candidate.alias());
                        json.field("exact", candidate.exact());
                        json.field("meant", candidate.meant());
                        json.field("why", candidate.why());
                      });
                }));
  }

  /** What is known of an actor. */
  public String profile(ActorProfile profile) {
    return Json.text(json -> json.object(() -> write(json, profile)));
  }

  private void write(Json json, ActorProfile profile) throws IOException {
    Actor actor = profile.actor();
    who(json, "", actor.id());
    json.field("kind", actor.kind());
    json.field("inter", actor.inter() == 0 ? null : (Integer) actor.inter());
    json.field("plover", actor.plover());
    json.strings("countries", actor.countries());
    json.field("date", profile.day());
    json.field("called", profile.called());
    json.objects("names", profile.names(), alias -> alias(json, alias));
    json.objects(
        "line",
        profile.line(),
        step -> {
          who(json, "a_", step.a());
          who(json, "b_", step.b());
          dated(json, step);
        });
    json.objects(
        "ties",
        profile.ties(),
        tie -> {
          json.field("relation", tie.kind().code());
          who(json, "", tie.b());
          dated(json, tie);
        });
    json.objects(
        "tied",
        profile.members(),
        tie -> {
          who(json, "", tie.a());
          json.field("relation", tie.kind().code());
          dated(json, tie);
        });
    json.objects(
        "sides",
        profile.sides(),
        side -> {
          json.field("war", side.side().war());
          json.field("id", side.side().id());
          json.field("name", side.side().nameEn());
          json.field("name_ar", side.side().nameAr());
          ActorRelation told = side.told();
          json.field("from", told == null ? null : told.from());
          json.field("to", told == null ? null : told.to());
          json.field("source", told == null ? null : told.source());
        });
  }

  private void who(Json json, String prefix, String id) throws IOException {
    Actor actor = actors.get(id);
    json.field(prefix + "id", id);
    json.field(prefix + "name", actor == null ? null : actor.nameEn());
    json.field(prefix + "name_ar", actor == null ? null : actor.nameAr());
  }

  private static void alias(Json json, ActorAlias alias) throws IOException {
    json.field("alias", alias.text());
    json.field("wording", alias.name().wording());
    json.strings("alias_countries", alias.name().countries());
    json.field("from", alias.name().from());
    json.field("to", alias.name().to());
  }

  private static void dated(Json json, ActorRelation relation) throws IOException {
    json.field("from", relation.from());
    json.field("to", relation.to());
    json.field("source", relation.source());
  }
}
