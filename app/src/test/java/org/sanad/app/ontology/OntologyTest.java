package org.sanad.app.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.model.PlaceArgument;
import org.sanad.model.Quote;
import org.sanad.model.Span;
import org.sanad.model.Status;

class OntologyTest {
  private static final Directory DIRECTORY =
      new Directory() {
        @Override
        public int inter(String actorId) {
          return actorId.endsWith("-army") ? 1 : actorId.equals("civilians") ? 7 : 2;
        }

        @Override
        public Set<String> countries(String actorId) {
          return Set.of(actorId.substring(0, 2).toUpperCase(Locale.ROOT));
        }

        @Override
        public @Nullable String country(String placeId) {
          return placeId.substring(0, 2);
        }
      };

  private static final Ontology ACLED = Ontology.acled(DIRECTORY);
  private static final Ontology PLOVER = Ontology.plover(DIRECTORY);

  private static Quote quote(String words) {
    return new Quote(new Span(0, words.length()), words);
  }

  private static List<Argument> party(@Nullable String id) {
    return id == null ? List.of() : List.of(new Argument(quote("قوات"), null, null, id));
  }

  private static Event event(
      EventType type,
      Status status,
      String trigger,
      @Nullable String actor,
      @Nullable String target) {
    PlaceArgument place =
        new PlaceArgument(quote("حمص"), "Homs", null, "SY04", null, null, List.of(), null);
    return new Event(
        "e1",
        type,
        status,
        List.of(quote(trigger)),
        party(actor),
        party(target),
        List.of(place),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        1,
        "test");
  }

  private static @Nullable String acled(Event event) {
    Code code = ACLED.of(event);
    return code == null ? null : code.detail();
  }

  private static @Nullable String plover(Event event) {
    Code code = PLOVER.of(event);
    return code == null ? null : code.event() + "/" + code.detail();
  }

  @Test
  void a_government_regains_at_home_and_everybody_else_overtakes() {
    assertThat(acled(event(EventType.CAPTURE, Status.OCCURRED, "سيطر", "sy-army", null)))
        .isEqualTo("Government regains territory");
    assertThat(acled(event(EventType.CAPTURE, Status.OCCURRED, "سيطر", "sy-rebels", null)))
        .isEqualTo("Non-state actor overtakes territory");
    assertThat(acled(event(EventType.CAPTURE, Status.OCCURRED, "سيطر", "tr-army", null)))
        .isEqualTo("Non-state actor overtakes territory");
    assertThat(ACLED.of(event(EventType.CAPTURE, Status.OCCURRED, "سيطر", null, null)))
        .isEqualTo(new Code("Battles", null));
    assertThat(acled(event(EventType.CAPTURE, Status.FAILED, "السيطرة", "sy-army", null)))
        .isEqualTo("Armed clash");
  }

  @Test
  void acled_does_not_code_what_has_not_happened_or_is_only_said() {
    assertThat(acled(event(EventType.CAPTURE, Status.PLANNED, "تحرير", "sy-army", null))).isNull();
    assertThat(acled(event(EventType.SHELLING, Status.DENIED, "قصف", "sy-army", null))).isNull();
    assertThat(acled(event(EventType.DEMAND, Status.OCCURRED, "طالب", "sy-army", null))).isNull();
  }

  @Test
  void who_is_hit_decides_between_attack_and_battle() {
    assertThat(acled(event(EventType.ASSAULT, Status.OCCURRED, "هاجم", "sy-army", "civilians")))
        .isEqualTo("Attack");
    assertThat(acled(event(EventType.ASSAULT, Status.OCCURRED, "هاجم", "sy-army", "sy-rebels")))
        .isEqualTo("Armed clash");
    assertThat(acled(event(EventType.KILLING, Status.OCCURRED, "قتل", "sy-army", "sy-rebels")))
        .isEqualTo("Armed clash");
    assertThat(acled(event(EventType.KILLING, Status.OCCURRED, "قتل", "sy-army", null)))
        .isEqualTo("Attack");
  }

  @Test
  void words_decide_the_mode() {
    assertThat(plover(event(EventType.AIR_STRIKE, Status.OCCURRED, "بطائرة مسيّرة", null, null)))
        .isEqualTo("ASSAULT/drone");
    assertThat(plover(event(EventType.AIR_STRIKE, Status.OCCURRED, "غارة", null, null)))
        .isEqualTo("ASSAULT/aerial");
    assertThat(plover(event(EventType.KILLING, Status.OCCURRED, "مقتل", null, null))).isNull();
    assertThat(plover(event(EventType.WITHDRAWAL, Status.PLANNED, "ستنسحب", null, null)))
        .isEqualTo("CONCEDE/null");
  }

  /** A type that no line speaks of would be a hole nobody sees. */
  @ParameterizedTest
  @EnumSource(EventType.class)
  void every_type_is_in_both_tables_or_known_to_have_no_code(EventType type) {
    Event event = event(type, Status.OCCURRED, "كلمة", "sy-rebels", null);
    Set<EventType> noAcled =
        Set.of(
            EventType.CAMPAIGN,
            EventType.DEMAND,
            EventType.ACCUSATION,
            EventType.THREAT,
            EventType.SUPPORT,
            EventType.MEETING,
            EventType.REJECTION,
            EventType.AID);
    Set<EventType> noPlover =
        Set.of(
            EventType.CAPTURE, EventType.CAMPAIGN, EventType.GROUP_CHANGE, EventType.DISPLACEMENT);
    assertThat(ACLED.of(event) == null).isEqualTo(noAcled.contains(type));
    assertThat(PLOVER.of(event) == null).isEqualTo(noPlover.contains(type));
  }
}
