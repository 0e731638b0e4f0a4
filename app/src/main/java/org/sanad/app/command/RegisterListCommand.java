package org.sanad.app.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanad.app.output.FusedText;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sanad register list}: the events, the most told first. */
@Command(
    name = "list",
    description = "Lists events, those that most reports tell first.",
    sortOptions = false,
    footer = {"", "Examples:", "  sanad register list --register war.db --limit 20"})
public final class RegisterListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RegisterOption register = new RegisterOption();

  @Mixin private LimitOption most = new LimitOption();

  @Option(names = "--from", paramLabel = "N", description = "How many to pass over first.")
  private int from;

  /** A command that speaks to {@code console}. */
  public RegisterListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (RegisterStore store = register.open()) {
      for (FusedEvent event : store.read(this::events)) {
        console.out().write(FusedText.line(event) + "\n");
      }
    }
    console.out().flush();
    return ExitCode.OK;
  }

  private List<FusedEvent> events(Session session) {
    return session.events().get(session.events().mostTold(most.limit(), from));
  }
}
