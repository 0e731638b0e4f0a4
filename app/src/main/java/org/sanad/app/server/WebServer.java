package org.sanad.app.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** Serves a table of routes, and the page beside it. */
public final class WebServer implements AutoCloseable {
  /** What every route is below. */
  public static final String BASE = "/api/v1";

  private static final String STARTED = Long.toString(System.currentTimeMillis(), 36);
  private static final int THREADS = 64;
  private static final int IDLE_MILLISECONDS = 30_000;
  private static final long KEPT_BYTES = 32L << 20;

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /** Whether the jar holds a page. */
  public static boolean hasPage() {
    return Page.there();
  }

  /** Whether a host is this machine alone. */
  public static boolean loopback(String host) {
    return Guard.loopback(host);
  }

  /**
   * Begins to listen.
   *
   * @param faults says what a caller is told of what went wrong of ourselves
   * @throws io.javalin.util.JavalinException if the port cannot be had
   */
  public static WebServer start(
      Settings settings, List<Route> routes, Callers callers, Function<Exception, Problem> faults) {
    Guard guard = new Guard(settings, callers);
    Page page = new Page();
    KeptAnswers kept = new KeptAnswers(KEPT_BYTES);
    Javalin javalin =
        Javalin.create(
            config -> {
              settings(config, settings);
              config.routes.before(
                  context -> {
                    guard.headers(context);
                    guard.host(context);
                  });
              for (Route route : routes) {
                config.routes.addHttpHandler(
                    HandlerType.findOrCreate(route.method()),
                    BASE + route.path(),
                    context -> answer(context, route, guard, kept));
              }
              config.routes.get(
                  "/api/<path>",
                  context -> {
                    throw Problem.notFound(
                        "There is nothing under this address: "
                            + BASE
                            + "/openapi.json lists all.");
                  });
              config.routes.get("/", page::serve);
              config.routes.get("/<path>", page::serve);
              config.routes.exception(Problem.class, (e, context) -> problem(context, e));
              config.routes.exception(
                  HttpResponseException.class, (e, context) -> problem(context, of(e)));
              config.routes.exception(
                  IOException.class,
                  (e, context) -> {
                    // Nobody reads the answer any more: there is nobody to tell.
                  });
              config.routes.exception(
                  Exception.class, (e, context) -> problem(context, faults.apply(e)));
            });
    return new WebServer(javalin.start());
  }

  private static void settings(JavalinConfig config, Settings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = settings.bodyBytes();
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(5));
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 8);
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(16 * 1024);
          http.setIdleTimeout(IDLE_MILLISECONDS);
        });
    config.jetty.addConnector(
        (server, http) -> {
          ServerConnector connector =
              new ServerConnector(server, new org.eclipse.jetty.server.HttpConnectionFactory(http));
          connector.setHost(settings.host());
          connector.setPort(settings.port());
          connector.setIdleTimeout(IDLE_MILLISECONDS);
          return connector;
        });
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private static void answer(Context context, Route route, Guard guard, KeptAnswers kept)
      throws IOException {
    Caller caller = guard.caller(context);
    guard.allow(context, route, caller);
    context.header("Cache-Control", "private, no-cache");
    context.header("Vary", "Cookie, Authorization, Accept-Encoding");
    Answer answer = route.handler().answer(Call.of(context, route, caller));
    if (answer instanceof Answer.Json json) {
      if (fresh(context, json.etag())) {
        context.contentType("application/json");
        if (json.kept()) {
          String name =
              caller.role().code()
                  + ' '
                  + json.etag()
                  + ' '
                  + context.path()
                  + '?'
                  + context.queryString();
          kept.get(name, () -> JsonText.bytes(json.body().get())).answer(context);
        } else {
          context.result(JsonText.bytes(json.body().get()));
        }
      }
    } else if (answer instanceof Answer.Text text) {
      if (fresh(context, text.etag())) {
        context
            .contentType(text.contentType())
            .result(text.text().get().getBytes(StandardCharsets.UTF_8));
      }
    } else if (answer instanceof Answer.Stream stream) {
      context.contentType(stream.contentType());
      context.header("Content-Disposition", "attachment; filename=\"" + stream.fileName() + "\"");
      try (OutputStream out = context.outputStream()) {
        stream.writing().into(out);
      }
    } else {
      context.status(204);
    }
  }

  /** Whether the caller does not have it yet; else says so, and nothing more is sent. */
  private static boolean fresh(Context context, @Nullable String etag) {
    if (etag == null) {
      return true;
    }
    // The same number may stand for other things once another register or version is served.
    String tag = "\"" + STARTED + "-" + etag + "\"";
    context.header("ETag", "W/" + tag);
    String known = context.header("If-None-Match");
    if (known != null && known.contains(tag)) {
      context.status(304);
      return false;
    }
    return true;
  }

  private static Problem of(HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> Problem.notFound("There is nothing under this address.");
      case 405 -> Problem.badMethod("This address is not called that way.");
      case 413 -> Problem.tooLarge("That is more than is taken at once: send less.");
      default -> Problem.badRequest("The request is not understood.");
    };
  }

  private static void problem(Context context, Problem problem) {
    if (problem.status() == 401) {
      context.header("WWW-Authenticate", "Bearer");
    }
    context
        .status(problem.status())
        .contentType("application/problem+json")
        .result(JsonText.bytes(problem.body()));
  }
}
