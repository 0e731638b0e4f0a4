package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.sanad.app.reference.ReaderReference;
import org.sanad.lexicon.Actor;
import org.sanad.reading.Reader;
import org.sanad.register.export.Entry;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Where;
import org.sanad.register.view.Named;

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
    Map<String, String> around = new HashMap<>();
    for (Claim<Where> place : entry.event().places()) {
      for (Named each : areas.of(place.value()).all()) {
        if (each.nameAr() != null) {
          around.put(each.name(), each.nameAr());
        }
      }
    }
    event
        .fields()
        .forEachRemaining(
            field -> {
              if (field.getKey().startsWith("claims_")) {
                field.getValue().forEach(claim -> add((ObjectNode) claim, around));
              }
            });
  }

  private void add(ObjectNode claim, Map<String, String> around) {
    for (JsonNode voice : claim.path("claimed_by")) {
      ((ObjectNode) voice).put("name_ar", actors.get(voice.path("name").asText()));
    }
    if (claim.has("within")) {
      ArrayNode within = claim.putArray("within_ar");
      for (JsonNode each : claim.path("within")) {
        within.add(around.getOrDefault(each.asText(), each.asText()));
      }
    }
  }
}
