package org.sanad.register.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanad.model.EventType;
import org.sanad.model.Status;

/** Which groups of tellings are one event by what is typical of them, whatever their words. */
class GroupsTest {
  private static final String DAY = "2018-06-19";
  private int told;

  /** A telling of a report of its own that shares no word with any other. */
  private Traits told(EventType type, String from, String to, String doer, String target) {
    told++;
    return new Traits(
        "t" + told,
        "r" + told,
        from + "t" + told,
        type,
        Status.OCCURRED,
        false,
        new Days(day(from), day(to), true),
        List.of(new Spot("Rastan, Syria", Scale.SPOT, List.of("Homs governorate, Syria"))),
        doer.isEmpty() ? Set.of() : Set.of(doer),
        target.isEmpty() ? Set.of() : Set.of(target),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of());
  }

  private List<Traits> capture(int reports, String doer, String target) {
    List<Traits> all = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      all.add(told(EventType.CAPTURE, DAY, DAY, doer, target));
    }
    return all;
  }

  private static int day(String day) {
    return (int) LocalDate.parse(day).toEpochDay();
  }

  /** How many tellings each event has, the most told first; the same in whatever order. */
  private static List<Integer> sizes(List<Traits> first, List<Traits> second) {
    List<Traits> all = new ArrayList<>(first);
    all.addAll(second);
    List<Edge> edges = new ArrayList<>();
    for (Traits a : all) {
      for (Traits b : all) {
        Edge edge = a.telling().compareTo(b.telling()) < 0 ? Edge.of(a, b) : null;
        if (edge != null) {
          edges.add(edge);
        }
      }
    }
    List<List<Traits>> events = Clusters.of(all, edges, List.of());
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(all, new Random(seed));
      Collections.shuffle(edges, new Random(seed));
      assertThat(Clusters.of(all, edges, List.of())).isEqualTo(events);
    }
    return events.stream().map(List::size).sorted(Collections.reverseOrder()).toList();
  }

  private static boolean meet(Traits a, Traits b) {
    return Block.of(a).stream().anyMatch(x -> Block.of(b).stream().anyMatch(x::meets));
  }

  @Test
  void a_place_is_taken_once_a_day_by_whichever_of_their_names() {
    assertThat(sizes(capture(3, "coalition", "houthis"), capture(2, "army", "")))
        .containsExactly(5);
  }

  @Test
  void who_takes_it_back_on_the_same_day_does_another_deed() {
    assertThat(sizes(capture(3, "army", "rebels"), capture(2, "rebels", "army")))
        .containsExactly(3, 2);
    assertThat(sizes(capture(3, "army", "rebels"), capture(2, "rebels", ""))).containsExactly(3, 2);
  }

  private List<Traits> ofJanuary(String doer, String target) {
    return List.of(
        told(EventType.ASSAULT, "2018-01-01", "2018-01-31", doer, target),
        told(EventType.ASSAULT, "2018-01-01", "2018-01-31", doer, target));
  }

  private List<Traits> of(String day, int reports) {
    List<Traits> all = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      all.add(told(EventType.ASSAULT, day, day, "turkey", "ypg"));
    }
    return all;
  }

  @Test
  void the_attack_of_a_month_is_the_well_known_one_of_a_day_in_it() {
    assertThat(sizes(of("2018-01-20", 3), ofJanuary("turkey", "ypg"))).containsExactly(5);
  }

  @Test
  void it_is_not_another_months_nor_a_little_known_ones_nor_that_of_other_sides() {
    assertThat(sizes(of("2018-02-20", 3), ofJanuary("turkey", "ypg"))).containsExactly(3, 2);
    assertThat(sizes(of("2018-01-20", 2), ofJanuary("turkey", "ypg"))).containsExactly(2, 2);
    assertThat(sizes(of("2018-01-20", 3), ofJanuary("turkey", "army"))).containsExactly(3, 2);
    assertThat(sizes(of("2018-01-20", 3), ofJanuary("army", "ypg"))).containsExactly(3, 2);
  }

  private List<Traits> group(EventType type, String from, String to, int reports) {
    List<Traits> all = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      all.add(told(type, from, to, "army", "rebels"));
    }
    return all;
  }

  @Test
  void a_campaign_begins_with_its_attack() {
    List<Traits> attack = group(EventType.ASSAULT, DAY, DAY, 3);
    List<Traits> campaign = group(EventType.CAMPAIGN, DAY, DAY, 2);
    assertThat(meet(attack.get(0), campaign.get(0))).isTrue();
    assertThat(sizes(attack, campaign)).containsExactly(5);
    assertThat(sizes(attack, group(EventType.CAMPAIGN, "2018-06-12", "2018-06-12", 2)))
        .containsExactly(3, 2);
  }

  @Test
  void the_edge_of_a_week_parts_no_capture() {
    List<Traits> week = group(EventType.CAPTURE, "2015-07-12", "2015-07-18", 3);
    assertThat(sizes(week, group(EventType.CAPTURE, "2015-07-19", "2015-07-25", 2)))
        .containsExactly(5);
    assertThat(sizes(week, group(EventType.CAPTURE, "2015-07-20", "2015-07-26", 2)))
        .containsExactly(3, 2);
  }

  @Test
  void what_may_be_one_shares_a_block_and_days_of_a_month_do_not_meet_by_it() {
    Traits month = ofJanuary("turkey", "ypg").get(0);
    Traits day = of("2018-01-20", 1).get(0);
    assertThat(meet(month, day)).isTrue();
    assertThat(meet(day, month)).isTrue();
    assertThat(meet(month, of("2018-02-01", 1).get(0))).isFalse();
    assertThat(meet(day, of("2018-01-05", 1).get(0))).isFalse();
  }
}
