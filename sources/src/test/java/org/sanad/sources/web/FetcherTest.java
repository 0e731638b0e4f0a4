package org.sanad.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
  private final Fetcher fetcher = new Fetcher(Duration.ZERO, Duration.ofMinutes(2));
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private String text(String path) throws IOException {
    byte[] bytes = fetcher.fetch(site.at(path), Known.NOTHING).bytes();
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void what_has_not_changed_is_not_sent_again() throws IOException {
    site.tagged("/rss", "\"v1\"", "<rss/>");
    Fetched first = fetcher.fetch(site.at("/rss"), Known.NOTHING);
    assertThat(first.bytes()).isNotNull();
    assertThat(fetcher.fetch(site.at("/rss"), first.known()).bytes()).isNull();
    site.tagged("/rss", "\"v2\"", "<rss></rss>");
    assertThat(fetcher.fetch(site.at("/rss"), first.known()).bytes()).isNotNull();
  }

  @Test
  void robots_txt_is_asked_once_and_obeyed() throws IOException {
    site.page("/robots.txt", "User-agent: *\nDisallow: /closed\n").page("/open", "x");
    assertThat(text("/open")).isEqualTo("x");
    assertThatThrownBy(() -> text("/closed/rss")).hasMessageContaining("robots.txt");
    assertThat(site.asked()).containsExactly("/robots.txt", "/open");
  }

  @Test
  void a_server_whose_robots_txt_fails_is_left_alone() {
    site.page("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1)).page("/rss", "x");
    assertThatThrownBy(() -> text("/rss")).hasMessageContaining("robots.txt");
  }

  @Test
  void redirects_are_followed_as_often_as_is_sensible() throws IOException {
    site.page("/new", "x");
    site.page("/old", redirect("/new"));
    site.page("/ring", redirect("/ring"));
    assertThat(text("/old")).isEqualTo("x");
    assertThatThrownBy(() -> text("/ring")).hasMessageContaining("without end");
  }

  @Test
  void no_redirect_leads_out_of_the_web() {
    site.page("/trap", redirect("file:///etc/passwd"));
    assertThatThrownBy(() -> text("/trap")).hasMessageContaining("no address on the web");
  }

  private static Site.Handler redirect(String to) {
    return exchange -> {
      exchange.getResponseHeaders().add("Location", to);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  @Test
  void an_answer_without_end_is_hung_up_on() {
    site.page(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] some = new byte[1 << 20];
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write(some);
          }
        });
    assertThatThrownBy(() -> text("/endless")).hasMessageContaining("larger than 32 MiB");
  }

  @Test
  void a_server_that_never_ends_its_answer_is_not_waited_for() {
    Fetcher hasty = new Fetcher(Duration.ZERO, Duration.ofMillis(500));
    site.page(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          sleep();
        });
    assertThatThrownBy(() -> hasty.fetch(site.at("/slow"), Known.NOTHING))
        .hasMessageContaining("takes too long");
  }

  private static void sleep() {
    try {
      Thread.sleep(4000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void what_is_not_there_is_said() {
    assertThatThrownBy(() -> text("/none")).hasMessage("cannot be fetched: its server answers 404");
  }

  @Test
  void a_host_has_its_turn_again_only_after_the_pause_that_it_asks_for() {
    Turns turns = new Turns(Duration.ofSeconds(2));
    assertThat(turns.left("a.example", 0)).isEqualTo(Duration.ZERO);
    turns.ask("a.example", Duration.ofSeconds(10));
    turns.ask("b.example", Duration.ofHours(3));
    turns.taken("a.example", 1_000_000_000L);
    turns.taken("b.example", 1_000_000_000L);
    turns.taken("c.example", 1_000_000_000L);
    assertThat(turns.left("a.example", 4_000_000_000L)).isEqualTo(Duration.ofSeconds(7));
    assertThat(turns.left("b.example", 1_000_000_000L)).isEqualTo(Duration.ofSeconds(30));
    assertThat(turns.left("c.example", 2_000_000_000L)).isEqualTo(Duration.ofSeconds(1));
    assertThat(turns.left("c.example", 9_000_000_000L)).isEqualTo(Duration.ZERO);
  }
}
