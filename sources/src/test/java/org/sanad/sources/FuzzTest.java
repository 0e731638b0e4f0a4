package org.sanad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A whole file of every form, damaged in every way: no reader may hang, break or give without end,
 * and what it says of the damage must be words. An input that fails is an {@link IOException}.
 * {@link Fuzzing} does the same for as long as one likes.
 */
class FuzzTest {
  private static final Path DAMAGED = Path.of("src/test/resources/org/sanad/sources/damaged");

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(Samples.ALL.keySet());
  }

  @Property(tries = 6000)
  void a_damaged_file_gives_items_and_ends(@ForAll("forms") String form, @ForAll long seed) {
    assertGood(Damage.of(Samples.of(form), new Random(seed)));
  }

  @Property(tries = 2000)
  void bytes_of_any_kind_give_items_and_end(@ForAll byte[] bytes, @ForAll("forms") String form) {
    byte[] start = Samples.of(form);
    assertGood(Samples.join(Arrays.copyOf(start, Math.min(start.length, 40)), bytes));
  }

  /** Files that once broke a reader, or that attackers are known to send. */
  @Example
  void the_damaged_files_that_are_kept_give_items_and_end() throws IOException {
    try (Stream<Path> all = Files.list(DAMAGED)) {
      List<Path> files = all.sorted().toList();
      assertThat(files).hasSizeGreaterThan(15);
      for (Path file : files) {
        assertGood(Files.readAllBytes(file));
      }
    }
  }

  /** {@code -Dfuzz.seconds=600} goes on for ten minutes and prints what came of it. */
  @Example
  void every_form_is_read_for_as_long_as_one_likes() throws InterruptedException {
    int seconds = Integer.getInteger("fuzz.seconds", 0);
    Fuzzing fuzzing = new Fuzzing();
    fuzzing.run(seconds);
    if (seconds > 0) {
      System.out.print(fuzzing.table());
    }
    assertThat(fuzzing.faults()).isEmpty();
  }

  private static void assertGood(byte[] bytes) {
    String fault = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Fuzzing.fault(bytes));
    assertThat(fault).isNull();
  }
}
