package org.sanad.sources.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sanad.model.SourceReport;

/** What is looked at in every report, whoever made it. */
class CheckedTest {
  private static final char HALF = '\uD83D';

  /** An emoji cut in two: no encoding can write its half, so nothing of a report may hold one. */
  @Test
  void half_a_character_is_replaced_wherever_it_stands() {
    Origin origin = new Origin("reports.jsonl", 3L, "a" + HALF);
    SourceReport report =
        new SourceReport(
            "a" + HALF, "وكالة" + HALF, null, "قصف" + HALF, "قصف مدفعي" + HALF + " أمس");

    InputItem.Accepted item = (InputItem.Accepted) Checked.report(origin, report, null);

    assertThat(item.origin().id()).isEqualTo("a\uFFFD");
    assertThat(item.report())
        .isEqualTo(
            new SourceReport("a\uFFFD", "وكالة\uFFFD", null, "قصف\uFFFD", "قصف مدفعي\uFFFD أمس"));
    assertThat(item.warnings())
        .extracting(warning -> warning.detail())
        .contains("2 characters could not be decoded");
  }

  @Test
  void whole_characters_beyond_the_first_plane_stay() {
    SourceReport report = new SourceReport("a", null, null, "", "قصف \uD83D\uDD25 أمس على المدينة");
    InputItem.Accepted item = (InputItem.Accepted) Checked.report(Origin.of("a.txt"), report, null);
    assertThat(item.report()).isEqualTo(report);
    assertThat(item.origin().id()).isNull();
  }
}
