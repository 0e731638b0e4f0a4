package org.sanad.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Settings;
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
  static final long BODY_BYTES = 1_000_000;

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
    new Serving(console, knowledge::known, new Settings(host, port, tiles, BODY_BYTES))
        .run(register);
    return ExitCode.OK;
  }
}
