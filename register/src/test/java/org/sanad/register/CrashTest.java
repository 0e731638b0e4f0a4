package org.sanad.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/** A process that adds reports is killed (SIGKILL) twenty times, then runs to its end. */
class CrashTest {
  private static final int REPORTS = 400;
  private static final int AT_ONCE = 5;
  private static final int KILLS = 20;

  @TempDir private Path folder;

  @Test
  void killed_at_any_point_it_loses_nothing_acknowledged_and_another_run_completes_it()
      throws Exception {
    Path file = folder.resolve("war.db");
    Random random = new Random(4);
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = runAndKill(file, 1 + random.nextInt(12), random.nextInt(40));
      try (RegisterStore store = JdbcStore.open(file.toString())) {
        Register register = new Register(store);
        long kept = store.<Long>read(s -> s.reports().count());
        assertThat(kept).isGreaterThanOrEqualTo(acknowledged);
        assertThat(kept % AT_ONCE).as("all of a transaction or nothing").isZero();
        assertThat(register.faults()).isEmpty();
      }
    }
    Process last = start(file);
    assertThat(last.waitFor()).isZero();
    try (RegisterStore store = JdbcStore.open(file.toString());
        RegisterStore whole = JdbcStore.open(folder.resolve("whole.db").toString())) {
      Register unbroken = new Register(whole);
      unbroken.add(reports());
      List<FusedEvent> expected = unbroken.events();
      assertThat(new Register(store).events()).isEqualTo(expected);
      assertThat(new Register(store).faults()).isEmpty();
    }
  }

  /**
   * Kills it some milliseconds after it has acknowledged some transactions; gives how many reports.
   */
  private static int runAndKill(Path file, int transactions, int millis) throws Exception {
    Process process = start(file);
    int acknowledged = 0;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < transactions; i++) {
        String line = out.readLine();
        if (line == null) {
          break;
        }
        acknowledged = Integer.parseInt(line.substring("kept ".length()));
      }
      TimeUnit.MILLISECONDS.sleep(millis);
      // Of the handle, since Process would close the pipe and lose what was acknowledged last.
      process.toHandle().destroyForcibly();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        acknowledged = Integer.parseInt(line.substring("kept ".length()));
      }
    }
    process.waitFor();
    return acknowledged;
  }

  private static Process start(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Adding.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The process: adds the reports and says after each transaction how many are kept. */
  public static final class Adding {
    private Adding() {}

    public static void main(String[] args) {
      try (RegisterStore store = JdbcStore.open(args[0])) {
        Register register = new Register(store);
        List<ReadReport> all = reports();
        int start = (int) store.<Long>read(s -> s.reports().count()).longValue();
        for (int from = start; from < all.size(); from += AT_ONCE) {
          register.add(all.subList(from, from + AT_ONCE));
          System.out.println("kept " + (from + AT_ONCE));
          System.out.flush();
        }
      }
    }
  }

  private static List<ReadReport> reports() {
    Random random = new Random(1);
    List<ReadReport> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      Told told = Told.in("r" + i, "outlet" + i % 5, "2016-08-" + (10 + i % 19));
      for (int k = 0; k < 3; k++) {
        told.event(
            EventType.SHELLING,
            Status.OCCURRED,
            "Place" + random.nextInt(6),
            "2016-08-" + (10 + random.nextInt(19)),
            "Army",
            "",
            random.nextInt(9));
      }
      reports.add(told.read());
    }
    return reports;
  }
}
