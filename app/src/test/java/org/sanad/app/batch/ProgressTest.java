package org.sanad.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sanad.sources.item.Origin;

class ProgressTest {
  private final StringWriter err = new StringWriter();
  private final AtomicLong clock = new AtomicLong();
  private final Tally tally = new Tally();

  private Progress progress(boolean watched) {
    return new Progress(new PrintWriter(err), watched, clock::get);
  }

  @Test
  void a_line_is_shown_at_intervals_and_taken_away() {
    Progress progress = progress(true);
    progress.show(tally);
    assertThat(err.toString()).isEmpty();
    clock.set(1_000_000_000);
    tally.add(new Result.Failed(new Origin("f", null, null), "is empty"));
    progress.show(tally);
    assertThat(err.toString()).isEqualTo("\r\u001B[K0 reports  0/s  0 events  1 failed");
    progress.clear();
    assertThat(err.toString()).endsWith("\r\u001B[K");
  }

  @Test
  void nothing_is_shown_where_nobody_watches() {
    Progress progress = progress(false);
    clock.set(1_000_000_000);
    progress.show(tally);
    progress.clear();
    assertThat(err.toString()).isEmpty();
  }
}
