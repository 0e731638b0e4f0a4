package org.sanad.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.KnowledgeException;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.reading.Examples;
import org.sanad.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sanad lint}: whether knowledge files can be used and do what their examples say. */
@Command(
    name = "lint",
    description =
        "Checks knowledge files and runs their examples; prints what is wrong as file:line:"
            + " sentence.",
    footer = {
      "",
      "Exit codes: 0 nothing wrong, 1 something is, 2 usage.",
      "",
      "Examples:",
      "  sanad lint",
      "  sanad lint my-knowledge/"
    })
public final class LintCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Knowledge files of your own, checked together with the bundled ones.")
  private @Nullable Path folder;

  /** A command that speaks to {@code console}. */
  public LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> wrong = check();
    for (String sentence : wrong) {
      console.out().write(sentence + "\n");
    }
    console.out().flush();
    console
        .err()
        .println(
            wrong.isEmpty()
                ? "Nothing wrong with the knowledge."
                : "Found " + wrong.size() + " faults.");
    return wrong.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
  }

  /** The files themselves, not what the build made of the bundled ones. */
  private KnowledgeSource files() {
    return folder == null ? KnowledgeSource.bundledFiles() : KnowledgeOption.source(folder);
  }

  private List<String> check() {
    try {
      return Examples.check(Reader.load(files()));
    } catch (KnowledgeException e) {
      return e.faults();
    }
  }
}
