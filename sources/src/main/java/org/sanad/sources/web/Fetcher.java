package org.sanad.sources.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Limits;

/**
 * Fetches over HTTP as a good guest does: it says who it is, asks robots.txt, leaves time between
 * requests to one host, and asks only for what has changed. Not safe for several threads.
 */
public final class Fetcher {
  /** Time between two requests to one host, if it does not ask for more. */
  public static final Duration POLITE = Duration.ofSeconds(2);

  /** By this name robots.txt knows us. */
  static final String AGENT = "sanad";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int REDIRECTS = 5;

  private final Duration patience;
  private final Turns turns;
  private final Robots robots;

  /** Made when it is first needed: most runs ask nobody for anything. */
  private @Nullable HttpClient client;

  /**
   * A fetcher that keeps to its manners.
   *
   * @param pause the least time between two requests to one host
   */
  public Fetcher(Duration pause) {
    this(pause, PATIENCE);
  }

  Fetcher(Duration pause, Duration patience) {
    this.patience = patience;
    this.turns = new Turns(pause);
    this.robots = new Robots(this::send, turns);
  }

  /** Whether words are an address that can be fetched. */
  public static boolean isAddress(String words) {
    String start = words.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /**
   * What lies at an address.
   *
   * @param known what the server said the last time
   * @throws IOException if it cannot be had; the message is a reason, to be read after the address
   */
  public Fetched fetch(String address, Known known) throws IOException {
    return fetch(address, known, at -> {});
  }

  /** Says which addresses may be asked at all. */
  interface Gate {
    /** Throws, with a reason as message, where one may not. */
    void check(URI at) throws IOException;
  }

  /**
   * The same, where neither the address nor any that it leads to may be one that the gate keeps.
   */
  Fetched fetch(String address, Known known, Gate gate) throws IOException {
    URI at = uri(address);
    for (int hops = 0; hops <= REDIRECTS; hops++) {
      gate.check(at);
      if (!robots.allow(at)) {
        throw new IOException("must not be fetched: robots.txt of " + at.getHost() + " forbids it");
      }
      turns.await(at.getHost());
      HttpResponse<byte[]> answer = send(request(at, known));
      int status = answer.statusCode();
      if (status == 304) {
        return new Fetched(null, known);
      }
      if (status == 200) {
        return new Fetched(answer.body(), known(answer));
      }
      if (status < 300 || status >= 400) {
        throw new IOException("cannot be fetched: its server answers " + status);
      }
      String next = answer.headers().firstValue("Location").orElse("");
      at = uri(resolve(at, next));
    }
    throw new IOException("cannot be fetched: it leads from one address to another without end");
  }

  private static String resolve(URI at, String next) throws IOException {
    try {
      return at.resolve(next).toString();
    } catch (IllegalArgumentException e) {
      throw new IOException("cannot be fetched: it leads to " + next + ", which is no address", e);
    }
  }

  private static URI uri(String address) throws IOException {
    try {
      URI uri = URI.create(address);
      if (isAddress(address) && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException noAddress) {
      throw new IOException("is no address that can be fetched", noAddress);
    }
    throw new IOException("leads to " + address + ", which is no address on the web");
  }

  private HttpRequest request(URI at, Known known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .header("User-Agent", AGENT + "/0.1 (reads reports for a register of events)")
            .timeout(patience);
    if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known.modified() != null) {
      request.header("If-Modified-Since", known.modified());
    }
    return request.build();
  }

  /**
   * The answer, if it comes whole before patience ends and is not larger than a document may be.
   */
  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client().sendAsync(request, head -> new LimitedBody(Limits.DOCUMENT_BYTES));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("cannot be fetched: its server takes too long", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String why =
          cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
      throw new IOException("cannot be fetched: " + why, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("was not fetched: interrupted", e);
    }
  }

  private HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .connectTimeout(Duration.ofSeconds(20))
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    }
    return client;
  }

  private static Known known(HttpResponse<byte[]> answer) {
    return new Known(
        answer.headers().firstValue("ETag").orElse(null),
        answer.headers().firstValue("Last-Modified").orElse(null));
  }
}
