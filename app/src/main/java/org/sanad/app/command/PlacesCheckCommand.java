package org.sanad.app.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sanad.app.places.MappedGazetteer;
import org.sanad.lexicon.GazetteerException;
import org.sanad.lexicon.gazetteer.CompiledGazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sanad places check}: whether every byte of a compiled gazetteer is what was written. */
@Command(
    name = "check",
    description =
        "Reads all of a compiled gazetteer and compares its checksums; opening one reads only its"
            + " header.",
    footer = {"", "Exit codes: 0 whole, 1 not, 2 usage."})
public final class PlacesCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A file made by sanad places import.")
  private Path file = Path.of("");

  /** A command that speaks to {@code console}. */
  public PlacesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      CompiledGazetteer gazetteer = MappedGazetteer.open(file);
      gazetteer.verify();
      console
          .out()
          .write(
              String.format(
                  Locale.ROOT,
                  "%s is whole: %,d places under %,d names.%n",
                  file,
                  gazetteer.size(),
                  gazetteer.names()));
      console.out().flush();
      return ExitCode.OK;
    } catch (GazetteerException e) {
      throw new CommandFailure(file + " cannot be used. " + e.getMessage(), e);
    } catch (NoSuchFileException e) {
      throw new CommandFailure(file + " does not exist: name a file that does.", e);
    }
  }
}
