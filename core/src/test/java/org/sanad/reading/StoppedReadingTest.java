package org.sanad.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sanad.model.SourceReport;

/** Whoever waits no more can have a reading end at any of its steps. */
final class StoppedReadingTest {
  private static final SourceReport REPORT =
      new SourceReport(
          "r",
          null,
          null,
          "قصف على الرستن",
          "قال ناشطون إن قوات النظام قصفت أمس مدينة الرستن بالمدفعية. وأدى القصف إلى مقتل ثلاثة"
              + " مدنيين.");

  private final Reader reader = Bundled.READER;
  private final AtomicInteger steps = new AtomicInteger();

  @Test
  void stepsChangeNothingOfWhatIsRead() {
    assertThat(reader.read(REPORT, steps::incrementAndGet)).isEqualTo(reader.read(REPORT));
    assertThat(reader.explain(REPORT, steps::incrementAndGet).lines())
        .isEqualTo(reader.explain(REPORT).lines());
  }

  @Test
  void itEndsAtAnyStep() {
    reader.read(REPORT, steps::incrementAndGet);
    int all = steps.get();
    // The headline and two sentences: their mentions, their clauses, their events, and the end.
    assertThat(all).isGreaterThanOrEqualTo(10);
    for (int last = 1; last <= all; last++) {
      int end = last;
      steps.set(0);
      assertThatThrownBy(
              () ->
                  reader.read(
                      REPORT,
                      () -> {
                        if (steps.incrementAndGet() == end) {
                          throw new CancellationException();
                        }
                      }))
          .isInstanceOf(CancellationException.class);
      assertThat(steps).hasValue(end);
    }
  }
}
