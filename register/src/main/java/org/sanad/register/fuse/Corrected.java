package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.Quote;
import org.sanad.model.Status;
import org.sanad.register.model.Claim;
import org.sanad.register.model.ClaimChange;
import org.sanad.register.model.Coded;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Count;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Passage;
import org.sanad.register.model.Toll;
import org.sanad.register.model.Value;
import org.sanad.register.model.Verdict;
import org.sanad.register.model.Voice;
import org.sanad.register.model.When;
import org.sanad.register.model.Where;

/**
 * Lays what persons decided over what was read. Where a field has one value, the claims of the
 * reports stay, and only the one that is shown first changes; where it may have several, one claim
 * is added, replaced or taken away.
 */
public final class Corrected {
  private final FusedEvent read;
  private final Function<Passage, @Nullable String> words;
  private Value<EventType> type;
  private Value<Status> status;
  private @Nullable Value<When> time;
  private Toll killed;
  private Toll injured;
  private List<Claim<Party>> actors;
  private List<Claim<Party>> targets;
  private List<Claim<Where>> places;
  private final List<Correction> applied = new ArrayList<>();

  private Corrected(FusedEvent read, Function<Passage, @Nullable String> words) {
    this.read = read;
    this.words = words;
    this.type = read.type();
    this.status = read.status();
    this.time = read.time();
    this.killed = read.fatalities();
    this.injured = read.injured();
    this.actors = read.actors();
    this.targets = read.targets();
    this.places = read.places();
  }

  /**
   * The event with what was decided.
   *
   * @param corrections in the order in which they were made
   * @param retracted why it was taken back, null where it was not
   * @param verdict the last that was given of any of its tellings, null where none was
   * @param words gives what stands in a place of a report, null where that was purged
   */
  public static FusedEvent apply(
      FusedEvent read,
      List<Correction> corrections,
      @Nullable String retracted,
      @Nullable Verdict verdict,
      Function<Passage, @Nullable String> words) {
    Corrected corrected = new Corrected(read, words);
    corrections.forEach(corrected::apply);
    return corrected.event(retracted, verdict);
  }

  private void apply(Correction c) {
    ClaimChange change = c.claim();
    if (change == null) {
      applied.removeIf(earlier -> earlier.field() == c.field());
      applied.add(c.against(Coded.value(read, c.field())));
      single(c, Objects.requireNonNull(c.value()));
      return;
    }
    switch (c.field()) {
      case ACTORS -> actors = several(c, change, actors, change.party(), Party::key);
      case TARGETS -> targets = several(c, change, targets, change.party(), Party::key);
      case PLACES -> places = several(c, change, places, change.place(), Where::key);
      default -> throw new IllegalStateException(c.field() + " has one value only");
    }
  }

  private <T> List<Claim<T>> several(
      Correction c,
      ClaimChange change,
      List<Claim<T>> claims,
      @Nullable T value,
      Function<T, String> keyOf) {
    CorrectedClaims<T> now = CorrectedClaims.of(claims, change, value, evidence(c), keyOf);
    applied.add(c.proposing(now.proposed()));
    return now.claims();
  }

  private void single(Correction c, String value) {
    List<Evidence> evidence = evidence(c);
    switch (c.field()) {
      case TYPE -> type = first(Written.type(value), type.claims(), evidence);
      case STATUS -> status = first(Written.status(value), status.claims(), evidence);
      case DATE -> {
        List<Claim<When>> claims = time == null ? List.of() : time.claims();
        time = first(Written.when(value), claims, evidence);
      }
      case KILLED -> killed = toll(value, killed, evidence);
      case INJURED -> injured = toll(value, injured, evidence);
      default -> throw new IllegalStateException(c.field() + " may have several values");
    }
  }

  private static <T> Value<T> first(T best, List<Claim<T>> read, List<Evidence> evidence) {
    List<Claim<T>> claims = new ArrayList<>(read);
    if (read.isEmpty() || !evidence.isEmpty()) {
      claims.add(0, new Claim<>(best, List.of(Voice.REVIEWER), evidence));
    }
    return new Value<>(best, claims);
  }

  private static Toll toll(String value, Toll read, List<Evidence> evidence) {
    Count count = Written.count(value);
    List<Claim<Count>> claims = new ArrayList<>(read.claims());
    if (read.claims().isEmpty() || !evidence.isEmpty()) {
      claims.add(0, new Claim<>(count, List.of(Voice.REVIEWER), evidence));
    }
    return new Toll(count.min(), count.max(), claims);
  }

  /** The words that a person pointed at, as long as their report stands behind the event. */
  private List<Evidence> evidence(Correction c) {
    Passage at = c.evidence();
    if (at == null || !read.reports().contains(at.report())) {
      return List.of();
    }
    String text = words.apply(at);
    return List.of(
        new Evidence(c.telling(), at.report(), new Quote(at.span(), text == null ? "" : text)));
  }

  private FusedEvent event(@Nullable String retracted, @Nullable Verdict verdict) {
    return new FusedEvent(
        read.id(),
        type,
        status,
        actors,
        targets,
        places,
        time,
        killed,
        injured,
        read.weapons(),
        read.aggregate(),
        read.corroboration(),
        read.triggers(),
        read.tellings(),
        read.reports(),
        read.outlets(),
        read.texts(),
        applied,
        retracted,
        verdict);
  }
}
