package org.sanad.sources.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What hosts allow, by their robots.txt, which is asked for once. */
final class Robots {
  private static final int MOST_BYTES = 512 << 10;

  private final Sender sender;
  private final Turns turns;
  private final Map<String, BaseRobotRules> rules = new HashMap<>();

  Robots(Sender sender, Turns turns) {
    this.sender = sender;
    this.turns = turns;
  }

  /** Sends a request. */
  interface Sender {
    HttpResponse<byte[]> send(HttpRequest request) throws IOException;
  }

  boolean allow(URI at) throws IOException {
    String host = at.getScheme() + "://" + at.getRawAuthority();
    BaseRobotRules known = rules.get(host);
    if (known == null) {
      known = ask(host, at.getHost());
      rules.put(host, known);
      if (known.getCrawlDelay() > 0) {
        turns.ask(at.getHost(), Duration.ofMillis(known.getCrawlDelay()));
      }
    }
    return known.isAllowed(at.toString());
  }

  private BaseRobotRules ask(String host, String name) throws IOException {
    URI file = URI.create(host + "/robots.txt");
    turns.await(name);
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    HttpResponse<byte[]> answer =
        sender.send(
            HttpRequest.newBuilder(file)
                .header("User-Agent", Fetcher.AGENT)
                .timeout(Duration.ofSeconds(20))
                .build());
    if (answer.statusCode() != 200 || answer.body().length > MOST_BYTES) {
      return parser.failedFetch(answer.statusCode() == 200 ? 404 : answer.statusCode());
    }
    return parser.parseContent(
        file.toString(), answer.body(), "text/plain", List.of(Fetcher.AGENT));
  }
}
