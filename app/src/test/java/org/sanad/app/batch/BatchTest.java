package org.sanad.app.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sanad.model.Analysis;
import org.sanad.model.Diagnostic;
import org.sanad.model.SourceReport;
import org.sanad.model.Span;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.item.Origin;

class BatchTest {

  private static InputItem item(int n) {
    SourceReport report = new SourceReport("r" + n, null, null, "", "نص");
    Origin origin = new Origin("f", (long) n, report.id());
    return n % 10 == 9
        ? new InputItem.Refused(origin, "is broken")
        : new InputItem.Accepted(
            origin, report, List.of(new Diagnostic("report.test", new Span(0, 0), "x")));
  }

  private static ItemStream items(int count, AtomicInteger given) {
    return () -> given.get() == count ? null : item(given.getAndIncrement());
  }

  private static Analysis slow(SourceReport report) {
    int n = Integer.parseInt(report.id().substring(1));
    if (n % 7 == 3) {
      throw new IllegalStateException("no");
    }
    long until = System.nanoTime() + (n % 3) * 300_000L;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return new Analysis(report, null, "none", List.of(), List.of(), List.of());
  }

  @Test
  void results_come_in_order_and_failures_stay_single() throws IOException {
    List<String> order = new ArrayList<>();
    Tally tally = new Tally();
    new Batch(BatchTest::slow, a -> a.report().id(), 4)
        .run(
            items(500, new AtomicInteger()),
            result -> {
              tally.add(result);
              order.add(
                  result instanceof Result.Read read
                      ? read.rendered()
                      : ((Result.Failed) result).origin().id());
              return true;
            });
    assertThat(order).hasSize(500).isSortedAccordingTo((a, b) -> number(a) - number(b));
    assertThat(tally.failed()).isEqualTo(50 + 64);
    assertThat(tally.reports()).isEqualTo(500 - tally.failed());
    assertThat(tally.diagnostics()).containsEntry("report.test", (int) tally.reports());
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  @Test
  void few_items_are_taken_ahead_and_none_after_the_sink_has_enough() throws IOException {
    AtomicInteger given = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    new Batch(BatchTest::slow, a -> "", 2)
        .run(
            items(10_000, given),
            result -> {
              assertThat(given.get() - taken.get()).isLessThan(20);
              return taken.incrementAndGet() < 100;
            });
    assertThat(taken.get()).isEqualTo(100);
    assertThat(given.get()).isLessThan(120);
  }

  @Test
  void a_sink_that_cannot_write_ends_the_run() {
    Batch batch = new Batch(BatchTest::slow, a -> "", 2);
    assertThatThrownBy(
            () ->
                batch.run(
                    items(100, new AtomicInteger()),
                    result -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }
}
