package org.sanad.app.output;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.Party;
import org.sanad.register.model.Voice;
import org.sanad.register.model.Where;
import org.sanad.register.situation.Bound;
import org.sanad.register.situation.Change;
import org.sanad.register.situation.PlaceHistory;
import org.sanad.register.situation.PlaceState;
import org.sanad.register.situation.Saying;
import org.sanad.register.situation.Situation;
import org.sanad.register.situation.Spell;
import org.sanad.register.situation.Tie;

/** The situation as one JSON object; docs/situation.md says what each field is. */
public final class SituationJson {
  private SituationJson() {}

  /** How each place stands at the end of a day. */
  public static String at(Situation situation, LocalDate day) {
    return whole(
        json -> {
          json.field("at", day);
          json.objects("places", situation.at(day), state -> placed(json, state));
          json.objects("ties", situation.tiesAt(day), tie -> tie(json, tie, day));
          leftOut(json, situation);
        });
  }

  /** What is different at the end of one day from the end of another. */
  public static String changes(Situation situation, LocalDate from, LocalDate to) {
    return whole(
        json -> {
          json.field("from", from);
          json.field("to", to);
          json.objects("changes", situation.between(from, to), each -> change(json, each));
          leftOut(json, situation);
        });
  }

  /** All spells of each place. */
  public static String history(Situation situation) {
    return whole(
        json -> {
          json.objects("places", situation.places(), each -> history(json, each));
          json.objects("ties", situation.ties(), tie -> tie(json, tie, null));
          leftOut(json, situation);
        });
  }

  private static String whole(Json.Whole body) {
    return Json.text(
            json ->
                json.object(
                    () -> {
                      json.field("schema_version", Integer.valueOf(1));
                      body.write(json);
                    }))
        + "\n";
  }

  private static void placed(Json json, PlaceState state) throws IOException {
    place(json, state.place());
    state(json, state);
  }

  private static void change(Json json, Change change) throws IOException {
    place(json, change.after().place());
    json.object("before", () -> state(json, change.before()));
    json.object("after", () -> state(json, change.after()));
    json.objects("between", change.between(), saying -> saying(json, saying));
  }

  private static void history(Json json, PlaceHistory history) throws IOException {
    place(json, history.place());
    spells(json, "control", history.control(), null);
    spells(json, "siege", history.siege(), null);
    spells(json, "road", history.road(), null);
  }

  static void place(Json json, Where where) throws IOException {
    json.field("place_id", where.id());
    json.field("place_en", where.name());
    json.field("place_ar", where.nameAr());
    json.strings("within", where.within());
    json.field("pcode", where.pcode());
    GeoPoint point = where.point();
    json.field("latitude", point == null ? null : point.lat(), 5);
    json.field("longitude", point == null ? null : point.lon(), 5);
    json.field("geo_precision", where.precision() == null ? null : where.precision().code());
    json.field("precision_radius_km", point == null ? null : point.radiusKm(), 3);
  }

  static void state(Json json, PlaceState state) throws IOException {
    json.field("control", state.control().code());
    spells(json, "held", state.held(), state.day());
    spells(json, "maybe", state.maybe(), state.day());
    spells(json, "access", state.access(), state.day());
  }

  private static void spells(Json json, String field, List<Spell> spells, @Nullable LocalDate day)
      throws IOException {
    json.objects(field, spells, spell -> spell(json, spell, day));
  }

  private static void spell(Json json, Spell spell, @Nullable LocalDate day) throws IOException {
    json.field("state", spell.state().code());
    json.objects("parties", spell.parties(), claim -> party(json, claim));
    bound(json, "from", spell.from());
    bound(json, "to", spell.to());
    json.field("last_told", spell.lastTold());
    if (day != null) {
      json.field("carried_on", spell.carried(day));
    }
    json.field("contested", spell.contested());
    json.objects("sayings", spell.sayings(), saying -> saying(json, saying));
    json.objects("against", spell.against(), saying -> saying(json, saying));
  }

  private static void bound(Json json, String field, @Nullable Bound bound) throws IOException {
    if (bound == null) {
      json.field(field, (Object) null);
      return;
    }
    json.object(
        field,
        () -> {
          json.field("earliest", bound.earliest());
          json.field("latest", bound.latest());
          json.field("inferred", bound.inferred());
          json.field("basis", bound.basis().code());
          json.field("by", bound.by());
        });
  }

  private static void party(Json json, Claim<Party> claim) throws IOException {
    json.field("id", claim.value().id());
    json.field("name", claim.value().name());
    json.field("name_ar", claim.value().nameAr());
    voices(json, claim.voices());
  }

  private static void saying(Json json, Saying saying) throws IOException {
    json.field("id", saying.id());
    json.field("act", saying.act().code());
    json.strings("parties", saying.parties().stream().map(Party::label).toList());
    json.field("earliest", saying.earliest());
    json.field("latest", saying.latest());
    voices(json, saying.voices());
    json.objects("words", saying.words(), words -> words(json, words));
  }

  private static void words(Json json, Evidence words) throws IOException {
    json.field("telling", words.telling());
    json.field("report", words.report());
    json.quote(words.quote());
  }

  private static void voices(Json json, List<Voice> voices) throws IOException {
    json.objects(
        "according_to",
        voices,
        voice -> {
          json.field("kind", voice.code());
          json.field("name", voice.name());
        });
  }

  private static void tie(Json json, Tie tie, @Nullable LocalDate day) throws IOException {
    json.field("a", tie.a());
    json.field("kind", tie.kind());
    json.field("b", tie.b());
    json.objects(
        "directory",
        tie.directory(),
        each -> {
          json.field("from", each.from());
          json.field("to", each.to());
          json.field("source", each.source());
        });
    json.objects(
        "stated",
        day == null ? tie.said() : tie.saidBy(day),
        each -> {
          json.field("id", each.id());
          json.field("report", each.report());
          json.field("published", each.published());
          json.quote(each.relation().quote());
        });
  }

  private static void leftOut(Json json, Situation situation) throws IOException {
    json.objects(
        "left_out",
        situation.leftOut(),
        each -> {
          json.field("id", each.id());
          json.field("place", each.place());
          json.field("reason", each.reason().code());
        });
  }
}
