package org.sanad.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Main;
import org.sanad.app.Ran;

class WatchCommandTest {
  private static final List<String> TOWNS =
      List.of("الرستن", "تلبيسة", "مضايا", "الزبداني", "داريا", "دوما", "حرستا", "عربين");

  @TempDir private Path folder;
  private Path incoming = Path.of("");
  private String register = "";

  @BeforeEach
  void folders() throws IOException {
    incoming = Files.createDirectory(folder.resolve("incoming"));
    register = folder.resolve("war.db").toString();
  }

  private static String text(int number) {
    return "قصفت قوات النظام أمس مدينة "
        + TOWNS.get(number % TOWNS.size())
        + " بالمدفعية، ما أدى إلى مقتل "
        + (number + 3)
        + " مدنيين، بحسب الرواية رقم "
        + number
        + ".";
  }

  private static String record(int number) {
    return "{\"id\": \"r-"
        + number
        + "\", \"source\": \"Outlet "
        + number % 5
        + "\", \"date\": \"2016-08-"
        + (10 + number % 18)
        + "\", \"text\": \""
        + text(number)
        + "\"}\n";
  }

  /** Lies there as if it had for long. */
  private void put(String name, String text) throws IOException {
    Path file = Files.writeString(incoming.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
  }

  private Ran watchOnce(String... sources) {
    List<String> line = new ArrayList<>(List.of("watch", "--once", "--register", register));
    line.addAll(List.of(sources));
    return Ran.sanad(line.toArray(String[]::new));
  }

  private static String events(String register) {
    return Ran.sanad("register", "list", "--register", register, "--limit", "10000").out();
  }

  @Test
  void each_look_adds_what_is_new_and_nothing_twice() throws IOException {
    put("a.jsonl", record(1) + record(2));
    assertThat(watchOnce(incoming.toString()).err())
        .contains("1 sources new or changed, 2 reports");
    assertThat(watchOnce(incoming.toString()).err()).contains("Added 0 reports");
    put("b.txt", text(3));
    put("a.jsonl", record(1) + record(2) + record(4));
    assertThat(watchOnce(incoming.toString()).err())
        .contains("2 sources new or changed, 2 reports");
  }

  @Test
  void a_file_that_is_still_being_written_waits() throws IOException {
    Path file = Files.writeString(incoming.resolve("a.jsonl"), record(1));
    // However slow this machine is, the last letter was written less than two seconds ago.
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(600)));
    assertThat(watchOnce(incoming.toString()).err()).contains("Added 0 reports");
  }

  @Test
  void a_bad_file_is_told_once_and_stops_nothing() throws IOException {
    put("bad.jsonl", "{\"id\": \"x\", \"text\": \n");
    put("good.txt", text(5));
    Ran first = watchOnce(incoming.toString());
    assertThat(first.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(first.err()).contains("bad.jsonl").contains("Added 1 reports");
    assertThat(watchOnce(incoming.toString()).err()).doesNotContain("bad.jsonl");
  }

  @Test
  void a_feed_is_asked_only_for_what_has_changed() throws IOException {
    String feed =
        "<rss><channel><title>Outlet</title><item><guid>1</guid><pubDate>2016-08-15</pubDate>"
            + "<description>"
            + text(1)
            + "</description></item></channel></rss>";
    List<Integer> answers = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/rss",
        exchange -> {
          byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
          boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          answers.add(known ? 304 : 200);
          exchange.getResponseHeaders().add("ETag", "\"1\"");
          exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : bytes.length);
          if (!known) {
            exchange.getResponseBody().write(bytes);
          }
          exchange.close();
        });
    server.start();
    try {
      String address = "http://localhost:" + server.getAddress().getPort() + "/rss";
      assertThat(watchOnce(address).err()).contains("Added 1 reports");
      assertThat(watchOnce(address).err()).contains("Added 0 reports");
      assertThat(answers).containsExactly(200, 304);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void pages_that_a_feed_leads_to_are_read_once_and_remembered() throws IOException {
    List<String> asked = new ArrayList<>();
    int[] entries = {1};
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String root = "http://localhost:" + server.getAddress().getPort();
    server.createContext(
        "/rss",
        exchange -> {
          StringBuilder feed = new StringBuilder("<rss><channel><title>Outlet</title>");
          for (int i = 1; i <= entries[0]; i++) {
            feed.append("<item><guid>" + i + "</guid><link>" + root + "/page/" + i + "</link>");
            feed.append("<pubDate>2016-08-15</pubDate><description>قصف</description></item>");
          }
          feed.append("</channel></rss>");
          answer(exchange, 200, feed.toString());
        });
    server.createContext(
        "/page/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          boolean known = path.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          asked.add(path + (known ? " again" : ""));
          exchange.getResponseHeaders().add("ETag", path);
          int number = Integer.parseInt(path.substring("/page/".length()));
          String page = "<html><body><p>" + text(number) + "</p></body></html>";
          answer(exchange, known ? 304 : 200, page);
        });
    server.start();
    try {
      assertThat(watchOnce(root + "/rss", "--follow").err()).contains("Added 1 reports");
      assertThat(events(register)).contains("Talbiseh");
      entries[0] = 2;
      assertThat(watchOnce(root + "/rss", "--follow").err()).contains("Added 1 reports");
      assertThat(asked).containsExactly("/page/1", "/page/1 again", "/page/2");
    } finally {
      server.stop(0);
    }
  }

  private static void answer(HttpExchange exchange, int status, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, status == 304 ? -1 : bytes.length);
    if (status != 304) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Test
  void killed_in_the_middle_and_started_again_it_has_lost_and_doubled_nothing()
      throws IOException, InterruptedException {
    int number = 0;
    for (int file = 0; file < 12; file++) {
      StringBuilder records = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        records.append(record(number++));
      }
      put("f" + (10 + file) + ".jsonl", records.toString());
    }
    Path state = folder.resolve("war.db.watch.json");
    Process watching =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "watch",
                incoming.toString(),
                "--register",
                register)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    try {
      // Some files are taken and others not: the state says so as soon as it is there.
      for (int i = 0; i < 1200 && !Files.exists(state) && watching.isAlive(); i++) {
        Thread.sleep(50);
      }
      assertThat(state).exists();
    } finally {
      watching.destroyForcibly();
      assertThat(watching.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    long before = Files.readString(state).lines().filter(line -> line.contains(".jsonl")).count();
    assertThat(before).isBetween(1L, 11L);

    Ran again = watchOnce(incoming.toString());
    assertThat(again.err()).contains("The register now: 720 reports");
    String whole = folder.resolve("whole.db").toString();
    Ran.sanad("ingest", "--register", whole, incoming.toString());
    assertThat(events(register)).isEqualTo(events(whole)).isNotEmpty();
    assertThat(Ran.sanad("register", "verify", "--register", register).exitCode())
        .isEqualTo(ExitCode.OK);
  }
}
