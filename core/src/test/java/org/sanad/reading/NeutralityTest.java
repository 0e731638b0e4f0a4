package org.sanad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.SourceReport;

/**
 * Loaded words, and which side does the deed, change neither type, status, parties, places nor
 * losses: the pairs of {@code neutrality.tsv}.
 */
class NeutralityTest {
  private static final String FILE = "neutrality.tsv";
  private static final String NOT_YET = "# not yet";

  /** Two sentences, and how the parties of the one are named in the other. */
  private record Pair(
      String kind, LocalDate day, String one, String other, List<String> swapped, boolean holds) {

    /** Whether the two are read alike, and tell of something at all. */
    boolean alike() {
      List<String> told = events(one, this::turned);
      return !told.isEmpty() && told.equals(events(other, id -> id));
    }

    private String turned(String id) {
      int at = swapped.indexOf(id);
      return at < 0 ? id : swapped.get(1 - at);
    }

    private List<String> events(String sentence, UnaryOperator<String> name) {
      SourceReport report = new SourceReport("r", null, day, "", sentence);
      return Bundled.READER.read(report).events().stream()
          .map(event -> shown(event, name))
          .toList();
    }

    @Override
    public String toString() {
      return one + " | " + other;
    }
  }

  private static final List<Pair> PAIRS = read();

  static Stream<Pair> alike() {
    return PAIRS.stream().filter(Pair::holds);
  }

  static Stream<Pair> awaited() {
    return PAIRS.stream().filter(pair -> !pair.holds());
  }

  @ParameterizedTest
  @MethodSource("alike")
  void reads_alike(Pair pair) {
    assertThat(pair.events(pair.one(), pair::turned))
        .isNotEmpty()
        .isEqualTo(pair.events(pair.other(), id -> id));
  }

  @ParameterizedTest
  @MethodSource("awaited")
  void does_not_yet_read_alike(Pair pair) {
    assertThat(pair.alike()).as("move the pair up: it is read alike now").isFalse();
  }

  @Test
  void the_pairs_are_many_and_of_many_types() {
    assertThat(alike().filter(pair -> pair.kind().equals("words"))).hasSizeGreaterThan(60);
    assertThat(alike().filter(pair -> pair.kind().equals("sides"))).hasSizeGreaterThan(40);
    Set<String> types =
        alike()
            .flatMap(pair -> pair.events(pair.one(), id -> id).stream())
            .map(event -> event.substring(0, event.indexOf(' ')))
            .collect(Collectors.toSet());
    assertThat(types).hasSizeGreaterThan(18);
  }

  private static String shown(Event event, UnaryOperator<String> name) {
    return String.format(
        Locale.ROOT,
        "%s %s %s -> %s @ %s killed %s injured %s",
        event.type().code(),
        event.status().code(),
        ids(event.actors(), name),
        ids(event.targets(), name),
        event.places().stream().map(PlaceArgument::name).toList(),
        numbers(event.fatalities()),
        numbers(event.injured()));
  }

  private static List<String> ids(List<Argument> parties, UnaryOperator<String> name) {
    return parties.stream().map(party -> name.apply(String.valueOf(party.id()))).toList();
  }

  private static List<String> numbers(List<Loss> losses) {
    return losses.stream().map(loss -> loss.min() + "-" + loss.max()).toList();
  }

  private static List<Pair> read() {
    List<Pair> pairs = new ArrayList<>();
    boolean holds = true;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NeutralityTest.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        holds &= !line.startsWith(NOT_YET);
        if (!line.isBlank() && !line.startsWith("#")) {
          pairs.add(pair(line.split("\t", -1), holds));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " cannot be read", e);
    }
    return pairs;
  }

  private static Pair pair(String[] cells, boolean holds) {
    List<String> swapped = cells.length < 5 ? List.of() : List.of(cells[4].split(" "));
    if (cells[0].equals("sides") != (swapped.size() == 2)) {
      throw new IllegalStateException("sides need the two ids that change places: " + cells[2]);
    }
    return new Pair(cells[0], LocalDate.parse(cells[1]), cells[2], cells[3], swapped, holds);
  }
}
