package org.sanad.app.command;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.app.reference.ReaderNames;
import org.sanad.model.Span;
import org.sanad.register.intake.Names;
import org.sanad.register.intake.NewValue;
import org.sanad.register.intake.Review;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Passage;
import org.sanad.register.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sanad register edit}: a value in the place of what was read. */
@Command(
    name = "edit",
    description = "Puts a value in the place of what was read; the history keeps what it was.",
    sortOptions = false,
    footer = {
      "",
      "An event has one type, status, date, killed and injured; VALUE takes their place. It may have",
      "several actors, targets and places: VALUE alone is added, with --replace it takes one's place,",
      "and --remove takes one away. Their VALUE is an id of the actor directory or the gazetteer",
      "(sanad actors find, sanad places find), or a name.",
      "",
      "Examples:",
      "  sanad register edit --by m7 --why \"the hospital's list\" evt-1f0c… killed 4",
      "  sanad register edit --by m7 --why \"misread\" evt-1f0c… actors sy-government-forces --replace OLD",
      "  sanad register edit --by m7 --why \"it says so\" evt-1f0c… places sy-rastan --evidence rep-9d9a…:95-107"
    })
public final class RegisterEditCommand implements Callable<Integer> {
  private static final Pattern EVIDENCE = Pattern.compile("(rep-[0-9a-f]+):(\\d{1,9})-(\\d{1,9})");

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();
  @Mixin private DecisionOptions who = new DecisionOptions();

  @Parameters(index = "0", paramLabel = "ID", description = DecisionOptions.EVENT)
  private String id = "";

  @Parameters(index = "1", paramLabel = "FIELD", description = "One of ${COMPLETION-CANDIDATES}.")
  private Correction.Field field = Correction.Field.TYPE;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "VALUE",
      description =
          "air_strike, denied, 2016-08-14..2016-08-15, 10..14, 10.., an id, a name and the like.")
  private @Nullable String value;

  @Option(
      names = "--replace",
      paramLabel = "OLD",
      description =
          "Of actors, targets, places: the one that VALUE takes the place of; id or name.")
  private @Nullable String replaced;

  @Option(
      names = "--remove",
      paramLabel = "OLD",
      description = "Of actors, targets, places: the one that is taken away; id or name.")
  private @Nullable String removed;

  @Option(
      names = "--evidence",
      paramLabel = "REPORT:START-END",
      description = "The words that say it: a report's key, and code points, the end exclusive.")
  private @Nullable String evidence;

  /** A command that speaks to {@code console}. */
  @SuppressWarnings("NullAway.Init") // picocli sets spec
  public RegisterEditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if ((value == null) == (removed == null) || (removed != null && replaced != null)) {
      throw new ParameterException(
          spec.commandLine(), "Give a VALUE, or --remove with what is to be taken away.");
    }
    NewValue given = new NewValue(value, removed == null ? replaced : removed, passage(evidence));
    try (RegisterStore store = register.openExisting()) {
      // Loading the knowledge takes longer than all else, and only ids need it.
      boolean ids = field.several() && value != null;
      Names names = ids ? ReaderNames.of(knowledge.reader()) : Names.NONE;
      Review review = new Review(store, Clock.systemUTC(), who.by(), names);
      return Outcome.tell(console, store, review.edit(Seen.of(id), field, given, who.why()));
    }
  }

  private @Nullable Passage passage(@Nullable String written) {
    if (written == null) {
      return null;
    }
    Matcher parts = EVIDENCE.matcher(written);
    if (!parts.matches()) {
      throw new ParameterException(
          spec.commandLine(),
          "'" + written + "' is no place in a report: write it as rep-9d9afd56b69f2c09:95-107.");
    }
    int start = Integer.parseInt(parts.group(2));
    int end = Integer.parseInt(parts.group(3));
    if (end <= start) {
      throw new ParameterException(
          spec.commandLine(), "The words of " + written + " end before they begin.");
    }
    return new Passage(parts.group(1), new Span(start, end));
  }
}
