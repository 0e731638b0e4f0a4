package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.app.output.SituationGeoJson;
import org.sanad.app.output.SituationJson;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.JsonText;
import org.sanad.app.server.Open;
import org.sanad.app.server.Param;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Role;
import org.sanad.app.server.Route;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Party;
import org.sanad.register.situation.PlaceState;
import org.sanad.register.situation.Saying;
import org.sanad.register.situation.Situation;
import org.sanad.register.situation.Spell;

/**
 * Who held what when. Not for everybody: what goes out of an event lacks the words that tell a part
 * of a town from the town, so that control derived from it would say more than the reports do.
 */
final class Situations {
  private static final Param AT = Param.day("at", "At the end of this day.", "2016-12-31");

  private final Backend backend;
  private final SituationNow now;

  Situations(Backend backend) {
    this.backend = backend;
    this.now = backend.situation();
  }

  /** As {@code sanad situation --format json} writes it. */
  record SituationAnswer(int schemaVersion) implements Open {}

  /** GeoJSON. */
  record SituationMap(String type, List<JsonNode> features) {}

  /** Somebody who holds places; colours go by the id, or by the name where there is none. */
  record Holder(@Nullable String id, @Nullable String name, @Nullable String nameAr, int places) {}

  /** Who holds how many places. */
  record Holders(
      LocalDate at,
      List<Holder> holders,
      int contested,
      int unknown,
      int sieges,
      int roads,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {}

  List<Route> routes() {
    return List.of(
        Route.get("/situation", "getSituation")
            .about("Who held what, what was besieged or cut: at a day, since a day, or over time.")
            .needs(Role.READER)
            .takes(
                AT,
                Param.text("place", "A place and what lies in it, by name.", "Homs governorate"),
                Param.day("since", "With at: what was different from this day.", "2016-08-01"))
            .answers(SituationAnswer.class)
            .by(this::situation),
        Route.get("/situation/map", "mapSituation")
            .about("The places at the end of a day as GeoJSON; today if no day is said.")
            .needs(Role.READER)
            .takes(AT)
            .answers(SituationMap.class)
            .by(this::map),
        Route.get("/situation/holders", "listHolders")
            .about("Who holds how many places at the end of a day, and over which days to look.")
            .needs(Role.READER)
            .takes(AT)
            .answers(Holders.class)
            .by(this::holders));
  }

  private Answer situation(Call call) {
    LocalDate at = call.day("at");
    LocalDate since = call.day("since");
    if (since != null && (at == null || since.isAfter(at))) {
      throw Problem.badRequest("Give since together with at, and not after it.");
    }
    String place = call.text("place");
    SituationNow.Whole whole = now.whole();
    return Answer.kept(
        whole.version(),
        () -> {
          Situation situation = place == null ? whole.situation() : now.of(whole, place);
          String json =
              at == null
                  ? SituationJson.history(situation)
                  : since != null
                      ? SituationJson.changes(situation, since, at)
                      : SituationJson.at(situation, at);
          JsonNode answer = JsonText.parse(json);
          backend.arabic().addTo(answer, situation);
          return answer;
        });
  }

  private LocalDate at(Call call) {
    LocalDate at = call.day("at");
    return at == null ? LocalDate.now(backend.clock()) : at;
  }

  private Answer map(Call call) {
    LocalDate at = at(call);
    SituationNow.Whole whole = now.whole();
    return Answer.kept(
        whole.version() + "-" + at,
        () -> {
          Situation situation = whole.situation();
          ObjectNode map = (ObjectNode) JsonText.parse(SituationGeoJson.at(situation, at));
          List<PlaceState> states = situation.at(at);
          int i = 0;
          for (JsonNode feature : map.path("features")) {
            Set<String> events = new TreeSet<>();
            sayings(states.get(i++)).forEach(saying -> events.add(saying.id()));
            ArrayNode ids = ((ObjectNode) feature.path("properties")).putArray("events");
            events.forEach(ids::add);
          }
          return map;
        });
  }

  private static List<Saying> sayings(PlaceState state) {
    List<Saying> all = new ArrayList<>();
    for (List<Spell> spells : List.of(state.held(), state.maybe(), state.access())) {
      for (Spell spell : spells) {
        all.addAll(spell.sayings());
        all.addAll(spell.against());
      }
    }
    return all;
  }

  private Answer holders(Call call) {
    LocalDate at = at(call);
    SituationNow.Whole whole = now.whole();
    return Answer.kept(whole.version() + "-" + at, () -> holders(whole.situation(), at));
  }

  private static Holders holders(Situation situation, LocalDate at) {
    Map<String, Party> parties = new HashMap<>();
    Map<String, Integer> places = new TreeMap<>();
    int contested = 0;
    int unknown = 0;
    int sieges = 0;
    int roads = 0;
    for (PlaceState state : situation.at(at)) {
      contested += state.control() == PlaceState.Control.CONTESTED ? 1 : 0;
      unknown += state.control() == PlaceState.Control.UNKNOWN ? 1 : 0;
      for (Spell spell : state.access()) {
        sieges += spell.state() == Spell.State.BESIEGED ? 1 : 0;
        roads += spell.state() == Spell.State.CUT ? 1 : 0;
      }
      if (state.control() == PlaceState.Control.HELD) {
        Set<String> here = new TreeSet<>();
        for (Claim<Party> claim : state.held().get(0).parties()) {
          Party party = claim.value();
          String key = party.id() == null ? party.label() : party.id();
          parties.put(key, party);
          here.add(key);
        }
        here.forEach(key -> places.merge(key, 1, Integer::sum));
      }
    }
    List<Holder> holders = new ArrayList<>();
    places.forEach(
        (key, count) -> {
          Party party = Objects.requireNonNull(parties.get(key));
          holders.add(new Holder(party.id(), party.name(), party.nameAr(), count));
        });
    holders.sort(Comparator.comparingInt(Holder::places).reversed());
    List<LocalDate> days =
        situation.places().stream()
            .flatMap(place -> place.sayings().stream())
            .map(Saying::latest)
            .sorted()
            .toList();
    return new Holders(
        at,
        holders,
        contested,
        unknown,
        sieges,
        roads,
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1));
  }
}
