package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.app.reference.ReaderReference;
import org.sanad.lexicon.Actor;
import org.sanad.reading.Reader;
import org.sanad.register.export.Entry;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Where;
import org.sanad.register.situation.PlaceHistory;
import org.sanad.register.situation.Situation;

/** Adds the Arabic names that the knowledge has to an event in which only English ones stand. */
final class ArabicNames {
  private final SurroundingAreas areas;
  private final Map<String, String> actors = new HashMap<>();

  ArabicNames(Reader reader) {
    this.areas = new SurroundingAreas(ReaderReference.of(reader));
    for (Actor each : reader.lexicon().knowledge().directory().actors().values()) {
      actors.putIfAbsent(each.nameEn(), each.nameAr());
    }
  }

  /** Gives {@code name_ar} to who says something, and {@code within_ar} to places. */
  void addTo(ObjectNode event, Entry entry) {
    Map<String, String> around = around(entry.event().places().stream().map(Claim::value));
    event
        .fields()
        .forEachRemaining(
            field -> {
              if (field.getKey().startsWith("claims_")) {
                field.getValue().forEach(claim -> add((ObjectNode) claim, around));
              }
            });
  }

  /** The same for a situation, with {@code parties_ar} where parties are told by name alone. */
  void addTo(JsonNode answer, Situation situation) {
    add(answer, around(situation.places().stream().map(PlaceHistory::place)));
  }

  private Map<String, String> around(Stream<Where> places) {
    Map<String, String> around = new HashMap<>();
    places
        .flatMap(place -> areas.of(place).all().stream())
        .filter(each -> each.nameAr() != null)
        .forEach(each -> around.put(each.name(), each.nameAr()));
    return around;
  }

  private void add(JsonNode node, Map<String, String> around) {
    node.forEach(each -> add(each, around));
    if (node instanceof ObjectNode object) {
      voices(object.path("claimed_by"));
      voices(object.path("according_to"));
      strings(object, "within", around);
      strings(object, "parties", actors);
    }
  }

  private void voices(JsonNode voices) {
    for (JsonNode voice : voices) {
      ((ObjectNode) voice).put("name_ar", actors.get(voice.path("name").asText()));
    }
  }

  private static void strings(ObjectNode object, String field, Map<String, String> names) {
    JsonNode all = object.path(field);
    if (!all.isArray() || (all.size() > 0 && !all.get(0).isTextual())) {
      return;
    }
    ArrayNode arabic = object.putArray(field + "_ar");
    for (JsonNode each : all) {
      arabic.add(names.getOrDefault(each.asText(), each.asText()));
    }
  }
}
