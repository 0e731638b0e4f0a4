package org.sanad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.model.SourceReport;

/** An explanation shows what each stage found and why. */
class ExplanationTest {

  @Test
  void it_shows_mentions_frames_operators_and_events() {
    List<String> lines =
        Bundled.READER
            .explain(Bundled.report("قال ناشطون إن فصائل المعارضة حاولت السيطرة على مدينة حلب."))
            .lines();
    assertThat(String.join("\n", lines))
        .contains("anchor null (none)")
        .contains("place/city مدينة حلب = Aleppo")
        .contains("= Syrian opposition factions")
        .contains("frame capture.control holds")
        .containsPattern("status attempted by chunk \\d+")
        .contains("said by [ناشطون]")
        .contains("is a new event")
        .contains("e1 capture attempted by rule capture.control/noun");
  }

  @Test
  void it_shows_what_was_rejected() {
    assertThat(Bundled.READER.explain(Bundled.report("سيطرت أجواء الفرح على الحفل.")).lines())
        .anyMatch(line -> line.contains("capture.control rejected by its context"));
  }

  @Test
  void it_shows_which_tellings_were_joined() {
    assertThat(
            Bundled.READER
                .explain(
                    new SourceReport(
                        "r",
                        null,
                        null,
                        "فصائل المعارضة تسيطر على مدينة الباب",
                        "سيطرت فصائل المعارضة على مدينة الباب يوم الأحد."))
                .lines())
        .anyMatch(line -> line.contains("again, score"));
  }
}
