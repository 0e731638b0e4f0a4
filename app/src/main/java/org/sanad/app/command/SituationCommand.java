package org.sanad.app.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.app.output.SituationGeoJson;
import org.sanad.app.output.SituationJson;
import org.sanad.app.output.SituationText;
import org.sanad.app.reference.KeptSituation;
import org.sanad.register.situation.Situation;
import org.sanad.register.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sanad situation}: who holds what, what is besieged or cut, who stands with whom. */
@Command(
    name = "situation",
    description = "Shows what follows from the register for the ground: control, sieges, roads.",
    sortOptions = false,
    footer = {
      "",
      "With --at, how things stood at the end of a day; with --from and --to, what was different;",
      "with neither, everything over time. Nothing is filled in: what is inferred says from what,",
      "and every state names the events behind it (sanad register show ID tells their words).",
      "",
      "Examples:",
      "  sanad situation --register war.db --at 2018-07-01 --place 'Hodeidah governorate'",
      "  sanad situation --register war.db --from 2018-06-01 --to 2018-07-01",
      "  sanad situation --register war.db --place Ramadi",
      "  sanad situation --register war.db --at 2018-07-01 --coalitions",
      "  sanad situation --register war.db --at 2018-07-01 --format geojson > situation.geojson"
    })
public final class SituationCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--at",
      paramLabel = "DATE",
      converter = ReportOptions.Day.class,
      description = "At the end of this day.")
  private @Nullable LocalDate at;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = ReportOptions.Day.class,
      description = "With --to: what was different from the end of this day.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = ReportOptions.Day.class,
      description = "With --from: until the end of this day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "This place and all that lies in it; its English or Arabic name.")
  private @Nullable String place;

  @Option(names = "--coalitions", description = "As text: who stands with whom, and no places.")
  private boolean coalitions;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where not given.")
  private Form format = Form.TEXT;

  /** A command that speaks to {@code console}. */
  @SuppressWarnings("NullAway.Init") // picocli sets spec
  public SituationCommand(Console console) {
    this.console = console;
  }

  /** The formats that it has. */
  enum Form {
    TEXT,
    JSON,
    GEOJSON;

    /** The name on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    check();
    Situation situation;
    try (RegisterStore store = register.open()) {
      situation =
          situation(new KeptSituation(store, knowledge.directoryDigest(), knowledge::reader));
    }
    console.out().write(page(situation));
    console.out().flush();
    return ExitCode.OK;
  }

  private Situation situation(KeptSituation kept) {
    Situation situation = kept.read(place);
    return format == Form.JSON || coalitions
        ? new Situation(situation.places(), kept.ties(), situation.leftOut())
        : situation;
  }

  private void check() {
    if ((from == null) != (to == null) || (at != null && from != null)) {
      throw new ParameterException(
          spec.commandLine(), "Give either --at, or --from together with --to, or none of them.");
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw new ParameterException(spec.commandLine(), "--from must not be after --to.");
    }
    if (format == Form.GEOJSON && at == null) {
      throw new ParameterException(
          spec.commandLine(), "A map is of one day: give --at with --format geojson.");
    }
  }

  private String page(Situation situation) {
    LocalDate first = from;
    LocalDate last = to;
    LocalDate day = at;
    return switch (format) {
      case TEXT -> {
        if (coalitions) {
          yield SituationText.ties(situation, day);
        }
        yield first != null && last != null
            ? SituationText.changes(situation, first, last)
            : day != null ? SituationText.at(situation, day) : SituationText.history(situation);
      }
      case JSON ->
          first != null && last != null
              ? SituationJson.changes(situation, first, last)
              : day != null ? SituationJson.at(situation, day) : SituationJson.history(situation);
      case GEOJSON -> SituationGeoJson.at(situation, Objects.requireNonNull(day));
    };
  }
}
