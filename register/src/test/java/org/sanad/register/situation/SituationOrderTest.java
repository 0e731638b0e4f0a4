package org.sanad.register.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.register.Register;
import org.sanad.register.Told;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Reason;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/** The situation depends on which reports were added to the register, not on when. */
class SituationOrderTest {

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void the_order_of_reports_changes_nothing(
      @ForAll("reports") List<ReadReport> reports, @ForAll Random random) throws IOException {
    List<ReadReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    Situation situation = situation(reports);
    assertThat(situation(shuffled)).isEqualTo(situation);
    assertThat(situation.places()).isNotEmpty();
  }

  /** What is kept, brought up to date now and then, is what would be derived. */
  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void what_is_kept_by_place_is_what_would_be_derived(
      @ForAll("reports") List<ReadReport> reports, @ForAll Random random) throws IOException {
    Allegiance alone = new ControlPropertyTest.Alone();
    Path file = Files.createTempFile("sanad", ".db");
    try (RegisterStore store = JdbcStore.open(file.toString())) {
      Register register = new Register(store);
      for (ReadReport each : reports) {
        register.add(each);
        if (random.nextInt(3) == 0) {
          refresh(store, alone);
          register
              .review()
              .reject(List.of(Seen.of(register.events().get(0).id())), Reason.UNTRUE, "a hoax");
        }
      }
      assertThat(store.<Boolean>read(s -> SituationIndex.current(s, "alone"))).isFalse();
      refresh(store, alone);
      assertThat(store.<Boolean>read(s -> SituationIndex.current(s, "alone"))).isTrue();
      for (String place : new String[] {null, "Rastan", "Homs governorate", "Aleppo"}) {
        List<String> names = place == null ? List.of() : List.of(place);
        Situation derived = store.read(s -> SituationReader.read(s, names, alone));
        Situation kept = store.read(s -> SituationIndex.read(s, names));
        assertThat(kept.places()).isEqualTo(derived.places());
        assertThat(kept.leftOut()).isEqualTo(derived.leftOut());
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void refresh(RegisterStore store, Allegiance allegiance) {
    store.write(
        session -> {
          SituationIndex.refresh(session, allegiance, "alone");
          return session;
        });
  }

  private static Situation situation(List<ReadReport> reports) throws IOException {
    Path file = Files.createTempFile("sanad", ".db");
    try (RegisterStore store = JdbcStore.open(file.toString())) {
      Register register = new Register(store);
      reports.forEach(register::add);
      assertThat(register.faults()).isEmpty();
      return store.read(
          session -> SituationReader.read(session, List.of(), new ControlPropertyTest.Alone()));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Two towns that change hands often, told by several outlets. */
  @Provide
  Arbitrary<List<ReadReport>> reports() {
    return Arbitraries.integers()
        .between(0, 1_000_000)
        .map(
            seed -> {
              Random random = new Random(seed);
              List<ReadReport> reports = new ArrayList<>();
              for (int i = 0; i < 12; i++) {
                reports.add(report(i, random));
              }
              return reports;
            });
  }

  private static ReadReport report(int number, Random random) {
    EventType[] types = {
      EventType.CAPTURE,
      EventType.CAPTURE,
      EventType.WITHDRAWAL,
      EventType.SIEGE,
      EventType.SIEGE_LIFTED
    };
    Status[] statuses = {Status.OCCURRED, Status.OCCURRED, Status.OCCURRED, Status.DENIED};
    return Told.in("r" + number, "outlet" + random.nextInt(4), "2016-08-25")
        .event(
            types[random.nextInt(types.length)],
            number == 0 ? Status.OCCURRED : statuses[random.nextInt(statuses.length)],
            random.nextBoolean() ? "Rastan" : "Talbiseh",
            "2016-08-1" + random.nextInt(9),
            random.nextBoolean() ? "Army" : "Rebels",
            random.nextBoolean() ? "" : "Islamic State",
            0)
        .read();
  }
}
