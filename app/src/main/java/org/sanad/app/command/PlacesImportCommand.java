package org.sanad.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanad.app.batch.Progress;
import org.sanad.app.places.ImportFailure;
import org.sanad.app.places.PlaceImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad places import}: lists of others to one file that --places takes. */
@Command(
    name = "import",
    description = {
      "Makes one compiled gazetteer of any number of files, each recognised by what stands in it:",
      "  GeoNames: allCountries.zip or a country's, and alternateNamesV2.zip for Arabic names;",
      "  OCHA COD-AB: a country's table of administrative areas with P-codes, as CSV;",
      "  Who's On First: a repository's or bundle's folder, or features one behind the other."
    },
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 all imported, 1 failure, 2 usage.",
      "",
      "Examples:",
      "  sanad places import SY.zip alternateNamesV2.zip --output syria.places",
      "  sanad places import syr_adm.csv whosonfirst-data-admin-sy/ --output syria.places"
    })
public final class PlacesImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to import.")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The compiled gazetteer; replaced, where there is one, when all is done.")
  private Path output = Path.of("");

  @Option(
      names = {"-q", "--quiet"},
      description = "Only failures are told.")
  private boolean quiet;

  /** A command that speaks to {@code console}. */
  public PlacesImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new CommandFailure(file + " does not exist: name a file or a folder that does.");
      }
    }
    Progress progress =
        new Progress(console.err(), console.errTerminal() && !quiet, System::nanoTime);
    try {
      PlaceImport.run(files, output, console.err(), progress, quiet);
    } catch (ImportFailure e) {
      progress.clear();
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
    return ExitCode.OK;
  }
}
