package org.sanad.app.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.model.GeoPoint;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Voice;
import org.sanad.register.model.Where;

/**
 * A field that comes out of the gate otherwise than it went in.
 *
 * @param what the field, for people
 * @param held values that stay in
 * @param instead values that go out in their place
 * @param rule why, in a sentence
 */
public record GateDifference(String what, Set<String> held, Set<String> instead, String rule) {
  /** The field of quotations. */
  static final String WORDS = "words";

  /** All differences between an event and what goes out of it; of the words also where none is. */
  public static List<GateDifference> of(FusedEvent in, FusedEvent out) {
    String persons = "who is not in the actor directory may be a private person";
    List<GateDifference> all = new ArrayList<>();
    add(
        all,
        "where",
        values(in.places(), GateDifference::where),
        values(out.places(), GateDifference::where),
        "points go out rounded, sensitive and unlisted places as the area around them");
    add(all, "who", values(in.actors(), Party::label), values(out.actors(), Party::label), persons);
    add(
        all,
        "against",
        values(in.targets(), Party::label),
        values(out.targets(), Party::label),
        persons);
    add(
        all,
        "by what",
        values(in.weapons(), w -> w),
        values(out.weapons(), w -> w),
        "words near a sensitive place stay in");
    add(
        all,
        "according to",
        voices(in),
        voices(out),
        "sources that only a report names may be private persons");
    add(
        all,
        "outlets",
        new LinkedHashSet<>(in.outlets()),
        new LinkedHashSet<>(out.outlets()),
        "a name that holds a contact may be a person's account");
    Set<String> held = words(in);
    held.removeAll(words(out));
    all.add(
        new GateDifference(
            WORDS,
            held,
            Set.of(),
            "quotations are short, few, and without persons and contacts; the others stay in"));
    return all;
  }

  private static void add(
      List<GateDifference> all, String what, Set<String> in, Set<String> out, String rule) {
    Set<String> held = new LinkedHashSet<>(in);
    held.removeAll(out);
    if (!held.isEmpty()) {
      Set<String> instead = new LinkedHashSet<>(out);
      instead.removeAll(in);
      all.add(new GateDifference(what, held, instead, rule));
    }
  }

  static <T> Set<String> values(List<Claim<T>> claims, Function<T, String> words) {
    return claims.stream()
        .map(claim -> words.apply(claim.value()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String where(Where where) {
    GeoPoint point = where.point();
    return where.label()
        + (where.precision() == null ? "" : " (" + where.precision().code() + ")")
        + (point == null
            ? ""
            : " " + point.lat() + "," + point.lon() + " ±" + point.radiusKm() + " km");
  }

  private static Set<String> voices(FusedEvent event) {
    return claims(event)
        .map(Claim::voices)
        .flatMap(Collection::stream)
        .map(Voice::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Set<String> words(FusedEvent event) {
    return Stream.concat(
            event.triggers().stream(), claims(event).map(Claim::evidence).flatMap(List::stream))
        .map(Evidence::quote)
        .map(quote -> quote.text())
        .filter(text -> !text.isEmpty())
        .map(text -> "«" + text + "»")
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<Claim<?>> claims(FusedEvent e) {
    Stream<List<? extends Claim<?>>> all =
        Stream.of(
            e.type().claims(),
            e.status().claims(),
            e.actors(),
            e.targets(),
            e.places(),
            e.time() == null ? List.of() : e.time().claims(),
            e.fatalities().claims(),
            e.injured().claims(),
            e.weapons());
    return all.flatMap(List::stream);
  }
}
