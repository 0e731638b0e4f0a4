package org.sanad.register.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Count;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Value;
import org.sanad.register.model.Voice;
import org.sanad.register.model.When;
import org.sanad.register.model.Where;

/**
 * One claim of one field, flat: what the formats that keep all claims are made of.
 *
 * @param field of the event
 * @param value in words: what names the claim among others of the field
 * @param fields the value as JSON, in parts
 * @param voices who says so
 * @param evidence which words say so
 */
record Claims(
    String field,
    String value,
    Map<String, @Nullable Object> fields,
    List<Voice> voices,
    List<Evidence> evidence) {

  /** All claims of an event, by field. */
  static Map<String, List<Claims>> of(FusedEvent e) {
    Map<String, List<Claims>> all = new LinkedHashMap<>();
    add(all, "event_type", e.type().claims(), type -> value(type.code()));
    add(all, "status", e.status().claims(), status -> value(status.code()));
    add(all, "actors", e.actors(), Claims::party);
    add(all, "targets", e.targets(), Claims::party);
    add(all, "places", e.places(), Claims::place);
    Value<When> time = e.time();
    add(all, "times", time == null ? List.of() : time.claims(), Claims::time);
    add(all, "fatalities", e.fatalities().claims(), Claims::count);
    add(all, "injured", e.injured().claims(), Claims::count);
    add(all, "weapons", e.weapons(), Claims::value);
    return all;
  }

  /** The names of the annotations that show a claim's words. */
  List<String> annotations(FusedEvent event) {
    return evidence.stream()
        .map(each -> AnnotationIds.of(event.id(), field, value, each))
        .distinct()
        .toList();
  }

  private static <T> void add(
      Map<String, List<Claims>> all,
      String field,
      List<Claim<T>> claims,
      Function<T, Json.Fields> fields) {
    List<Claims> flat = new ArrayList<>();
    for (Claim<T> claim : claims) {
      Map<String, @Nullable Object> map = fields.apply(claim.value()).map();
      flat.add(new Claims(field, map.toString(), map, claim.voices(), claim.evidence()));
    }
    all.put(field, flat);
  }

  private static Json.Fields value(String value) {
    return Json.object().with("value", value);
  }

  private static Json.Fields party(Party party) {
    return Json.object()
        .with("id", party.id())
        .with("name", party.name())
        .with("name_ar", party.nameAr());
  }

  private static Json.Fields place(Where where) {
    return Json.object()
        .with("id", where.id())
        .with("name", where.name())
        .with("name_ar", where.nameAr())
        .with("lat", where.point() == null ? null : Json.decimal(where.point().lat(), 5))
        .with("lon", where.point() == null ? null : Json.decimal(where.point().lon(), 5))
        .with("precision", where.precision() == null ? null : where.precision().code())
        .with("radius_km", where.point() == null ? null : Json.decimal(where.point().radiusKm(), 1))
        .with("within", where.within())
        .with("pcode", where.pcode());
  }

  private static Json.Fields time(When when) {
    return Json.object()
        .with("from", when.from())
        .with("to", when.to())
        .with("precision", when.precision().code());
  }

  private static Json.Fields count(Count count) {
    return Json.object()
        .with("min", count.min())
        .with("max", count.max())
        .with("who", count.who().code());
  }
}
