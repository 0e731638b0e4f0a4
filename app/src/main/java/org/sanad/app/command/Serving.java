package org.sanad.app.command;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sanad.app.accounts.Accounts;
import org.sanad.app.api.Api;
import org.sanad.app.reference.Known;
import org.sanad.app.server.Settings;
import org.sanad.app.server.WebServer;
import org.sanad.register.store.StorePool;

/** Serves a register until the process is told to end, and then leaves nothing behind. */
final class Serving {
  private static final int READERS = 8;
  private static final int PATIENCE_SECONDS = 10;

  /** The thread that is there once the process was told to end. */
  static final String ENDING = "sanad-ending";

  private final Console console;
  private final Supplier<Known> knowledge;
  private final Settings settings;
  private final CountDownLatch ending = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
  private boolean served;

  /**
   * @param knowledge loads it, which takes long enough for somebody to end the process meanwhile
   */
  Serving(Console console, Supplier<Known> knowledge, Settings settings) {
    this.console = console;
    this.knowledge = knowledge;
    this.settings = settings;
  }

  /**
   * Serves.
   *
   * @param register a file or URL, null for the samples
   * @throws CommandFailure if it may not listen there, or cannot
   */
  void run(@Nullable String register) throws IOException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, ENDING));
    try {
      start(register);
    } catch (IOException | RuntimeException | LinkageError e) {
      // While the process ends, libraries cannot be set up any more.
      if (!toldToEnd() || served) {
        throw e;
      }
    } finally {
      if (toldToEnd() && !served) {
        console.err().println("It was told to end before it served anything.");
      }
      over.countDown();
    }
  }

  private void start(@Nullable String register) throws IOException {
    Known known = knowledge.get();
    if (toldToEnd()) {
      return;
    }
    if (register != null) {
      RegisterOption.mustBe(register);
      serve(register, register, known);
    } else {
      try (SampleRegister sample = SampleRegister.make(known.reader(), Versions.reader())) {
        serve(sample.place(), "sample", known);
      }
    }
  }

  private boolean toldToEnd() {
    return ending.getCount() == 0;
  }

  /** Has whoever serves close everything, and waits for that. */
  private void end() {
    ending.countDown();
    try {
      over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(String place, String name, Known known) throws IOException {
    try (StorePool store = StorePool.open(place, READERS)) {
      Clock clock = Clock.systemUTC();
      boolean loopback = WebServer.loopback(settings.host());
      if (!loopback && new Accounts(store, clock).all().isEmpty()) {
        throw new CommandFailure(
            "Without an account, only this machine can open the register: leave --host out, or make"
                + " an account with sanad user add.");
      }
      Api api = Api.of(store, name, known, clock, Versions.reader(), settings);
      if (toldToEnd()) {
        return;
      }
      try (WebServer server = start(api)) {
        served = true;
        console.out().write("http://" + settings.host() + ":" + server.port() + "/\n");
        console.out().flush();
        if (!WebServer.hasPage()) {
          console.err().println("This jar holds no page: only /api/v1 is there.");
        }
        ending.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private WebServer start(Api api) {
    try {
      return api.start(e -> e.printStackTrace(console.err()));
    } catch (RuntimeException e) {
      throw new CommandFailure(
          "Port "
              + settings.port()
              + " of "
              + settings.host()
              + " cannot be had: give another one with --port.",
          e);
    }
  }
}
