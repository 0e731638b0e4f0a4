package org.sanad.register;

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
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/** The register depends on which reports were added, not on when. */
class OrderPropertyTest {

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void any_order_in_any_number_of_runs_gives_the_same_register(
      @ForAll("reports") List<ReadReport> reports, @ForAll Random random) throws IOException {
    List<FusedEvent> once = register(List.of(reports));
    List<ReadReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    List<List<ReadReport>> runs = new ArrayList<>();
    for (int from = 0; from < shuffled.size(); ) {
      int to = Math.min(shuffled.size(), from + 1 + random.nextInt(5));
      runs.add(shuffled.subList(from, to));
      from = to;
    }
    assertThat(register(runs)).isEqualTo(once);
  }

  /** Few places, days and parties, so that much of it is alike, half-alike and contradictory. */
  @Provide
  Arbitrary<List<ReadReport>> reports() {
    Arbitrary<Integer> seeds = Arbitraries.integers().between(0, 1_000_000);
    return Combinators.combine(seeds, Arbitraries.integers().between(6, 24))
        .as(
            (seed, size) -> {
              Random random = new Random(seed);
              List<ReadReport> reports = new ArrayList<>();
              for (int i = 0; i < size; i++) {
                reports.add(report(i, random));
              }
              return reports;
            });
  }

  private static ReadReport report(int number, Random random) {
    Told told =
        Told.in("r" + number, "outlet" + random.nextInt(4), "2016-08-1" + (3 + random.nextInt(4)));
    EventType[] types = {
      EventType.SHELLING,
      EventType.AIR_STRIKE,
      EventType.CLASH,
      EventType.ASSAULT,
      EventType.KILLING,
      EventType.CHEMICAL_ATTACK,
      EventType.SUICIDE_BOMBING,
      EventType.CAPTURE
    };
    // The last lies around the others.
    String[] places = {"Rastan", "Talbiseh", "Homs governorate"};
    Status[] statuses = {Status.OCCURRED, Status.OCCURRED, Status.OCCURRED, Status.DENIED};
    for (int i = 0; i <= random.nextInt(3); i++) {
      told.event(
          types[random.nextInt(types.length)],
          statuses[random.nextInt(statuses.length)],
          places[random.nextInt(places.length)],
          "2016-08-1" + random.nextInt(4),
          random.nextBoolean() ? "Army" : "Rebels",
          random.nextBoolean() ? "" : "Islamic State",
          random.nextInt(4) * 4);
    }
    return told.read();
  }

  private static List<FusedEvent> register(List<List<ReadReport>> runs) throws IOException {
    Path file = Files.createTempFile("sanad", ".db");
    try (RegisterStore store = JdbcStore.open(file.toString())) {
      Register register = new Register(store);
      runs.forEach(register::add);
      assertThat(register.faults()).isEmpty();
      return register.events();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
