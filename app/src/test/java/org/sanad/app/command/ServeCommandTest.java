package org.sanad.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Main;

/** How {@code sanad serve} ends, as a process of its own that is told to by SIGTERM. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServeCommandTest {
  /** 128 and the signal's number: what every process gives that SIGTERM has ended. */
  private static final int TERMINATED = 143;

  @TempDir private Path folder;
  private Path errors;
  private Path temporary;

  @BeforeEach
  void places() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/task")), "looks at threads as Linux shows");
    errors = folder.resolve("err.txt");
    temporary = Files.createDirectory(folder.resolve("tmp"));
  }

  private Process serve(String... options) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0"));
    line.addAll(List.of(options));
    return new ProcessBuilder(line).redirectError(errors.toFile()).start();
  }

  /** Waits until Linux shows something of a process. */
  private static void await(Process process, String what, Predicate<Path> is) throws Exception {
    Path shown = Path.of("/proc", Long.toString(process.pid()), what);
    for (boolean found = false; !found; Thread.sleep(10)) {
      assertThat(process.isAlive()).as("still there").isTrue();
      try (Stream<Path> all = Files.list(shown)) {
        found = all.anyMatch(is);
      }
    }
  }

  private static boolean isEnding(Path thread) {
    try {
      return Files.readString(thread.resolve("comm")).strip().equals(Serving.ENDING);
    } catch (IOException gone) {
      return false;
    }
  }

  private static boolean leadsTo(Path open, Path file) {
    try {
      return Files.readSymbolicLink(open).equals(file);
    } catch (IOException gone) {
      return false;
    }
  }

  /** It waits for a register that somebody else is writing when it is told to end. */
  @Test
  void told_to_end_while_it_starts_it_says_so_in_a_sentence() throws Exception {
    Path register = Files.createFile(folder.resolve("war.db")).toRealPath();
    Process serving;
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + register);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      serving = serve("--register", register.toString());
      await(serving, "fd", open -> leadsTo(open, register));
      serving.toHandle().destroy();
      await(serving, "task", ServeCommandTest::isEnding);
      statement.execute("ROLLBACK");
    }
    assertThat(serving.waitFor()).isEqualTo(TERMINATED);
    assertThat(serving.inputReader(StandardCharsets.UTF_8).readLine()).isNull();
    assertThat(Files.readAllLines(errors))
        .containsExactly("It was told to end before it served anything.");
  }

  @Test
  void told_to_end_while_it_serves_it_leaves_nothing_behind() throws Exception {
    Process serving = serve();
    try (BufferedReader out = serving.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).as(Files.readString(errors)).startsWith("http://127.0.0.1:");
      serving.toHandle().destroy();
      assertThat(serving.waitFor()).isEqualTo(TERMINATED);
    }
    assertThat(Files.readAllLines(errors))
        .isSubsetOf("This jar holds no page: only /api/v1 is there.");
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).noneMatch(file -> file.getFileName().toString().startsWith("sanad-sample"));
    }
  }
}
