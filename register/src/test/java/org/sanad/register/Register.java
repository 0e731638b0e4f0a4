package org.sanad.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sanad.register.intake.Added;
import org.sanad.register.intake.Intake;
import org.sanad.register.intake.Purge;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.intake.Review;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.RegisterStore;

/** What tests ask of a register. */
public final class Register {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);

  private final RegisterStore store;

  public Register(RegisterStore store) {
    this.store = store;
  }

  public Added add(ReadReport... reports) {
    return add(List.of(reports));
  }

  public Added add(List<ReadReport> reports) {
    return new Intake(store, CLOCK, "m7", "test").add(reports);
  }

  public Review review() {
    return new Review(store, CLOCK, "m7");
  }

  public Purge purge() {
    return new Purge(store, CLOCK, "m7");
  }

  /** All events, the most told first. */
  public List<FusedEvent> events() {
    return store.read(
        session -> {
          List<FusedEvent> events = new ArrayList<>();
          for (String id : session.events().mostTold(10_000, 0)) {
            events.add(session.events().get(id));
          }
          return events;
        });
  }

  public FusedEvent only() {
    List<FusedEvent> events = events();
    if (events.size() != 1) {
      throw new AssertionError(events.size() + " events: " + events);
    }
    return events.get(0);
  }

  public List<String> find(EventQuery query) {
    return store.read(session -> session.search().events(query));
  }

  public List<String> faults() {
    return store.read(session -> session.verification().faults());
  }

  public RegisterStore store() {
    return store;
  }
}
