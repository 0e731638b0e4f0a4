package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;

/** A claim's value in a few words. */
final class ClaimWords {
  private ClaimWords() {}

  /** The words of a claim as the {@code jsonl} export writes it. */
  static String of(JsonNode claim) {
    if (claim.has("value")) {
      return claim.path("value").asText();
    }
    if (claim.has("name")) {
      JsonNode name = claim.path("name").isNull() ? claim.path("name_ar") : claim.path("name");
      return name.isNull() ? "?" : name.asText();
    }
    if (claim.has("from")) {
      String from = claim.path("from").asText("");
      String to = claim.path("to").asText("");
      return from.equals(to) ? from : from + ".." + to;
    }
    String min = claim.path("min").asText("");
    JsonNode max = claim.path("max");
    String who = " " + claim.path("who").asText("");
    return max.isNull()
        ? min + ".." + who
        : max.asText().equals(min) ? min + who : min + ".." + max.asText() + who;
  }
}
