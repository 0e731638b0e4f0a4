package org.sanad.app.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.app.output.FusedText;
import org.sanad.app.output.StatementText;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.StoredReport;
import org.sanad.register.situation.Statement;
import org.sanad.register.situation.Statements;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sanad register show}: one event with every claim and the words behind it. */
@Command(
    name = "show",
    description = "Shows an event: what is claimed, by whom, in which words of which report.",
    sortOptions = false,
    footer = {
      "",
      "The id of any telling of an event leads to it, also an id that it had before. The id of a",
      "statement (rel-), as sanad situation prints it, shows who states it in which words.",
      "",
      "Examples:",
      "  sanad register show --register war.db evt-1f0c"
    })
public final class RegisterShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "ID",
      description = "An event's or a statement's id, or its first letters.")
  private String id = "";

  @Mixin private RegisterOption register = new RegisterOption();

  /** A command that speaks to {@code console}. */
  public RegisterShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (RegisterStore store = register.open()) {
      String page =
          store.read(session -> id.startsWith("rel-") ? statement(session) : page(session));
      console.out().write(page);
    }
    console.out().flush();
    return ExitCode.OK;
  }

  private String page(Session session) {
    FusedEvent event = session.events().get(List.of(current(session))).get(0);
    List<StoredReport> reports = new ArrayList<>();
    for (String key : event.reports()) {
      StoredReport report = session.reports().get(key);
      if (report != null) {
        reports.add(report);
      }
    }
    return FusedText.page(event, reports, session.reports().titles(event.reports()))
        + "revision\n  "
        + session.events().revisionOf(event.id())
        + "\n";
  }

  private String statement(Session session) {
    List<Statement> found = Statements.startingWith(session, id);
    if (found.size() > 1) {
      throw new CommandFailure(
          "More than one statement begins with " + id + ": give more of its id.");
    }
    if (found.isEmpty()) {
      throw new CommandFailure("No report states " + id + ": sanad situation gives such ids.");
    }
    Statement statement = found.get(0);
    String title = session.reports().titles(List.of(statement.report())).get(statement.report());
    return StatementText.page(statement, title);
  }

  private String current(Session session) {
    List<String> found = session.events().startingWith(id);
    if (found.size() > 1 && !found.contains(id)) {
      throw new CommandFailure("More than one event begins with " + id + ": give more of its id.");
    }
    @Nullable String event = found.isEmpty() ? null : session.events().resolve(found.get(0));
    if (event == null) {
      throw new CommandFailure("No event has the id " + id + ": sanad register list gives ids.");
    }
    return event;
  }
}
