package org.sanad.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.model.EventType;
import org.sanad.model.Loss;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Quote;
import org.sanad.model.Relation;
import org.sanad.model.SourceKind;
import org.sanad.model.Span;
import org.sanad.model.Status;
import org.sanad.model.TimePrecision;

class TextWriterTest {

  private static String withoutMarks(String text) {
    return text.replaceAll("[\u2068\u2069\u200F]", "");
  }

  @Test
  void an_event_is_shown_with_its_fields_and_its_sentence() {
    String text = withoutMarks(new TextWriter(Labels.of(Language.EN), false).write(Sample.full()));
    assertThat(text)
        .contains("■ r,1  وكالة \"الخبر\"  2020-03-05 (as given)")
        .contains("e1 shelling, occurred")
        .contains("«بلدة سرمين» = Sarmin (a town; in Idlib district, Idlib governorate;")
        .contains("«أمس» = 2020-03-04 (a day; counted from the day of publication)")
        .contains("3 or more (civilians) «3 مدنيين على الأقل»")
        .contains(
            "[قصفت] [المدفعية] [أمس] [بلدة سرمين] [بقذائف] فقتل [3 مدنيين على الأقل]، وفق [ناشطين].")
        .contains("Sarmin is located in Idlib")
        .contains("Left open: 1 place.unresolved")
        .doesNotContain("\u001B");
  }

  @Test
  void every_arabic_word_in_a_mixed_line_is_isolated() {
    String text = new TextWriter(Labels.of(Language.EN), false).write(Sample.full());
    for (String line : text.split("\n", -1)) {
      String outside = line.replaceAll("\u2068[^\u2069]*\u2069", "");
      assertThat(
              outside.codePoints().noneMatch(Character::isLetter)
                  || !outside.matches(".*[\u0600-\u06FF].*"))
          .as(line)
          .isTrue();
      assertThat(line.chars().filter(c -> c == '\u2068').count())
          .isEqualTo(line.chars().filter(c -> c == '\u2069').count());
    }
  }

  @Test
  void arabic_lines_run_from_the_right_with_arabic_names() {
    String text = new TextWriter(Labels.of(Language.AR), false).write(Sample.full());
    assertThat(text.lines().filter(line -> !line.isBlank()))
        .allMatch(line -> line.startsWith("\u200F"));
    assertThat(withoutMarks(text)).contains("«بلدة سرمين» = سرمين").contains("قصف، وقع");
  }

  @Test
  void colours_stand_for_brackets_on_a_terminal() {
    String text = new TextWriter(Labels.of(Language.EN), true).write(Sample.full());
    assertThat(text).contains("\u001B[1;31mقصفت\u001B[0m").doesNotContain("[قصفت]");
  }

  @Test
  void a_report_cannot_steer_the_terminal() {
    assertThat(Bidi.plain("أ\u001B[2Jب\u202Eج\u2069\r\nد")).isEqualTo("أ [2Jبج  د");
    String cut = new Excerpt("قصف\u0007 حي").around(new Span(0, 3), List.of(), false);
    assertThat(cut).isEqualTo("قصف  حي");
  }

  @Test
  void a_sentence_ends_with_a_stop_before_a_blank_and_not_inside_a_number() {
    Excerpt excerpt = new Excerpt("بدأ الهجوم. سقط 3.5 طن على الحي! هدأ القتال");
    Span trigger = new Span(12, 15);
    assertThat(excerpt.around(trigger, List.of(), false)).isEqualTo("سقط 3.5 طن على الحي!");
  }

  @Test
  void of_several_tellings_the_one_with_most_evidence_is_shown() {
    Excerpt excerpt = new Excerpt("قصف حلب\nقصف الجيش حي الصاخور في حلب أمس");
    Quote headline = new Quote(new Span(0, 3), "قصف");
    Quote body = new Quote(new Span(8, 11), "قصف");
    List<Evidence> evidence =
        List.of(
            new Evidence(Evidence.Part.TRIGGER, headline.span()),
            new Evidence(Evidence.Part.TRIGGER, body.span()),
            new Evidence(Evidence.Part.ACTOR, new Span(12, 17)));
    assertThat(excerpt.richest(List.of(headline, body), evidence, false))
        .isEqualTo("[قصف] [الجيش] حي الصاخور في حلب أمس");
  }

  @Test
  void what_has_no_label_yet_is_shown_by_its_name() {
    assertThat(Labels.of(Language.EN).named("basis", "weekday")).isEqualTo("weekday");
    assertThat(Labels.of(Language.EN).named("time_basis", "relative, no anchor"))
        .isEqualTo("relative, and no day to count from");
  }

  @Test
  void a_sentence_without_an_end_is_cut() {
    Excerpt excerpt = new Excerpt("كلمة ".repeat(100) + "قصف " + "كلمة ".repeat(100));
    String shown = excerpt.around(new Span(500, 503), List.of(), false);
    assertThat(shown).startsWith("…").endsWith("…").contains("قصف").hasSizeLessThan(600);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_code_has_a_label(Language language) {
    Labels labels = Labels.of(language);
    for (EventType x : EventType.values()) {
      assertThat(labels.get("type." + x.code())).isNotBlank();
    }
    for (Status x : Status.values()) {
      assertThat(labels.get("status." + x.code())).isNotBlank();
    }
    for (SourceKind x : SourceKind.values()) {
      assertThat(labels.get("source." + x.code())).isNotBlank();
    }
    for (Loss.Who x : Loss.Who.values()) {
      assertThat(labels.get("who." + x.code())).isNotBlank();
    }
    for (PlacePrecision x : PlacePrecision.values()) {
      assertThat(labels.get("precision." + x.code())).isNotBlank();
    }
    for (TimePrecision x : TimePrecision.values()) {
      assertThat(labels.get("time." + x.code())).isNotBlank();
    }
    for (Relation.Type x : Relation.Type.values()) {
      assertThat(labels.get("relation." + x.code())).isNotBlank();
    }
    assertThat(labels.keys()).isEqualTo(Labels.of(Language.EN).keys());
  }
}
