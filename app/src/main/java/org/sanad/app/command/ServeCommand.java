package org.sanad.app.command;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.sanad.app.accounts.Accounts;
import org.sanad.app.api.Api;
import org.sanad.app.server.Settings;
import org.sanad.app.server.WebServer;
import org.sanad.reading.Reader;
import org.sanad.register.store.StorePool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sanad serve}: the register as a page and an interface for programs. */
@Command(
    name = "serve",
    description = "Opens a register as a page in the browser, and to programs under /api/v1.",
    sortOptions = false,
    footer = {
      "",
      "Without --register it opens a register of the sample reports, which goes when it ends.",
      "As long as there is no account, only this machine can open it: sanad user add makes one.",
      "",
      "Examples:",
      "  sanad serve",
      "  sanad serve --register war.db --port 8080"
    })
public final class ServeCommand implements Callable<Integer> {
  /** How much may be sent in one call: a long report, every letter of it escaped. */
  private static final long BODY_BYTES = 1_000_000;

  private static final int READERS = 8;

  private final Console console;

  @Option(
      names = "--register",
      paramLabel = "REGISTER",
      description = "A file or a PostgreSQL URL, as for sanad register; the samples if not given.")
  private @Nullable String register;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "Where to listen, 0 for any free port; ${DEFAULT-VALUE} where not given.")
  private int port = 7070;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "On which address; only this machine's own, ${DEFAULT-VALUE}, if not given.")
  private String host = "127.0.0.1";

  @Option(
      names = "--tiles",
      paramLabel = "URL",
      description = "Address of map tiles, with {z}, {x} and {y}; whoever runs it sees the area.")
  private @Nullable String tiles;

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  /** A command that speaks to {@code console}. */
  public ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return serve(knowledge.reader());
  }

  private int serve(Reader reader) throws IOException {
    String place = register;
    if (place != null) {
      RegisterOption.mustBe(place);
      return serve(reader, place, place);
    }
    try (SampleRegister sample = SampleRegister.make(reader, Versions.reader())) {
      return serve(reader, sample.place(), "sample");
    }
  }

  private int serve(Reader reader, String place, String name) throws IOException {
    try (StorePool store = StorePool.open(place, READERS)) {
      if (!WebServer.loopback(host) && new Accounts(store, Clock.systemUTC()).all().isEmpty()) {
        throw new CommandFailure(
            "Without an account, only this machine can open the register: leave --host out, or make"
                + " an account with sanad user add.");
      }
      Settings settings = new Settings(host, port, tiles, BODY_BYTES);
      Api api = Api.of(store, name, reader, Clock.systemUTC(), Versions.reader(), settings);
      try (WebServer server = start(api)) {
        console.out().write("http://" + host + ":" + server.port() + "/\n");
        console.out().flush();
        if (!WebServer.hasPage()) {
          console.err().println("This jar holds no page: only /api/v1 is there.");
        }
        wait(server);
      }
    }
    return ExitCode.OK;
  }

  private WebServer start(Api api) {
    try {
      return api.start(e -> e.printStackTrace(console.err()));
    } catch (RuntimeException e) {
      throw new CommandFailure(
          "Port " + port + " of " + host + " cannot be had: give another one with --port.", e);
    }
  }

  /** Until the process is told to end. */
  private static void wait(WebServer server) {
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(server::close);
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
