package org.sanad.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.register.Rastan.A;
import static org.sanad.register.Rastan.B;
import static org.sanad.register.Rastan.ELSEWHERE;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sanad.model.Analysis;
import org.sanad.model.EventType;
import org.sanad.model.Quote;
import org.sanad.model.Relation;
import org.sanad.model.SourceReport;
import org.sanad.model.Span;
import org.sanad.model.Status;
import org.sanad.register.intake.Added;
import org.sanad.register.intake.NewValue;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.intake.ReviewException;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Correction;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Reason;
import org.sanad.register.model.Revision;
import org.sanad.register.model.ToldRelation;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.OtherSchemaException;
import org.sanad.register.store.PartyOnDays;
import org.sanad.register.store.RegisterStore;

/** What a register does, in whichever database it is. */
abstract class RegisterContract extends OnRegister {
  /** A connection of one's own to it. */
  abstract Connection connect() throws SQLException;

  @Test
  void reports_of_one_event_make_one_event_whether_they_come_together_or_apart() {
    register.add(A);
    register.add(ELSEWHERE);
    register.add(B);
    assertThat(register.events()).hasSize(2);
    FusedEvent both = register.events().get(0);
    assertThat(both.reports()).hasSize(2);
    assertThat(both.fatalities().min()).isEqualTo(3);
    assertThat(both.fatalities().max()).isEqualTo(5);
  }

  @Test
  void a_report_that_comes_again_changes_nothing() {
    register.add(A, B);
    List<FusedEvent> before = register.events();
    Added again = register.add(B, A);
    assertThat(again.known()).isEqualTo(2);
    assertThat(again.revisions()).isZero();
    assertThat(register.events()).isEqualTo(before);
  }

  @Test
  void an_id_that_an_event_once_had_leads_to_it_for_ever() {
    register.add(B);
    String before = register.only().id();
    register.add(A);
    String now = register.only().id();
    assertThat(now).isNotEqualTo(before);
    assertThat(register.store().<String>read(s -> s.events().resolve(before))).isEqualTo(now);
    List<Revision> history = register.store().read(s -> s.events().history(before));
    assertThat(history.get(1).kind()).isEqualTo(Revision.Kind.MERGE);
    assertThat(history.get(1).into()).containsExactly(now);
  }

  @Test
  void a_report_read_anew_takes_its_old_reading_s_place_and_old_ids_still_lead_on() {
    register.add(A, B);
    String before = register.only().id();
    var a = A.analysis();
    Added anew =
        register.add(
            new ReadReport(
                new Analysis(a.report(), a.anchor(), "given", List.of(), List.of(), List.of()),
                "x"));
    assertThat(anew.reread()).isEqualTo(1);
    assertThat(register.only().reports()).hasSize(1);
    assertThat(register.only().id()).isNotEqualTo(before);
    assertThat(register.store().<String>read(s -> s.events().resolve(before)))
        .isEqualTo(register.only().id());
    register.add(A);
    assertThat(register.only().id()).isEqualTo(before);
    assertThat(register.faults()).isEmpty();
  }

  @Test
  void reprints_are_one_text_of_several_outlets() {
    String words = "قصفت المدفعية بلدة الرستن وقتلت خمسة من أهلها ".repeat(1);
    StringBuilder filler = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      filler.append("كلمة").append(i).append(' ');
    }
    ReadReport first = longReport("x", "A", words + filler);
    ReadReport reprint = longReport("y", "B", words + filler + "وكالات");
    Added added = register.add(first, reprint);
    assertThat(added.reprints()).isEqualTo(1);
    assertThat(register.only().reports()).hasSize(2);
    assertThat(register.only().texts()).isEqualTo(1);
    assertThat(register.only().corroboration().code()).isEqualTo("single_claim");
  }

  private static ReadReport longReport(String id, String source, String text) {
    ReadReport read =
        Told.in(id, source, "2016-08-15").shelling("الرستن", "2016-08-14", "Army", 5).read();
    var r = read.analysis().report();
    var longer = new SourceReport(r.id(), r.source(), r.published(), "", r.text() + text);
    var a = read.analysis();
    return new ReadReport(
        new Analysis(
            longer, a.anchor(), a.anchorBasis(), a.events(), a.relations(), a.diagnostics()),
        read.origin());
  }

  @Test
  void ties_that_reports_state_are_kept_with_who_states_them() {
    Quote words = new Quote(new Span(1, 9), "shelling");
    var tie = new Relation(Relation.Type.CONTROLS, "Army", "الرستن", words, List.of());
    var a = A.analysis();
    register.add(
        new ReadReport(
            new Analysis(
                a.report(), a.anchor(), a.anchorBasis(), a.events(), List.of(tie), List.of()),
            "x"));
    ToldRelation told = register.store().read(s -> s.readings().relations(9, 0).get(0));
    assertThat(told.relation()).isEqualTo(tie);
    assertThat(told.outlet()).isEqualTo("A");
  }

  @Test
  void two_writers_take_turns_and_neither_loses_anything() throws Exception {
    try (RegisterStore other = openAgain()) {
      register.add(A);
      new Register(other).add(ELSEWHERE);
      register.add(B);
      assertThat(new Register(other).events()).isEqualTo(register.events()).hasSize(2);
      assertThat(register.faults()).isEmpty();
    }
  }

  /** The same register, opened once more. */
  abstract RegisterStore openAgain() throws Exception;

  @Test
  void a_correction_survives_newer_readings_which_are_proposed() {
    register.add(A);
    String id = register.only().id();
    register
        .review()
        .edit(Seen.of(id), Correction.Field.KILLED, NewValue.of("4"), "the hospital's list");
    assertThat(register.only().fatalities().max()).isEqualTo(4);
    assertThat(register.only().fatalities().claims().get(0).value().min()).isEqualTo(3);
    assertThat(register.only().corrections().get(0).conflicts()).isFalse();
    register.add(B);
    FusedEvent now = register.only();
    assertThat(now.fatalities().max()).isEqualTo(4);
    assertThat(now.corrections().get(0).proposed()).isEqualTo("3..5");
  }

  @Test
  void a_value_that_cannot_stand_is_refused_in_a_sentence() {
    register.add(A);
    String id = register.only().id();
    assertThatThrownBy(
            () ->
                register
                    .review()
                    .edit(Seen.of(id), Correction.Field.KILLED, NewValue.of("many"), "because"))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("12, 10..14 or 10..");
  }

  @Test
  void what_a_person_merges_stays_one_and_what_a_person_splits_stays_apart() {
    register.add(A, ELSEWHERE);
    List<String> ids = register.events().stream().map(FusedEvent::id).toList();
    register.review().merge(Seen.all(ids), Map.of(), "the places are one");
    assertThat(register.only().tellings()).hasSize(2);
    register.add(B);
    FusedEvent three = register.only();
    assertThat(three.tellings()).hasSize(3);
    register.review().split(Seen.of(three.id()), List.of(three.tellings().get(2)), "another day");
    assertThat(register.events()).hasSize(2);
    register.add(Told.in("d", "D", "2016-08-17").shelling("حمص", "2016-08-14", "Army", 9).read());
    assertThat(register.events()).hasSize(3);
    assertThat(register.faults()).isEmpty();
  }

  @Test
  void what_is_retracted_is_marked_until_somebody_else_tells_it() {
    register.add(A);
    register.review().reject(List.of(Seen.of(register.only().id())), Reason.UNTRUE, "a hoax");
    assertThat(register.only().retracted()).isEqualTo("a hoax");
    register.add(B);
    assertThat(register.only().retracted()).isNull();
  }

  @Test
  void publishing_is_of_one_version() {
    register.add(A);
    String id = register.only().id();
    assertThat(register.store().<Long>read(s -> s.judgements().published(id))).isNull();
    register.review().publish(List.of(Seen.of(id)), "checked");
    long published = register.store().read(s -> s.judgements().published(id));
    register.add(
        Told.in("d", "D", "2016-08-17").shelling("الرستن", "2016-08-14", "Army", 3).read());
    List<Revision> history = register.store().read(s -> s.events().history(id));
    assertThat(history.get(history.size() - 1).number()).isGreaterThan(published);
    assertThat(register.store().<Long>read(s -> s.judgements().published(id))).isEqualTo(published);
  }

  @Test
  void what_was_published_is_taken_in_again_also_by_an_id_that_it_had_before() {
    register.add(B);
    String before = register.only().id();
    register.review().publish(List.of(Seen.of(before)), "checked");
    register.add(A);
    String now = register.only().id();
    assertThat(now).isNotEqualTo(before);
    register.review().publish(List.of(Seen.of(now)), "checked again");
    register.review().unpublish(List.of(before), "a witness asked");
    assertThat(register.store().<List<Long>>read(s -> s.judgements().published())).isEmpty();
    List<Revision> history = register.store().read(s -> s.events().history(now));
    assertThat(history.get(history.size() - 1).kind()).isEqualTo(Revision.Kind.UNPUBLISH);
    assertThat(register.only().retracted()).isNull();
    assertThat(register.faults()).isEmpty();
  }

  @Test
  void of_several_events_all_are_published_or_none() {
    register.add(A, ELSEWHERE);
    List<String> ids = new ArrayList<>(register.events().stream().map(FusedEvent::id).toList());
    register.review().reject(List.of(Seen.of(ids.get(1))), Reason.UNTRUE, "a hoax");
    assertThatThrownBy(() -> register.review().publish(Seen.all(ids), "checked"))
        .isInstanceOf(ReviewException.class)
        .hasMessage(ids.get(1) + " was taken back and cannot be published.");
    assertThat(register.store().<List<Long>>read(s -> s.judgements().published())).isEmpty();
    register.review().publish(Seen.all(List.of(ids.get(0), ids.get(0))), "checked");
    assertThat(register.store().<List<Long>>read(s -> s.judgements().published())).hasSize(1);
    assertThatThrownBy(() -> register.review().unpublish(ids, "a witness asked"))
        .isInstanceOf(ReviewException.class)
        .hasMessage(ids.get(1) + " is not published.");
    assertThat(register.store().<List<Long>>read(s -> s.judgements().published())).hasSize(1);
    assertThat(register.faults()).isEmpty();
  }

  @Test
  void the_database_refuses_to_change_or_delete_history() throws SQLException {
    register.add(A);
    for (String table :
        List.of("report", "reading", "telling", "revision", "decision", "run", "report_text")) {
      for (String attempt :
          List.of("DELETE FROM " + table, "UPDATE " + table + " SET " + anyColumn(table))) {
        assertThatThrownBy(() -> execute(attempt))
            .as(attempt)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("append-only");
      }
    }
  }

  private static String anyColumn(String table) {
    return switch (table) {
      case "report" -> "source = 'X'";
      case "reading" -> "digest = 'X'";
      case "telling", "revision" -> "sha256 = 'X'";
      case "report_text" -> "body = 'X'";
      default -> "by_whom = 'X'";
    };
  }

  @Test
  void tampering_is_seen() throws SQLException {
    register.add(A, B);
    assertThat(register.faults()).isEmpty();
    disarm("revision");
    execute("UPDATE revision SET why = 'nothing of the kind' WHERE number = 1");
    assertThat(register.faults()).hasSize(1).first().asString().contains("were changed");
  }

  @Test
  void a_changed_or_missing_text_is_seen() throws SQLException {
    register.add(A, B);
    disarm("report_text");
    execute("UPDATE report_text SET body = body || ' '");
    assertThat(register.faults()).hasSize(2).allMatch(f -> f.contains("not the one that came in"));
    execute("DELETE FROM report_text");
    assertThat(register.faults()).hasSize(2).allMatch(f -> f.contains("nobody decided to purge"));
  }

  @Test
  void whatever_is_published_without_a_decision_is_seen() throws SQLException {
    register.add(A, ELSEWHERE);
    List<String> ids = register.events().stream().map(FusedEvent::id).toList();
    register.review().publish(Seen.all(ids), "checked");
    register.review().unpublish(List.of(ids.get(1)), "a witness asked");
    assertThat(register.faults()).isEmpty();
    execute("UPDATE publication SET revision = 1");
    assertThat(register.faults())
        .containsExactly(ids.get(0) + " is published in another version than was decided.");
    execute("DELETE FROM publication");
    assertThat(register.faults())
        .containsExactly(ids.get(0) + " is published no more, and nobody decided to take it in.");
    register.review().publish(Seen.all(List.of(ids.get(0))), "checked again");
    execute("INSERT INTO publication VALUES ('" + ids.get(1) + "', 1, 1)");
    assertThat(register.faults())
        .containsExactly(ids.get(1) + " is published, and nobody decided so.");
  }

  @Test
  void readers_wait_for_nobody_who_writes_and_see_what_was_kept() throws Exception {
    register.add(A);
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    try (RegisterStore writer = register.store().another();
        RegisterStore first = register.store().another();
        RegisterStore second = register.store().another()) {
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () ->
                  writer.write(
                      session -> {
                        session.log().begin(Instant.EPOCH, "m7", "test");
                        written.countDown();
                        await(read);
                        return session;
                      }));
      await(written);
      assertThat(new Register(first).events()).hasSize(1);
      assertThat(new Register(second).events()).hasSize(1);
      assertThat(writing).isNotDone();
      read.countDown();
      writing.get(1, TimeUnit.MINUTES);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(1, TimeUnit.MINUTES)) {
        throw new AssertionError("nothing came in a minute");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_index_is_made_anew_from_the_ledger_where_it_has_an_older_form() throws Exception {
    register.add(A, B, ELSEWHERE);
    List<FusedEvent> before = register.events();
    for (String table : List.of("current_event", "event_party", "event_place", "index_form")) {
      execute("DELETE FROM " + table);
    }
    try (RegisterStore again = openAgain()) {
      Register anew = new Register(again);
      assertThat(anew.events()).isEqualTo(before);
      assertThat(anew.find(words("قصف"))).isEmpty();
      assertThat(anew.find(words("shelling"))).hasSize(2);
      assertThat(anew.find(at("Homs governorate"))).hasSize(2);
      assertThat(anew.store().<List<String>>read(s -> s.search().reports("تلبيسة", 9))).hasSize(1);
      assertThat(anew.faults()).isEmpty();
    }
  }

  @Test
  void what_comes_after_an_event_is_the_rest_whatever_is_asked() {
    register.add(A, B, ELSEWHERE);
    for (EventQuery query : List.of(words(""), words("shelling"), at("Homs governorate"))) {
      List<String> all = register.find(query);
      assertThat(all).hasSize(2);
      String first = all.get(0);
      String last = all.get(1);
      assertThat(register.store().<List<String>>read(s -> s.search().events(query, first)))
          .containsExactly(last);
      assertThat(register.store().<List<String>>read(s -> s.search().events(query, last)))
          .isEmpty();
    }
  }

  @Test
  void a_register_of_a_newer_sanad_is_left_alone() throws SQLException {
    execute(
        "INSERT INTO flyway_schema_history SELECT 99, '99', description, type, 'V99__later.sql',"
            + " checksum, installed_by, installed_on, execution_time, success"
            + " FROM flyway_schema_history WHERE version = '1'");
    assertThatThrownBy(this::openAgain)
        .isInstanceOf(OtherSchemaException.class)
        .hasMessageEndingWith("was made by a newer Sanad: use that one, nothing was changed.");
  }

  @Test
  void a_register_with_other_tables_is_left_alone() throws SQLException {
    execute("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '1'");
    assertThatThrownBy(this::openAgain)
        .isInstanceOf(OtherSchemaException.class)
        .hasMessageContaining("was made by another Sanad, with other tables")
        .hasMessageEndingWith("nothing was changed.");
  }

  @Test
  void a_log_that_lacks_a_line_is_seen() throws SQLException {
    register.add(A);
    register.add(B);
    disarm("decision");
    execute("DELETE FROM decision WHERE number = 2");
    assertThat(register.faults()).isNotEmpty();
  }

  /** Takes away what guards a table, as somebody might who has the file. */
  abstract void disarm(String table) throws SQLException;

  void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void purging_takes_the_words_and_leaves_the_hash() throws SQLException {
    register.add(A, B);
    String report =
        register.only().reports().stream()
            .filter(
                k -> register.store().<String>read(s -> s.reports().get(k).givenId()).equals("a"))
            .findFirst()
            .orElseThrow();
    register.purge().purge(report, "a witness asked");
    FusedEvent now = register.only();
    assertThat(now.reports()).hasSize(2);
    assertThat(now.fatalities().min()).isEqualTo(3);
    assertThat(
            now.triggers().stream()
                .filter(e -> e.report().equals(report))
                .map(e -> e.quote().text()))
        .containsOnly("");
    assertThat(register.store().<String>read(s -> s.reports().content(report))).isNull();
    assertThat(register.store().<String>read(s -> s.reports().get(report).sha256())).hasSize(64);
    assertThat(register.faults()).isEmpty();
    assertThat(register.add(A).known()).isEqualTo(1);
    assertThat(register.store().<String>read(s -> s.reports().content(report))).isNull();
  }

  @Test
  void words_are_found_in_every_form_and_with_or_without_vowel_signs() {
    ReadReport raid =
        Told.in("r", "R", "2016-08-15")
            .event(EventType.AIR_STRIKE, Status.OCCURRED, "والقصف", "2016-08-14", "Army", "", 0)
            .read();
    register.add(raid);
    for (String word : List.of("قصف", "قصفت", "والقصف", "وَالقَصْفُ", "بالقصف", "لقصفهم", "يقصف")) {
      assertThat(register.find(words(word))).as(word).hasSize(1);
    }
    assertThat(register.find(words("اشتباك"))).isEmpty();
    assertThat(register.find(words("' OR \" --"))).isEmpty();
    assertThat(register.store().<List<String>>read(s -> s.search().reports("قصفت", 9))).hasSize(1);
  }

  private static EventQuery words(String words) {
    return EventQuery.all().words(words).most(9);
  }

  @Test
  void events_are_found_by_place_box_day_type_party_and_outlet() {
    register.add(A, B, ELSEWHERE);
    assertThat(register.find(at("Homs governorate"))).hasSize(2);
    assertThat(register.find(at("الرستن"))).hasSize(1);
    assertThat(register.find(filtered(List.of(35.5, 34.5, 36.5, 35.5), null, "", ""))).hasSize(2);
    assertThat(register.find(filtered(List.of(0.0, 0.0, 1.0, 1.0), null, "", ""))).isEmpty();
    LocalDate next = LocalDate.parse("2016-08-15");
    assertThat(register.find(filtered(List.of(), next, "", ""))).isEmpty();
    assertThat(register.find(filtered(List.of(), null, "Rebels", ""))).hasSize(1);
    assertThat(register.find(filtered(List.of(), null, "id-Army", "B"))).hasSize(1);
    assertThat(register.find(filtered(List.of(), null, "id-Army", "C"))).isEmpty();
  }

  private static EventQuery at(String place) {
    return EventQuery.all().places(List.of(place)).most(9);
  }

  private static EventQuery filtered(
      List<Double> box, LocalDate from, String party, String outlet) {
    return EventQuery.all()
        .box(box)
        .days(from, null)
        .types(List.of(EventType.SHELLING))
        .statuses(List.of(Status.OCCURRED))
        .parties(party.isEmpty() ? List.of() : List.of(PartyOnDays.always(party)))
        .outlet(outlet.isEmpty() ? null : outlet)
        .most(9);
  }
}
