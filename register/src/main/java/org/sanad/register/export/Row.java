package org.sanad.register.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.model.PlacePrecision;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Corroboration;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.When;
import org.sanad.register.model.Where;

/** What the flat formats say of an event: one value where the event has many. */
final class Row {
  private final Entry entry;
  private final Reference reference;
  private final Reference.Area area;
  private final Reference.@Nullable AcledType acled;

  Row(Entry entry, Reference reference) {
    this.entry = entry;
    this.reference = reference;
    Where where = where();
    this.area = where == null ? Reference.Area.UNKNOWN : reference.area(where);
    this.acled = reference.acled(entry.event());
  }

  Entry entry() {
    return entry;
  }

  FusedEvent event() {
    return entry.event();
  }

  Reference.@Nullable AcledType acled() {
    return acled;
  }

  // When.

  private @Nullable When when() {
    return event().time() == null ? null : event().time().best();
  }

  /** First day, null where open or unknown. */
  @Nullable LocalDate from() {
    return when() == null ? null : when().from();
  }

  /** Last day, null where unknown. */
  @Nullable LocalDate to() {
    return when() == null ? null : when().to();
  }

  /** How closely the time is told, null where it is not told. */
  @Nullable String datePrecision() {
    return when() == null ? null : when().precision().code();
  }

  /** How many days it may have been on, null where the first or the last is not known. */
  @Nullable Long days() {
    LocalDate from = from();
    LocalDate to = to();
    return from == null || to == null ? null : Long.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
  }

  // Where.

  /** The closest place that is told, null where none is. */
  @Nullable Where where() {
    return event().places().isEmpty() ? null : event().places().get(0).value();
  }

  @Nullable GeoPoint point() {
    return where() == null ? null : where().point();
  }

  /** A number of the point in at most five decimals, null where there is no point. */
  @Nullable String decimal(Function<GeoPoint, Double> part) {
    GeoPoint point = point();
    return point == null ? null : Decimals.of(part.apply(point), 5).toPlainString();
  }

  @Nullable PlacePrecision placePrecision() {
    return where() == null ? null : where().precision();
  }

  Reference.Area area() {
    return area;
  }

  @Nullable String admin1() {
    return area.admin1() == null ? null : area.admin1().name();
  }

  @Nullable String admin2() {
    return area.admin2() == null ? null : area.admin2().name();
  }

  @Nullable String country() {
    return area.country() == null ? null : area.country().name();
  }

  // Who.

  /** Who did it: those whom the directory has first, each group the most told first. */
  List<Party> actors() {
    return knownFirst(event().actors());
  }

  /** Who suffered it, in the same order. */
  List<Party> targets() {
    return knownFirst(event().targets());
  }

  private static List<Party> knownFirst(List<Claim<Party>> claims) {
    return claims.stream()
        .map(Claim::value)
        .sorted(Comparator.comparing(party -> party.id() == null))
        .toList();
  }

  /** ACLED's code of the first party's kind, null where there is none or it is not known. */
  @Nullable Integer inter(List<Party> parties) {
    Reference.Member member = parties.isEmpty() ? null : member(parties.get(0));
    return member == null || member.inter() == 0 ? null : Integer.valueOf(member.inter());
  }

  Reference.@Nullable Member member(Party party) {
    return party.id() == null ? null : reference.member(party.id());
  }

  /**
   * Whether several doers are said to have done it together: where it is contested, they may be
   * different sources' different doers.
   */
  boolean together() {
    return event().corroboration() != Corroboration.CONTESTED;
  }

  // Who says so.

  /** Something of each report, once, "" never. */
  List<String> ofReports(Function<StoredReport, @Nullable Object> something) {
    return entry.reports().stream()
        .map(something)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .distinct()
        .sorted()
        .toList();
  }
}
