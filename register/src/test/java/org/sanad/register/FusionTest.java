package org.sanad.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Corroboration;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Voice;
import org.sanad.register.store.JdbcStore;

/** What becomes of several reports of one event, and of one event each. */
class FusionTest {

  private static List<FusedEvent> fused(Told... reports) throws Exception {
    Path file = Files.createTempFile("sanad", ".db");
    try (var store = JdbcStore.open(file.toString())) {
      Register register = new Register(store);
      List<ReadReport> read = new ArrayList<>();
      for (Told each : reports) {
        read.add(each.read());
      }
      register.add(read);
      return register.events();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Told shelling(String outlet, String place, String day, int killed) {
    return Told.in(outlet, outlet, "2016-08-15").shelling(place, day, "Army", killed);
  }

  @Test
  void two_outlets_tell_one_shelling() throws Exception {
    List<FusedEvent> events =
        fused(shelling("A", "Rastan", "2016-08-14", 3), shelling("B", "Rastan", "2016-08-14", 3));
    assertThat(events).hasSize(1);
    assertThat(events.get(0).outlets()).containsExactly("A", "B");
    assertThat(events.get(0).corroboration()).isEqualTo(Corroboration.INDEPENDENT);
  }

  @Test
  void another_place_or_another_week_is_another_event() throws Exception {
    assertThat(
            fused(
                shelling("A", "Rastan", "2016-08-14", 3),
                shelling("B", "Talbiseh", "2016-08-14", 3),
                shelling("C", "Rastan", "2016-08-04", 3)))
        .hasSize(3);
  }

  @Test
  void what_is_planned_is_not_what_happened() throws Exception {
    assertThat(
            fused(
                Told.in("a", "A", "2016-08-15")
                    .event(
                        EventType.CAPTURE, Status.PLANNED, "Rastan", "2016-08-14", "Army", "", 0),
                Told.in("b", "B", "2016-08-15")
                    .event(
                        EventType.CAPTURE, Status.OCCURRED, "Rastan", "2016-08-14", "Army", "", 0)))
        .hasSize(2);
  }

  @Test
  void numbers_are_kept_with_who_gives_them_and_never_averaged() throws Exception {
    FusedEvent event =
        fused(shelling("A", "Rastan", "2016-08-14", 3), shelling("B", "Rastan", "2016-08-14", 5))
            .get(0);
    assertThat(event.fatalities().min()).isEqualTo(3);
    assertThat(event.fatalities().max()).isEqualTo(5);
    Map<Integer, List<String>> who = new TreeMap<>();
    event
        .fatalities()
        .claims()
        .forEach(c -> who.put(c.value().min(), c.voices().stream().map(Voice::name).toList()));
    assertThat(who).containsEntry(3, List.of("A")).containsEntry(5, List.of("B"));
  }

  private static Told bombing(String outlet, String doer, int killed) {
    return Told.in(outlet, outlet, "2015-07-21")
        .event(
            EventType.SUICIDE_BOMBING,
            Status.OCCURRED,
            "Suruc",
            "2015-07-20",
            doer,
            "",
            killed,
            "!Authorities");
  }

  @Test
  void whoever_mostly_speaks_of_it_is_not_named_first_as_having_done_it() throws Exception {
    FusedEvent event =
        fused(
                bombing("A", "Authorities", 32),
                bombing("B", "Authorities", 32),
                bombing("C", "Group", 32),
                bombing("D", "", 32))
            .get(0);
    assertThat(event.reports()).hasSize(4);
    assertThat(event.actors().stream().map(c -> c.value().label()))
        .containsExactly("Group", "Authorities");
  }

  @Test
  void the_toll_of_a_whole_war_does_not_widen_that_of_one_attack() throws Exception {
    FusedEvent event =
        fused(
                bombing("A", "Group", 32),
                bombing("B", "Group", 32),
                bombing("C", "Group", 32),
                bombing("D", "Group", 40_000),
                bombing("E", "Group", 40_000))
            .get(0);
    assertThat(event.reports()).hasSize(5);
    assertThat(event.fatalities().max()).isEqualTo(32);
    assertThat(event.fatalities().claims()).hasSize(2);
  }

  @Test
  void no_number_is_not_zero() throws Exception {
    FusedEvent event = fused(shelling("A", "Rastan", "2016-08-14", 0)).get(0);
    assertThat(event.fatalities().min()).isNull();
    assertThat(event.fatalities().max()).isNull();
  }

  /** 43 dead by shelling, as A tells it and as B does: who did it, and on whose word. */
  private static FusedEvent toldTwice(String doer, String word, String otherDoer, String otherWord)
      throws Exception {
    return fused(
            Told.in("a", "A", "2016-08-15").shelling("Rastan", "2016-08-14", doer, 43, word),
            Told.in("b", "B", "2016-08-15")
                .shelling("Rastan", "2016-08-14", otherDoer, 43, otherWord))
        .get(0);
  }

  @Test
  void a_party_alone_is_no_corroboration() throws Exception {
    FusedEvent event = toldTwice("Army", "!Rebels", "Army", "!Rebels");
    assertThat(event.corroboration()).isEqualTo(Corroboration.PARTY_CLAIM);
  }

  @Test
  void two_outlets_that_cite_one_observatory_are_one_voice() throws Exception {
    FusedEvent event = toldTwice("Army", "Observatory", "Army", "Observatory");
    assertThat(event.reports()).hasSize(2);
    assertThat(event.corroboration()).isEqualTo(Corroboration.SINGLE_CLAIM);
  }

  @Test
  void who_did_it_may_be_contested() throws Exception {
    FusedEvent event = toldTwice("Army", "!Rebels", "Rebels", "!Army");
    assertThat(event.corroboration()).isEqualTo(Corroboration.CONTESTED);
    Map<String, String> claimed = new TreeMap<>();
    for (Claim<Party> each : event.actors()) {
      claimed.put(each.value().label(), each.voices().get(0).name());
    }
    assertThat(claimed).containsEntry("Army", "Rebels").containsEntry("Rebels", "Army");
  }

  @Test
  void a_denial_of_the_same_event_stands_beside_the_claim() throws Exception {
    FusedEvent event =
        fused(
                Told.in("a", "A", "2016-08-15")
                    .event(
                        EventType.SHELLING, Status.OCCURRED, "Rastan", "2016-08-14", "Army", "", 9),
                Told.in("b", "B", "2016-08-15")
                    .event(
                        EventType.SHELLING,
                        Status.DENIED,
                        "Rastan",
                        "2016-08-14",
                        "Army",
                        "",
                        9,
                        "!Army"))
            .get(0);
    assertThat(event.corroboration()).isEqualTo(Corroboration.CONTESTED);
    assertThat(event.status().claims()).hasSize(2);
  }

  private static Told twice(int killed, int then) {
    return Told.in("a", "A", "2016-08-15")
        .shelling("Rastan", "2016-08-14", "Army", killed)
        .shelling("Rastan", "2016-08-14", "Army", then);
  }

  @Test
  void what_one_report_alone_tells_as_two_stays_two() throws Exception {
    assertThat(fused(twice(3, 3))).hasSize(2);
    assertThat(fused(twice(3, 40), shelling("B", "Rastan", "2016-08-14", 3))).hasSize(2);
  }

  @Test
  void a_report_comes_back_to_what_another_tells_once() throws Exception {
    assertThat(fused(twice(3, 3), shelling("B", "Rastan", "2016-08-14", 3))).hasSize(1);
  }

  private static Told assault(String outlet, String doer, String target) {
    return Told.in(outlet, outlet, "2018-06-20")
        .event(EventType.ASSAULT, Status.OCCURRED, "Airport", "2018-06-19", doer, target, 250);
  }

  private static List<String> labels(List<Claim<Party>> parties) {
    return parties.stream().map(claim -> claim.value().label()).toList();
  }

  @Test
  void many_who_attack_together_outweigh_the_one_whom_they_attack() throws Exception {
    FusedEvent event =
        fused(
                assault("A", "Defenders", ""),
                assault("B", "Defenders", ""),
                assault("C", "Army", "Defenders"),
                assault("D", "Allies", "Defenders"),
                assault("E", "Allies", ""))
            .get(0);
    assertThat(event.reports()).hasSize(5);
    assertThat(labels(event.actors())).containsExactly("Allies", "Army", "Defenders");
    assertThat(labels(event.targets())).containsExactly("Defenders");
  }

  @Test
  void whoever_rather_attacks_is_not_named_first_as_suffering_it() throws Exception {
    FusedEvent event =
        fused(
                assault("A", "Army", ""),
                assault("B", "Army", "Defenders"),
                assault("C", "Army", "Defenders"),
                assault("D", "", "Army"),
                assault("E", "", "Army"))
            .get(0);
    assertThat(event.reports()).hasSize(5);
    assertThat(labels(event.targets())).containsExactly("Defenders", "Army");
  }

  @Test
  void what_has_killed_somebody_has_happened() throws Exception {
    // «They vowed to answer the attack that killed 24»: the vow is ahead, the attack is not.
    assertThat(
            fused(
                Told.in("a", "A", "2018-04-08")
                    .event(
                        EventType.CHEMICAL_ATTACK,
                        Status.PLANNED,
                        "Town",
                        "2018-04-07",
                        "Army",
                        "",
                        24),
                Told.in("b", "B", "2018-04-08")
                    .event(
                        EventType.CHEMICAL_ATTACK,
                        Status.OCCURRED,
                        "Town",
                        "2018-04-07",
                        "Army",
                        "",
                        24)))
        .hasSize(1);
  }

  @Test
  void every_claim_leads_to_words_of_a_report() throws Exception {
    FusedEvent event = fused(shelling("A", "Rastan", "2016-08-14", 3)).get(0);
    assertThat(event.places().get(0).evidence().get(0).quote().text()).isEqualTo("Rastan");
    assertThat(event.reports()).contains(event.places().get(0).evidence().get(0).report());
  }
}
