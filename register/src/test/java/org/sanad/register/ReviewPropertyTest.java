package org.sanad.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.sanad.model.Analysis;
import org.sanad.register.intake.NewValue;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Coded;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Correction.Field;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/** What persons decided outlives every new reading. */
class ReviewPropertyTest {
  private static final String[] PLACES = {"Rastan", "Talbiseh"};
  private static final String[] PARTIES = {"Army", "Rebels", "Militia"};

  /** The same words, in which newer knowledge reads other doers and other numbers. */
  private static ReadReport report(int number, long words, long knowledge) {
    Random told = new Random(words * 31 + number);
    Random read = new Random(knowledge * 31 + number);
    return Told.in("r" + number, "outlet" + told.nextInt(4), "2016-08-15")
        .shelling(
            PLACES[told.nextInt(2)],
            "2016-08-1" + told.nextInt(4),
            PARTIES[read.nextInt(3)],
            1 + read.nextInt(9))
        .read();
  }

  /** The texts as they are told, with what is read out of them. */
  private static List<ReadReport> reports(int size, long words, long knowledge) {
    List<ReadReport> reports = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      ReadReport once = report(i, words, words);
      ReadReport now = report(i, words, knowledge);
      reports.add(
          new ReadReport(
              new Analysis(
                  once.analysis().report(),
                  once.analysis().anchor(),
                  once.analysis().anchorBasis(),
                  now.analysis().events(),
                  List.of(),
                  List.of()),
              once.origin()));
    }
    return reports;
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void reading_otherwise_and_as_before_again_gives_the_same_register(
      @ForAll @IntRange(min = 3, max = 12) int size, @ForAll long words, @ForAll long knowledge)
      throws IOException {
    onceDecided(
        size,
        words,
        register -> {
          List<FusedEvent> before = register.events();
          register.add(reports(size, words, knowledge));
          register.add(reports(size, words, words));
          assertThat(register.events()).isEqualTo(before);
        });
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void no_newer_reading_changes_a_value_that_a_person_put_there(
      @ForAll @IntRange(min = 3, max = 12) int size, @ForAll long words, @ForAll long knowledge)
      throws IOException {
    onceDecided(
        size,
        words,
        register -> {
          List<Correction> corrections =
              register.events().stream().flatMap(e -> e.corrections().stream()).toList();
          register.add(reports(size, words, knowledge));
          for (Correction each : corrections) {
            FusedEvent now =
                register.events().stream()
                    .filter(e -> e.tellings().contains(each.telling()))
                    .findFirst()
                    .orElseThrow();
            assertThat(String.valueOf(Coded.value(now, each.field())).split("; "))
                .contains(each.value());
          }
        });
  }

  /** A register with the reports in it, of which a person has decided; without fault at the end. */
  private static void onceDecided(int size, long words, Consumer<Register> then)
      throws IOException {
    Path file = Files.createTempFile("sanad", ".db");
    try (RegisterStore store = JdbcStore.open(file.toString())) {
      Register register = new Register(store);
      register.add(reports(size, words, words));
      decide(register, new Random(words));
      then.accept(register);
      assertThat(register.faults()).isEmpty();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void decide(Register register, Random random) {
    for (FusedEvent event : register.events()) {
      Seen seen = Seen.of(event.id());
      switch (random.nextInt(4)) {
        case 0 -> register.review().edit(seen, Field.KILLED, NewValue.of("77"), "the list");
        case 1 -> {
          String doer = event.actors().get(0).value().key();
          register.review().edit(seen, Field.ACTORS, new NewValue("الحرس", doer, null), "misread");
        }
        case 2 -> register.review().edit(seen, Field.PLACES, NewValue.of("البلدة"), "told too");
        default -> register.review().confirm(List.of(seen), "compared");
      }
    }
  }
}
