package org.sanad.register.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.register.model.Claim;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.When;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.SearchTable;
import org.sanad.register.words.Terms;

/**
 * Whether an event is what a query asks for, asked of the event alone. The public tier is filtered
 * by what goes out, never by what the register knows: a box drawn ever smaller must not find the
 * point that was coarsened away.
 */
final class Matches implements Predicate<FusedEvent> {
  private final EventQuery query;
  private final List<Set<String>> words;

  Matches(EventQuery query) {
    this.query = query;
    this.words = Terms.query(query.words());
  }

  /** Whether persons made of an event what is asked for; asked of the version that went in. */
  boolean reviewed(FusedEvent published) {
    return in(query.reviews(), published.reviewStatus());
  }

  @Override
  public boolean test(FusedEvent e) {
    return in(query.types(), e.type().best())
        && in(query.statuses(), e.status().best())
        && in(query.standings(), e.corroboration())
        && e.texts() >= query.texts()
        && (query.outlet() == null || e.outlets().contains(query.outlet()))
        && days(e)
        && inBox(e)
        && (query.parties().isEmpty() || parties(e).anyMatch(query.parties()::contains))
        && (query.place() == null || places(e).anyMatch(query.place()::equals))
        && words(e);
  }

  private static <T> boolean in(Collection<T> any, T value) {
    return any.isEmpty() || any.contains(value);
  }

  private boolean days(FusedEvent e) {
    When when = e.time() == null ? null : e.time().best();
    LocalDate last = when == null ? null : when.to();
    LocalDate first = when == null || when.from() == null ? last : when.from();
    return (query.from() == null || (last != null && !last.isBefore(query.from())))
        && (query.to() == null || (first != null && !first.isAfter(query.to())));
  }

  private boolean inBox(FusedEvent e) {
    List<Double> box = query.box();
    if (box.size() != 4) {
      return true;
    }
    GeoPoint point = e.places().isEmpty() ? null : e.places().get(0).value().point();
    return point != null
        && point.lon() >= box.get(0)
        && point.lat() >= box.get(1)
        && point.lon() <= box.get(2)
        && point.lat() <= box.get(3);
  }

  private static Stream<String> parties(FusedEvent e) {
    return Stream.of(e.actors(), e.targets())
        .flatMap(List::stream)
        .map(Claim::value)
        .flatMap(party -> known(party.id(), party.label(), party.nameAr()));
  }

  private static Stream<String> places(FusedEvent e) {
    return e.places().stream()
        .map(Claim::value)
        .flatMap(
            where -> Stream.concat(known(where.label(), where.nameAr()), where.within().stream()));
  }

  private static Stream<String> known(@Nullable String... names) {
    return Stream.of(names).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  private boolean words(FusedEvent e) {
    if (words.isEmpty()) {
      return query.words().isBlank();
    }
    Set<String> terms = SearchTable.terms(e);
    return words.stream().allMatch(any -> any.stream().anyMatch(terms::contains));
  }
}
