package org.sanad.app.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Place;
import org.sanad.register.export.Decimals;
import org.sanad.resolve.PlaceSearch;
import org.sanad.resolve.Weighing;

/** What a place's name means, for eyes or as one JSON object. */
public final class PlaceAnswerWriter {

  private PlaceAnswerWriter() {}

  /** Three lines a candidate: what it is, where it lies, what speaks for it. */
  public static String text(String name, PlaceSearch.Answer answer) {
    StringBuilder out = new StringBuilder();
    out.append(asked(name, answer)).append('\n');
    int rank = 1;
    for (Weighing each : answer.candidates()) {
      Place place = each.place();
      out.append(rank++).append(". ").append(place.nameEn());
      if (!place.nameAr().isEmpty()) {
        out.append(" (").append(Bidi.isolate(place.nameAr())).append(')');
      }
      out.append(", ").append(place.kind()).append(", ").append(place.id()).append('\n');
      out.append(
          String.format(
              Locale.ROOT,
              "   %s, %s ± %s km, %s%n",
              Decimals.of(place.lat(), 4),
              Decimals.of(place.lon(), 4),
              Decimals.of(place.radiusKm(), 1),
              within(place)));
      out.append("   ")
          .append(each.total())
          .append(each.reasons().isEmpty() ? "" : ": " + String.join(", ", each.reasons()))
          .append('\n');
    }
    return out.append(verdict(answer)).append('\n').toString();
  }

  private static String asked(String name, PlaceSearch.Answer answer) {
    Place container = answer.container();
    return Bidi.isolate(name)
        + (answer.kindWord().isEmpty() ? "" : ", called a " + answer.kindWord())
        + (container == null ? "" : ", in " + container.nameEn())
        + ":";
  }

  private static String verdict(PlaceSearch.Answer answer) {
    Place chosen = answer.chosen();
    if (answer.candidates().isEmpty()) {
      return "Nothing bears this name.";
    }
    return chosen == null
        ? "A report would leave it open: none is plainly meant."
        : "A report would take it for " + chosen.nameEn() + ".";
  }

  private static String within(Place place) {
    StringBuilder within = new StringBuilder();
    for (Place at = place.parent(); at != null; at = at.parent()) {
      within.append(within.length() == 0 ? "in " : ", ").append(at.nameEn());
    }
    return within.append(within.length() == 0 ? "" : "; ").append(place.source()).toString();
  }

  /** The same as one JSON object on one line. */
  public static String json(String name, PlaceSearch.Answer answer) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("name", name);
    out.put("kind_word", answer.kindWord().isEmpty() ? null : answer.kindWord());
    out.put("within", id(answer.container()));
    out.put("chosen", id(answer.chosen()));
    ArrayNode candidates = out.putArray("candidates");
    for (Weighing each : answer.candidates()) {
      candidates.add(candidate(each));
    }
    return out + "\n";
  }

  private static @Nullable String id(@Nullable Place place) {
    return place == null ? null : place.id();
  }

  private static ObjectNode candidate(Weighing each) {
    Place place = each.place();
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("id", place.id());
    out.put("name", place.nameEn());
    out.put("name_ar", place.nameAr().isEmpty() ? null : place.nameAr());
    out.put("kind", place.kind());
    out.put("country", place.country().isEmpty() ? null : place.country());
    out.put("lat", place.lat());
    out.put("lon", place.lon());
    out.put("radius_km", place.radiusKm());
    out.put("pcode", place.pcode());
    out.put("population", place.population() == 0 ? null : place.population());
    out.put("source", place.source());
    out.put("imported", place.imported());
    ArrayNode within = out.putArray("within");
    for (Place at = place.parent(); at != null; at = at.parent()) {
      within.add(at.nameEn());
    }
    out.put("score", each.total());
    ArrayNode reasons = out.putArray("reasons");
    each.reasons().forEach(reasons::add);
    return out;
  }
}
