package org.sanad.register.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Quote;
import org.sanad.model.Span;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.Party;
import org.sanad.register.model.Voice;
import org.sanad.register.model.Where;

/** What holds of the holders of a place whatever is told. */
class ControlPropertyTest {
  private static final LocalDate FIRST = LocalDate.parse("2016-08-01");
  private static final int DAYS = 20;
  private static final Where PLACE =
      new Where("place", "Rastan", null, null, null, List.of(), null);

  @Property(tries = 500)
  void the_order_in_which_things_are_told_changes_nothing(
      @ForAll("told") List<Observation> told, @ForAll Random random) {
    List<Observation> shuffled = new ArrayList<>(told);
    Collections.shuffle(shuffled, random);
    assertThat(line(shuffled)).isEqualTo(line(told));
  }

  @Property(tries = 500)
  void spells_are_in_the_order_of_time_and_only_contested_ones_overlap(
      @ForAll("told") List<Observation> told) {
    List<Spell> line = line(told);
    assertThat(line).isSortedAccordingTo(Spell.ORDER);
    for (int day = 0; day <= DAYS + 5; day++) {
      LocalDate on = FIRST.plusDays(day);
      List<Spell> holding = line.stream().filter(spell -> spell.holds(on)).toList();
      if (holding.size() > 1) {
        assertThat(holding).allMatch(Spell::contested);
      }
    }
  }

  @Property(tries = 500)
  void every_state_names_an_event_and_every_bound_the_one_it_leans_on(
      @ForAll("told") List<Observation> told) {
    Set<String> ids = new HashSet<>();
    told.forEach(each -> ids.add(each.saying().id()));
    for (Spell spell : line(told)) {
      assertThat(spell.sayings()).isNotEmpty();
      assertThat(spell.sayings()).allMatch(saying -> !saying.words().isEmpty());
      for (Bound bound : bounds(spell)) {
        assertThat(ids).contains(bound.by());
        assertThat(bound.earliest() == null || !bound.earliest().isAfter(bound.latest())).isTrue();
      }
    }
  }

  @Property(tries = 500)
  void nothing_holds_before_the_first_that_is_told_and_nothing_is_lost(
      @ForAll("told") List<Observation> told) {
    List<LeftOut> leftOut = new ArrayList<>();
    List<Spell> line = ControlLine.of(told, new Alone(), leftOut);
    LocalDate first =
        told.stream().map(each -> each.saying().latest()).min(LocalDate::compareTo).get();
    assertThat(line).noneMatch(spell -> spell.holds(first.minusDays(1)));
    for (Observation each : told) {
      String id = each.saying().id();
      boolean used =
          line.stream().anyMatch(s -> s.sayings().stream().anyMatch(x -> x.id().equals(id)));
      assertThat(used || leftOut.stream().anyMatch(x -> x.id().equals(id))).isTrue();
    }
  }

  private static List<Bound> bounds(Spell spell) {
    List<Bound> bounds = new ArrayList<>();
    if (spell.from() != null) {
      bounds.add(spell.from());
    }
    if (spell.to() != null) {
      bounds.add(spell.to());
    }
    return bounds;
  }

  private static List<Spell> line(List<Observation> told) {
    return ControlLine.of(told, new Alone(), new ArrayList<>());
  }

  @Provide
  Arbitrary<List<Observation>> told() {
    Arbitrary<Act> acts = Arbitraries.of(Act.HOLDS, Act.LEFT, Act.CAPTURED, Act.CAPTURED);
    Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
    Arbitrary<Integer> spans = Arbitraries.of(0, 0, 0, 0, 3, 10, -1);
    Arbitrary<String> sides = Arbitraries.of("Army", "Rebels", "Islamic State");
    Arbitrary<String> outlets = Arbitraries.of("A", "B", "C");
    return Combinators.combine(acts, days, spans, sides, outlets, sides)
        .as(
            (act, day, span, side, outlet, other) ->
                observation(act, FIRST.plusDays(day), span, side, outlet, other))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(ControlPropertyTest::numbered);
  }

  private static List<Observation> numbered(List<Observation> told) {
    List<Observation> numbered = new ArrayList<>();
    for (Observation o : told) {
      Saying s = o.saying();
      Saying saying =
          new Saying(
              "evt-" + (100 + numbered.size()),
              s.act(),
              s.parties(),
              s.earliest(),
              s.latest(),
              s.voices(),
              s.words());
      numbered.add(
          new Observation(
              o.place(),
              saying,
              o.parties(),
              o.losers(),
              o.takers(),
              o.basis(),
              o.lastTold(),
              o.against(),
              Set.of("rep-" + numbered.size())));
    }
    return numbered;
  }

  /** {@code span}: days that it may have been before; below 0: its day is not told. */
  private static Observation observation(
      Act act, LocalDate day, int span, String side, String outlet, String other) {
    boolean state = act == Act.HOLDS;
    boolean undated = span < 0 && !state;
    Party party = new Party(side, side, side);
    Evidence words = new Evidence("evt", "rep", new Quote(new Span(0, 3), "abc"));
    List<Voice> voices = List.of(new Voice(null, outlet, true));
    LocalDate earliest = state ? day : undated ? null : day.minusDays(span);
    Saying saying = new Saying("evt", act, List.of(party), earliest, day, voices, List.of(words));
    boolean told = act == Act.CAPTURED && !other.equals(side);
    return new Observation(
        PLACE,
        saying,
        List.of(new Claim<>(party, voices, List.of(words))),
        told ? List.of(new Party(other, other, other)) : List.of(),
        List.of(),
        state ? Bound.Basis.STATE : undated ? Bound.Basis.UNDATED : Bound.Basis.TOLD,
        day,
        List.of(),
        Set.of());
  }

  /** Nobody stands with anybody. */
  static final class Alone implements Allegiance {
    @Override
    public @Nullable Party named(String name) {
      return null;
    }

    @Override
    public boolean canHold(String id) {
      return true;
    }

    @Override
    public boolean together(String a, String b, LocalDate day) {
      return a.equals(b);
    }

    @Override
    public boolean opposed(String a, String b, LocalDate day) {
      return false;
    }

    @Override
    public List<DirectoryTie> ties() {
      return List.of();
    }
  }
}
