package org.sanad.app.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.app.reference.ReaderReference;
import org.sanad.reading.Reader;
import org.sanad.register.export.EventWriter;
import org.sanad.register.export.Export;
import org.sanad.register.export.Format;
import org.sanad.register.export.Reference;
import org.sanad.register.export.Settings;
import org.sanad.register.export.Tier;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sanad export}: events of a register in the layouts of others. */
@Command(
    name = "export",
    description = "Writes events of a register in the layouts that others read.",
    sortOptions = false,
    footer = {
      "",
      "With --public, only what a person published goes out, coarsened and without persons;",
      "filters then ask what goes out, not what the register knows.",
      "",
      "Data goes to standard output or the file, everything else to standard error. Beside a table",
      "in a file, FILE-metadata.json describes its columns.",
      "Exit codes: 0 written, 1 failure, 2 usage, 4 nothing may go out.",
      "",
      "Examples:",
      "  sanad export --register war.db --format acled --extended --output war.acled-shaped.csv",
      "  sanad export --register war.db --format geojson --place Aleppo --from 2016-08-01",
      "  sanad export --register war.db --public --output war.hapi.csv"
    })
public final class ExportCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;

  @Spec private CommandSpec spec;
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; hapi with --public where not given.")
  private @Nullable Format format;

  @Option(
      names = "--tier",
      paramLabel = "TIER",
      defaultValue = "internal",
      description = "For whom: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where not given.")
  private Tier tier = Tier.INTERNAL;

  @Option(names = "--public", description = "The same as --tier public.")
  private boolean everybody;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to; standard output where not given, or -.")
  private @Nullable Path output;

  @Mixin private LayoutOptions layoutOptions = new LayoutOptions();
  @Mixin private EventFilter filter = new EventFilter();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "2147483647",
      description = "How many events at most, the most told first; all where not given.")
  private int limit = Integer.MAX_VALUE;

  /**
   * A command that speaks to {@code console}.
   *
   * @param clock tells when it is: some events go out only after some days
   */
  @SuppressWarnings("NullAway.Init") // picocli sets spec
  public ExportCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Tier asked = everybody ? Tier.PUBLIC : tier;
    if (format == null && asked == Tier.INTERNAL) {
      throw new ParameterException(
          spec.commandLine(), "Say with --format in which layout, such as acled or geojson.");
    }
    Format layout = format == null ? Format.HAPI : format;
    if (layout.wholeTexts() && asked == Tier.PUBLIC) {
      console
          .err()
          .println(
              "sanad: "
                  + layout.code()
                  + " needs whole reports, which never go out to the public.");
      return ExitCode.REFUSED;
    }
    refuse(layout);
    Reader reader = knowledge.reader();
    EventQuery query = filter.query(limit, () -> reader.lexicon().knowledge());
    Settings settings = layoutOptions.settings();
    Export.Summary summary;
    try (RegisterStore store = register.openExisting()) {
      Reference reference = ReaderReference.of(reader);
      Export export = new Export(store, reference, clock);
      summary = write(export, query, asked, new Layout(layout, settings, reference));
    }
    Path file = file();
    String metadata =
        file == null ? null : layout.metadata(String.valueOf(file.getFileName()), asked, settings);
    if (file != null && metadata != null) {
      Files.writeString(file.resolveSibling(file.getFileName() + "-metadata.json"), metadata);
    }
    say(summary);
    if (asked == Tier.PUBLIC && layout != Format.DELETED && summary.rows() == 0) {
      console
          .err()
          .println("sanad: nothing went out, since nothing that was asked for is published.");
      return ExitCode.REFUSED;
    }
    return ExitCode.OK;
  }

  private void refuse(Format layout) {
    if (layout.binary() && file() == null) {
      throw new ParameterException(
          spec.commandLine(), layout.code() + " is bytes, not text: name a file with --output.");
    }
  }

  /** A format with all that its writers need. */
  private record Layout(Format format, Settings settings, Reference reference) {}

  /** A file appears when it is whole: what stood there before stays until then. */
  private Export.Summary write(Export export, EventQuery query, Tier tier, Layout layout)
      throws IOException {
    Path file = file();
    if (file == null) {
      EventWriter writer =
          layout.format().writer(layout.settings(), layout.reference(), console.out());
      Export.Summary summary = export.run(query, tier, writer);
      console.out().flush();
      return summary;
    }
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try {
      Export.Summary summary;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
        EventWriter writer = layout.format().writer(layout.settings(), layout.reference(), out);
        summary = export.run(query, tier, writer);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      return summary;
    } catch (IOException e) {
      throw new CommandFailure(
          file + " cannot be written: name a file in a folder that takes it.", e);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private @Nullable Path file() {
    return output == null || output.toString().equals("-") ? null : output;
  }

  private void say(Export.Summary summary) {
    console.err().println(String.format(Locale.ROOT, "Wrote %,d rows.", summary.rows()));
    summary
        .leftOut()
        .forEach(
            (why, events) ->
                console
                    .err()
                    .println(
                        String.format(
                            Locale.ROOT, "Left out %,d events: %s.", events, why.words())));
    console.err().flush();
  }
}
