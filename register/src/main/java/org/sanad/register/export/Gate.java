package org.sanad.register.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Claim;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Where;

/**
 * The one way out of the house. It takes a version of an event that a person published and gives it
 * as everybody may have it, or says why it stays in. It knows nothing of formats: whatever is shown
 * or written to the public is made of what it gives.
 */
public final class Gate {
  /** How long movement and flight stay in (72 hours), counted from the end of the last day told. */
  public static final Duration DELAY = Duration.ofDays(3);

  private final Reference reference;
  private final Clock clock;
  private final Sensitive sensitive;
  private final Coarsening coarsening;

  /**
   * @param reference what is known of places and parties
   * @param clock tells when it is
   */
  public Gate(Reference reference, Clock clock) {
    this.reference = reference;
    this.clock = clock;
    this.sensitive = new Sensitive(reference);
    this.coarsening = new Coarsening(reference);
  }

  /** What becomes of an event at the gate. */
  public sealed interface Verdict {}

  /** It goes out. */
  public record Passes(Entry entry) implements Verdict {}

  /** It is counted by governorate and month, and goes into no row of its own. */
  public record OnlyCounted(Entry entry) implements Verdict {}

  /** It stays in. */
  public record Stays(LeftOut why) implements Verdict {}

  /**
   * Judges an event.
   *
   * @param published the version that a person published, which nothing has overtaken since
   * @param at when it was published
   * @param reports all that stand behind it
   */
  public Verdict judge(FusedEvent published, Instant at, List<StoredReport> reports) {
    if (published.retracted() != null) {
      return new Stays(LeftOut.WITHDRAWN);
    }
    if (sensitive.is(Sensitive.Rule.LATER, published) && !late(published, reports)) {
      return new Stays(LeftOut.NOT_YET);
    }
    if (sensitive.is(Sensitive.Rule.WITHHELD, published)) {
      return new OnlyCounted(entry(published, at, reports, coarsening::governorate, false));
    }
    boolean site = sensitive.is(Sensitive.Rule.SITE, published);
    return new Passes(
        site
            ? entry(published, at, reports, coarsening::district, false)
            : entry(published, at, reports, coarsening::rounded, true));
  }

  /** The label of an event that nobody published. */
  public Label unpublished(FusedEvent event) {
    return sensitive.is(Sensitive.Rule.WITHHELD, event) || sensitive.is(Sensitive.Rule.SITE, event)
        ? Label.AMBER_STRICT
        : Label.AMBER;
  }

  private boolean late(FusedEvent event, List<StoredReport> reports) {
    LocalDate last =
        event.time() != null && event.time().best().to() != null
            ? event.time().best().to()
            : reports.stream()
                .map(StoredReport::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    return last != null
        && !clock
            .instant()
            .isBefore(last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().plus(DELAY));
  }

  private Entry entry(
      FusedEvent event,
      Instant at,
      List<StoredReport> reports,
      Function<Where, @Nullable Where> coarser,
      boolean told) {
    FusedEvent released = Redaction.of(event, places(event, coarser), told, reference, reports);
    return new Entry(
        released,
        Tier.PUBLIC,
        Label.CLEAR,
        event.reviewStatus().code(),
        !released.places().isEmpty(),
        at,
        reports.stream().map(Gate::withoutGivenId).toList(),
        Map.of(),
        Entry.Texts.NONE,
        Entry.Steps.NONE);
  }

  private static List<Claim<Where>> places(
      FusedEvent event, Function<Where, @Nullable Where> coarser) {
    List<Claim<Where>> places = new ArrayList<>();
    for (Claim<Where> claim : event.places()) {
      Where where = coarser.apply(claim.value());
      if (where != null && places.stream().noneMatch(each -> each.value().equals(where))) {
        places.add(new Claim<>(where, claim.voices(), claim.evidence()));
      }
    }
    return places;
  }

  /** The id with which a report came may be a file's name, and its publisher an account's. */
  private static StoredReport withoutGivenId(StoredReport report) {
    String source = report.source();
    return new StoredReport(
        report.key(),
        report.key(),
        source == null || Redaction.hasContact(source) ? null : source,
        report.published(),
        report.publishedBasis(),
        report.sha256(),
        report.length(),
        report.group());
  }
}
