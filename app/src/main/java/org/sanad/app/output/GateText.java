package org.sanad.app.output;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.model.GeoPoint;
import org.sanad.register.export.Gate;
import org.sanad.register.export.LeftOut;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Voice;
import org.sanad.register.model.Where;

/**
 * What the gate makes of an event, for eyes: told by comparing what comes out with what went in.
 */
public final class GateText {
  private GateText() {}

  /** An event's line, what becomes of it, and what of it is held back or made coarser. */
  public static String page(FusedEvent event, Gate.Verdict verdict) {
    StringBuilder page = new StringBuilder(FusedText.line(event)).append('\n');
    if (verdict instanceof Gate.Stays stays) {
      page.append("  stays in: ").append(stays.why().words());
      if (stays.why() == LeftOut.NOT_YET) {
        page.append("; goes out by itself ").append(Gate.DELAY.toHours());
        page.append(" hours after the last day told");
      }
      page.append('\n');
    } else if (verdict instanceof Gate.OnlyCounted counted) {
      page.append("  goes out in no row, only within counts of five and more a month\n");
      list(page, "counted in", values(counted.entry().event().places(), Where::label));
    } else if (verdict instanceof Gate.Passes passes) {
      page.append("  goes out, with its claims, numbers and time\n");
      compare(page, event, passes.entry().event());
    }
    return page.toString();
  }

  private static void compare(StringBuilder page, FusedEvent in, FusedEvent out) {
    line(
        page, "where", values(in.places(), GateText::where), values(out.places(), GateText::where));
    line(page, "who", values(in.actors(), Party::label), values(out.actors(), Party::label));
    line(page, "against", values(in.targets(), Party::label), values(out.targets(), Party::label));
    line(page, "by what", values(in.weapons(), w -> w), values(out.weapons(), w -> w));
    line(page, "according to", voices(in), voices(out));
    line(page, "outlets", new LinkedHashSet<>(in.outlets()), new LinkedHashSet<>(out.outlets()));
    Set<String> kept = words(out);
    Set<String> held = words(in);
    held.removeAll(kept);
    list(page, "words that go out", kept);
    list(page, "words held back", held);
  }

  /** A field that comes out otherwise than it went in. */
  private static void line(StringBuilder page, String field, Set<String> in, Set<String> out) {
    Set<String> held = new LinkedHashSet<>(in);
    held.removeAll(out);
    if (!held.isEmpty()) {
      Set<String> instead = new LinkedHashSet<>(out);
      instead.removeAll(in);
      list(page, field + ": held back", held);
      list(page, field + ": goes out instead", instead);
    }
  }

  private static void list(StringBuilder page, String what, Set<String> values) {
    if (!values.isEmpty()) {
      page.append("  ").append(what).append("  ");
      page.append(
          values.stream()
              .map(each -> Bidi.isolate(Bidi.plain(each)))
              .collect(Collectors.joining("; ")));
      page.append('\n');
    }
  }

  private static <T> Set<String> values(List<Claim<T>> claims, Function<T, String> words) {
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

  private static Set<String> words(FusedEvent event) {
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
