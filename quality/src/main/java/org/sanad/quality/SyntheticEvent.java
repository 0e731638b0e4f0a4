package org.sanad.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.sanad.model.EventType;
import org.sanad.register.model.FusedEvent;

/**
 * Draws events: words, type, places and reports from one real event, parties from a second and
 * losses from a third, both of its country and type, so that each keeps its distribution and what
 * belongs together stays so; the days are shifted with those of its reports.
 */
final class SyntheticEvent {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .setSerializationInclusion(JsonInclude.Include.NON_NULL)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private record Kind(EventType type, String country) {
    static Kind of(FusedEvent e) {
      List<String> within = e.places().isEmpty() ? List.of() : e.places().get(0).value().within();
      return new Kind(e.type().best(), within.isEmpty() ? "" : within.get(within.size() - 1));
    }
  }

  private final Map<Kind, List<FusedEvent>> alike = new HashMap<>();
  private final Random random;

  SyntheticEvent(List<FusedEvent> events, Random random) {
    events.forEach(e -> alike.computeIfAbsent(Kind.of(e), kind -> new ArrayList<>()).add(e));
    this.random = random;
  }

  /**
   * An event.
   *
   * @param like the real one that it has its words, type, places and reports from
   * @param days by how many its days are shifted
   * @param ids new ids of tellings and reports
   */
  FusedEvent draw(FusedEvent like, long days, UnaryOperator<String> ids) {
    ObjectNode event = MAPPER.valueToTree(like);
    List<FusedEvent> others = alike.getOrDefault(Kind.of(like), List.of(like));
    JsonNode parties = MAPPER.valueToTree(others.get(random.nextInt(others.size())));
    JsonNode losses = MAPPER.valueToTree(others.get(random.nextInt(others.size())));
    JsonNode lean = event.path("triggers");
    for (String field : List.of("actors", "targets")) {
      event.set(field, leaning(parties.path(field), lean));
    }
    for (String field : List.of("fatalities", "injured")) {
      event.set(field, leaning(losses.path(field), lean));
    }
    for (JsonNode when : event.path("time").findParents("precision")) {
      shift((ObjectNode) when, "from", days);
      shift((ObjectNode) when, "to", days);
    }
    rename(event, ids);
    try {
      return MAPPER.treeToValue(event, FusedEvent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Claims of another event, leaning on this one's tellings. */
  private static JsonNode leaning(JsonNode claims, JsonNode lean) {
    int next = 0;
    for (JsonNode evidence : claims.findParents("telling")) {
      if (!lean.isEmpty()) {
        JsonNode on = lean.get(next++ % lean.size());
        ((ObjectNode) evidence).set("telling", on.get("telling"));
        ((ObjectNode) evidence).set("report", on.get("report"));
      }
    }
    return claims;
  }

  private static void shift(ObjectNode when, String field, long days) {
    if (when.hasNonNull(field)) {
      when.put(field, LocalDate.parse(when.get(field).asText()).plusDays(days).toString());
    }
  }

  private static void rename(ObjectNode event, UnaryOperator<String> ids) {
    event.put("id", ids.apply(event.get("id").asText()));
    for (String field : List.of("tellings", "reports")) {
      List<String> old = new ArrayList<>();
      event.path(field).forEach(id -> old.add(id.asText()));
      event.set(field, MAPPER.valueToTree(old.stream().map(ids).toList()));
    }
    for (JsonNode evidence : event.findParents("telling")) {
      for (String field : List.of("telling", "report")) {
        ((ObjectNode) evidence).put(field, ids.apply(evidence.get(field).asText()));
      }
    }
  }
}
