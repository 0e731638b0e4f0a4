package org.sanad.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.register.Rastan.A;
import static org.sanad.register.Rastan.ALSO_REBELS;
import static org.sanad.register.Rastan.B;
import static org.sanad.register.Rastan.ELSEWHERE;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanad.model.Analysis;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.GeoPoint;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Span;
import org.sanad.model.Status;
import org.sanad.register.intake.ChangedException;
import org.sanad.register.intake.Decided;
import org.sanad.register.intake.Names;
import org.sanad.register.intake.NewValue;
import org.sanad.register.intake.Proposal;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.intake.Review;
import org.sanad.register.intake.ReviewException;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Correction.Field;
import org.sanad.register.model.FieldChange;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Passage;
import org.sanad.register.model.Reason;
import org.sanad.register.model.ReviewStatus;
import org.sanad.register.model.Revision;
import org.sanad.register.model.Voice;
import org.sanad.register.model.Where;
import org.sanad.register.store.EventQuery;

/** What persons decide of events, in whichever database they are. */
abstract class ReviewContract extends OnRegister {
  /** A directory of one and a gazetteer of one. */
  private static final Names NAMES =
      new Names() {
        @Override
        public @Nullable Party party(String id) {
          return id.equals("id-Guard") ? new Party(id, "Guard", "الحرس") : null;
        }

        @Override
        public @Nullable Where place(String id) {
          return id.equals("place-homs")
              ? new Where(
                  id,
                  "Homs",
                  "حمص",
                  new GeoPoint(34.7, 36.7, 5),
                  PlacePrecision.TOWN,
                  List.of("Homs governorate", "Syria"),
                  null)
              : null;
        }
      };

  @AfterEach
  void nothing_is_at_fault() {
    assertThat(register.faults()).isEmpty();
  }

  private Review review() {
    return new Review(register.store(), Clock.systemUTC(), "m7", NAMES);
  }

  private Review review(String by) {
    return new Review(register.store(), Clock.systemUTC(), by, NAMES);
  }

  private Seen only() {
    return Seen.of(register.only().id());
  }

  private static List<String> actors(FusedEvent event) {
    return event.actors().stream().map(claim -> claim.value().key()).toList();
  }

  private static NewValue instead(String value, String of) {
    return new NewValue(value, of, null);
  }

  private static NewValue without(String old) {
    return new NewValue(null, old, null);
  }

  /** The same report, in which the doer is read otherwise by newer knowledge. */
  private static ReadReport readAnew(ReadReport report, String actor) {
    Analysis a = report.analysis();
    Event e = a.events().get(0);
    Argument old = e.actors().get(0);
    Event otherwise =
        new Event(
            e.id(),
            e.type(),
            e.status(),
            e.triggers(),
            List.of(new Argument(old.quote(), actor, actor, "id-" + actor)),
            e.targets(),
            e.places(),
            e.time(),
            e.sources(),
            e.fatalities(),
            e.injured(),
            e.weapons(),
            e.aggregate(),
            e.confidence(),
            e.rule());
    return new ReadReport(
        new Analysis(
            a.report(), a.anchor(), a.anchorBasis(), List.of(otherwise), List.of(), List.of()),
        report.origin());
  }

  // Corrections of fields that have several claims.

  @Test
  void an_actor_is_replaced_by_one_of_the_directory_and_whoever_said_so_still_says_so() {
    register.add(A);
    review().edit(only(), Field.ACTORS, instead("id-Guard", "Army"), "the emblem is the guard's");
    FusedEvent now = register.only();
    assertThat(actors(now)).containsExactly("id-Guard");
    assertThat(now.actors().get(0).value().nameAr()).isEqualTo("الحرس");
    assertThat(now.actors().get(0).voices())
        .containsExactlyInAnyOrder(Voice.REVIEWER, new Voice(null, "A", true));
    assertThat(now.actors().get(0).evidence().get(0).quote().text()).isEqualTo("Army");
    assertThat(now.corrections().get(0).read()).isEqualTo("id-Army");
    assertThat(now.reviewStatus()).isEqualTo(ReviewStatus.CORRECTED);
    assertThat(find(ReviewStatus.CORRECTED)).containsExactly(now.id());
  }

  @Test
  void targets_and_places_are_added_with_the_words_that_a_person_points_at() {
    register.add(A);
    String report = register.only().reports().get(0);
    Passage words = new Passage(report, new Span(1, 9));
    review().edit(only(), Field.TARGETS, new NewValue("أهالي البلدة", null, words), "it says so");
    review()
        .edit(only(), Field.PLACES, instead("place-homs", "الرستن"), "the quarter of that name");
    FusedEvent now = register.only();
    assertThat(now.targets().get(0).value().nameAr()).isEqualTo("أهالي البلدة");
    assertThat(now.targets().get(0).voices()).containsExactly(Voice.REVIEWER);
    assertThat(now.targets().get(0).evidence().get(0).quote().text()).isEqualTo("shelling");
    assertThat(now.places()).hasSize(1);
    assertThat(now.places().get(0).value().point()).isEqualTo(new GeoPoint(34.7, 36.7, 5));
    review().edit(only(), Field.TARGETS, without("أهالي البلدة"), "they had fled");
    assertThat(register.only().targets()).isEmpty();
  }

  @Test
  void a_value_of_one_only_takes_words_too() {
    register.add(A);
    Passage words = new Passage(register.only().reports().get(0), new Span(1, 9));
    review().edit(only(), Field.DATE, new NewValue("2016-08-13", null, words), "the day before");
    FusedEvent now = register.only();
    assertThat(now.time().best().to()).hasToString("2016-08-13");
    assertThat(now.time().claims()).hasSize(2);
    assertThat(now.time().claims().get(0).voices()).containsExactly(Voice.REVIEWER);
  }

  @Test
  void what_cannot_be_is_refused_in_a_sentence_and_changes_nothing() {
    register.add(A);
    Passage beyond = new Passage(register.only().reports().get(0), new Span(1, 9_999));
    Map<NewValue, String> wrong =
        Map.of(
            NewValue.of("sy-goverment-forces"),
            "has no id sy-goverment-forces: sanad actors find",
            NewValue.of(" "),
            "or one name without a ;",
            new NewValue(null, null, null),
            "which claim is to go",
            without("Rebels"),
            "The event has no Rebels there: it has id-Army",
            new NewValue("الحرس", null, beyond),
            "has no words at",
            new NewValue("الحرس", null, new Passage("rep-0", new Span(1, 2))),
            "is no report of");
    FusedEvent before = register.only();
    wrong.forEach(
        (value, sentence) ->
            assertThatThrownBy(() -> review().edit(only(), Field.ACTORS, value, "because"))
                .isInstanceOf(ReviewException.class)
                .hasMessageContaining(sentence));
    assertThatThrownBy(() -> review().edit(only(), Field.KILLED, without("3"), "because"))
        .hasMessage("An event has one killed: give the value that it is to have.");
    assertThat(register.only()).isEqualTo(before);
  }

  @Test
  void a_correction_survives_newer_knowledge_that_reads_its_words_otherwise_which_is_proposed() {
    register.add(A);
    review().edit(only(), Field.ACTORS, instead("id-Guard", "id-Army"), "the emblem");
    register.add(readAnew(A, "Militia"));
    assertThat(actors(register.only())).containsExactly("id-Guard");
    Proposal proposal = review().proposals(9, 0).get(0);
    assertThat(proposal.changes())
        .containsExactly(new FieldChange("actors", "id-Guard", "id-Militia"));
    review().refuse(proposal.decision(), null, "the emblem is plain");
    assertThat(review().proposals(9, 0)).isEmpty();
    assertThat(actors(register.only())).containsExactly("id-Guard");
    register.add(readAnew(A, "Police"));
    assertThat(review().proposals(9, 0)).hasSize(1);
    review().accept(proposal.decision(), null, "a policeman was named since");
    assertThat(actors(register.only())).containsExactly("id-Police");
    assertThat(review().proposals(9, 0)).isEmpty();
  }

  @Test
  void a_correction_to_what_newer_knowledge_reads_by_itself_is_no_conflict() {
    register.add(A);
    review().edit(only(), Field.ACTORS, instead("id-Guard", "id-Army"), "the emblem");
    register.add(readAnew(A, "Guard"));
    assertThat(actors(register.only())).containsExactly("id-Guard");
    assertThat(review().proposals(9, 0)).isEmpty();
  }

  @Test
  void another_report_that_tells_what_was_taken_away_proposes_it_and_another_doer_is_a_claim() {
    register.add(A);
    review().edit(only(), Field.ACTORS, without("Army"), "nobody is named");
    register.add(B);
    assertThat(register.only().actors()).isEmpty();
    assertThat(review().proposals(9, 0).get(0).changes())
        .containsExactly(new FieldChange("actors", null, "id-Army"));
    register.add(ALSO_REBELS);
    assertThat(actors(register.only())).containsExactly("id-Rebels");
  }

  @Test
  void a_number_is_held_against_newer_readings_or_given_up() {
    register.add(A);
    long decision = review().edit(only(), Field.KILLED, NewValue.of("4"), "the list").decision();
    register.add(B);
    assertThat(review().proposals(9, 0).get(0).changes())
        .containsExactly(new FieldChange("killed", "4", "3..5"));
    assertThatThrownBy(() -> review().accept(decision + 99, null, "because"))
        .hasMessageContaining("is no correction that stands");
    review().accept(decision, null, "the list was of one day");
    assertThat(register.only().fatalities().max()).isEqualTo(5);
    assertThat(register.only().reviewStatus()).isEqualTo(ReviewStatus.MACHINE);
  }

  // Verdicts.

  @Test
  void a_verdict_counts_while_the_event_shows_what_was_judged() {
    register.add(A, ELSEWHERE);
    List<String> ids = register.events().stream().map(FusedEvent::id).toList();
    review().confirm(Seen.all(ids), "compared with the videos");
    assertThat(find(ReviewStatus.CONFIRMED)).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(find(ReviewStatus.MACHINE)).isEmpty();
    register.add(
        Told.in("e", "E", "2016-08-17").shelling("الرستن", "2016-08-14", "Army", 3).read());
    FusedEvent retold = register.events().get(0);
    assertThat(retold.reports()).hasSize(2);
    assertThat(retold.reviewStatus()).isEqualTo(ReviewStatus.CONFIRMED);
    register.add(B);
    FusedEvent changed = register.events().get(0);
    assertThat(changed.reviewStatus()).isEqualTo(ReviewStatus.MACHINE);
    assertThat(find(ReviewStatus.MACHINE)).containsExactly(changed.id());
    Proposal again = review().proposals(9, 0).get(0);
    assertThat(again.changes()).containsExactly(new FieldChange("killed", "3", "3..5"));
    review().unsure(List.of(Seen.of(changed.id())), "three or five");
    assertThat(register.events().get(0).reviewStatus()).isEqualTo(ReviewStatus.UNSURE);
    assertThat(review().proposals(9, 0)).isEmpty();
  }

  @Test
  void a_rejected_event_stays_in_the_register_and_stands_again_when_it_is_confirmed() {
    register.add(A);
    review().reject(List.of(only()), Reason.MISREAD, "a drill");
    FusedEvent rejected = register.only();
    assertThat(rejected.reviewStatus()).isEqualTo(ReviewStatus.REJECTED);
    assertThat(rejected.retracted()).isEqualTo("a drill");
    assertThat(rejected.verdict().reason()).isEqualTo(Reason.MISREAD);
    assertThat(history(rejected.id())).last().isEqualTo(Revision.Kind.RETRACT);
    review().confirm(List.of(only()), "no drill after all");
    assertThat(register.only().retracted()).isNull();
    assertThat(register.only().reviewStatus()).isEqualTo(ReviewStatus.CONFIRMED);
  }

  @Test
  void one_decision_over_many_events_is_carried_out_for_all_or_none_and_taken_back_as_one() {
    register.add(A, ELSEWHERE);
    List<String> ids = register.events().stream().map(FusedEvent::id).toList();
    List<Seen> one = List.of(Seen.of(ids.get(0)), Seen.of("evt-none"));
    assertThatThrownBy(() -> review().confirm(one, "compared"))
        .hasMessage("No event has the id evt-none.");
    assertThat(find(ReviewStatus.CONFIRMED)).isEmpty();
    Decided all = review().confirm(Seen.all(ids), "compared");
    assertThat(all.events()).containsExactlyInAnyOrderElementsOf(ids);
    review().undo(all.decision(), "the wrong list");
    assertThat(find(ReviewStatus.MACHINE)).hasSize(2);
  }

  // Merging.

  @Test
  void a_merge_is_taken_back_and_both_stand_again_under_their_old_ids_and_stay_apart() {
    register.add(A, ELSEWHERE);
    List<FusedEvent> before = register.events();
    List<String> ids = before.stream().map(FusedEvent::id).toList();
    Decided merged = review().merge(Seen.all(ids), Map.of(Field.KILLED, "4"), "the places are one");
    assertThat(merged.events()).containsExactly(register.only().id());
    assertThat(register.only().fatalities().max()).isEqualTo(4);
    Decided apart = review().unmerge(Seen.of(merged.events().get(0)), "they are not");
    assertThat(apart.events()).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(register.events()).isEqualTo(before);
    assertThat(history(ids.get(0))).contains(Revision.Kind.UNMERGE);
    register.add(B);
    assertThat(register.events()).hasSize(2);
    assertThatThrownBy(() -> review().unmerge(Seen.of(register.events().get(0).id()), "again"))
        .hasMessageContaining("Nobody merged");
  }

  @Test
  void a_merge_gives_the_one_every_value_that_was_chosen_and_undo_takes_all_of_them_back() {
    register.add(A, ELSEWHERE);
    List<FusedEvent> before = register.events();
    String place = before.get(0).places().get(0).value().key();
    Map<Field, String> chosen =
        Map.of(Field.KILLED, "4", Field.STATUS, "failed", Field.PLACES, place);
    review().merge(Seen.all(ids()), chosen, "one of the places is wrong");

    FusedEvent one = register.only();
    assertThat(one.fatalities().max()).isEqualTo(4);
    assertThat(one.status().best()).isEqualTo(Status.FAILED);
    assertThat(one.places()).extracting(claim -> claim.value().key()).containsExactly(place);

    review().undo(null, "no");
    assertThat(register.events()).isEqualTo(before);
    review().merge(Seen.all(ids()), chosen, "again");
    review().unmerge(only(), "never");
    assertThat(register.events()).isEqualTo(before);
  }

  @Test
  void a_merge_is_refused_where_none_of_the_events_has_what_is_to_stay() {
    register.add(A, ELSEWHERE);
    assertThatThrownBy(
            () -> review().merge(Seen.all(ids()), Map.of(Field.ACTORS, "xx-nobody"), "one"))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("xx-nobody");
    assertThat(register.events()).hasSize(2);
  }

  @Test
  void the_last_of_two_merges_is_taken_back_first() {
    register.add(A, ELSEWHERE);
    review().merge(Seen.all(ids()), Map.of(), "one");
    register.add(Told.in("h", "H", "2016-08-17").shelling("حمص", "2016-08-14", "Army", 9).read());
    review().merge(Seen.all(ids()), Map.of(), "one too");
    review().unmerge(only(), "no");
    assertThat(register.events()).hasSize(2);
    String two =
        register.events().stream().filter(e -> e.tellings().size() == 2).findFirst().get().id();
    review().unmerge(Seen.of(two), "nor these");
    assertThat(register.events()).hasSize(3);
  }

  private List<String> ids() {
    return register.events().stream().map(FusedEvent::id).toList();
  }

  // Taking back.

  @Test
  void one_s_own_last_decision_is_taken_back_and_nobody_else_s() {
    register.add(A);
    FusedEvent before = register.only();
    review().edit(only(), Field.KILLED, NewValue.of("4"), "the list");
    assertThatThrownBy(() -> review("m8").undo(null, "no"))
        .hasMessage("There is no decision of m8 to take back.");
    long edit = register.only().corrections().get(0).decision();
    assertThatThrownBy(() -> review("m8").undo(edit, "no"))
        .hasMessageContaining("is m7's: only they can take it back");
    review().undo(null, "a slip");
    assertThat(register.only()).isEqualTo(before);
    assertThat(history(before.id())).last().isEqualTo(Revision.Kind.UNDO);
    assertThatThrownBy(() -> review().undo(edit, "again"))
        .hasMessage("Decision " + edit + " was taken back before.");
    assertThatThrownBy(() -> review().undo(null, "again"))
        .hasMessage("There is no decision of m7 to take back.");
  }

  @Test
  void every_kind_of_decision_can_be_taken_back() {
    register.add(A, ELSEWHERE);
    List<FusedEvent> before = register.events();
    Seen one = Seen.of(before.get(0).id());
    review().reject(List.of(one), Reason.UNTRUE, "a hoax");
    review().undo(null, "none");
    review().merge(Seen.all(ids()), Map.of(), "one");
    review().undo(null, "two");
    review().edit(one, Field.ACTORS, without("id-" + actorName(before.get(0))), "nobody");
    review().undo(null, "somebody");
    assertThat(register.events()).isEqualTo(before);
    review().publish(List.of(one), "checked");
    review().undo(null, "not yet");
    assertThat(register.store().<List<Long>>read(s -> s.judgements().published())).isEmpty();
    register.add(B);
    FusedEvent both = register.events().get(0);
    review().split(Seen.of(both.id()), both.tellings().subList(1, 2), "two days");
    assertThat(register.events()).hasSize(3);
    review().undo(null, "one day");
    assertThat(register.events()).hasSize(2);
  }

  private static String actorName(FusedEvent event) {
    return event.actors().get(0).value().label();
  }

  @Test
  void a_decision_on_which_a_later_one_stands_is_not_taken_back_before_that() {
    register.add(A);
    long first = review().confirm(List.of(only()), "compared").decision();
    long second = review("m8").reject(List.of(only()), Reason.UNTRUE, "a hoax").decision();
    assertThatThrownBy(() -> review().undo(first, "no"))
        .hasMessage("Decision " + second + " came after it on the same: take that one back first.");
    review("m8").undo(null, "no hoax");
    assertThat(register.only().reviewStatus()).isEqualTo(ReviewStatus.CONFIRMED);
    review().undo(first, "not compared");
    assertThat(register.only().reviewStatus()).isEqualTo(ReviewStatus.MACHINE);
  }

  // Two at one desk.

  @Test
  void a_decision_on_another_version_than_was_seen_is_refused_and_nothing_is_overwritten() {
    register.add(A);
    String id = register.only().id();
    Seen seen = new Seen(id, register.store().<Long>read(s -> s.events().revisionOf(id)));
    review().edit(seen, Field.KILLED, NewValue.of("4"), "the list");
    assertThatThrownBy(
            () -> review("m8").edit(seen, Field.KILLED, NewValue.of("7"), "another list"))
        .isInstanceOf(ChangedException.class)
        .hasMessageContaining(id + " has changed since its revision " + seen.revision());
    assertThatThrownBy(() -> review("m8").confirm(List.of(seen), "read"))
        .isInstanceOf(ChangedException.class);
    assertThat(register.only().fatalities().max()).isEqualTo(4);
  }

  @Test
  void a_decision_on_an_event_that_went_into_another_says_into_which() {
    register.add(B);
    String before = register.only().id();
    register.add(A);
    String now = register.only().id();
    assertThatThrownBy(() -> review().confirm(List.of(Seen.of(before)), "read"))
        .isInstanceOfSatisfying(ChangedException.class, e -> assertThat(e.event()).isEqualTo(now))
        .hasMessageContaining("is part of " + now);
  }

  // History.

  @Test
  void the_history_says_what_changed() {
    register.add(A);
    String id = register.only().id();
    review().edit(only(), Field.KILLED, NewValue.of("4"), "the list");
    List<Revision> revisions = register.store().read(s -> s.events().history(id));
    assertThat(FieldChange.between(revisions.get(0).version(), revisions.get(1).version()))
        .containsExactly(
            new FieldChange("killed", "3", "4"),
            new FieldChange("review_status", "machine", "corrected"));
    assertThat(FieldChange.between(null, revisions.get(0).version()))
        .contains(new FieldChange("type", null, "shelling"));
  }

  private List<Revision.Kind> history(String id) {
    return register.store().read(s -> s.events().history(id)).stream().map(Revision::kind).toList();
  }

  private List<String> find(ReviewStatus status) {
    return register.find(EventQuery.all().reviews(List.of(status)).most(9));
  }
}
