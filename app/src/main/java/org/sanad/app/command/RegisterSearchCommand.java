package org.sanad.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sanad.app.output.FusedText;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sanad register search}: events by words, place, day, party and standing. */
@Command(
    name = "search",
    description = "Finds events; all that is given must hold.",
    sortOptions = false,
    footer = {
      "",
      "Words are found in all their forms, with or without vowel signs: قصفت finds قصف and والقصف.",
      "",
      "An actor takes in whoever belonged to it on the day of the event: its members, its parts"
          + " and",
      "those that acted for it, as sanad actors show tells them.",
      "",
      "Examples:",
      "  sanad register search --register war.db غارات --place Douma --from 2018-04-01",
      "  sanad register search --register war.db --actor Houthis --type shelling --standing"
          + " independent",
      "  sanad register search --register war.db --box 36,33,37,34"
    })
public final class RegisterSearchCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--reports",
      description = "Look for the words in whole reports, and list these instead of events.")
  private boolean reports;

  @Mixin private EventFilter filter = new EventFilter();

  @Mixin private LimitOption most = new LimitOption();

  /** A command that speaks to {@code console}. */
  public RegisterSearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    EventQuery query = filter.query(most.limit(), () -> knowledge.reader().lexicon().knowledge());
    List<String> lines;
    try (RegisterStore store = register.open()) {
      lines = store.read(session -> reports ? reportLines(session) : eventLines(session, query));
    }
    for (String line : lines) {
      console.out().write(line + "\n");
    }
    console.out().flush();
    return ExitCode.OK;
  }

  private List<String> eventLines(Session session, EventQuery query) {
    return session.events().get(session.search().events(query)).stream()
        .map(FusedText::line)
        .toList();
  }

  private List<String> reportLines(Session session) {
    List<String> keys = session.search().reports(filter.words(), most.limit());
    Map<String, String> titles = session.reports().titles(keys);
    return keys.stream().map(key -> FusedText.report(key, titles.get(key))).toList();
  }
}
