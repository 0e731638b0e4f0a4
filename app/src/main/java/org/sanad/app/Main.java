package org.sanad.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.sanad.app.accounts.AccountException;
import org.sanad.app.command.ActorsCommand;
import org.sanad.app.command.ActorsFindCommand;
import org.sanad.app.command.ActorsShowCommand;
import org.sanad.app.command.CommandFailure;
import org.sanad.app.command.Console;
import org.sanad.app.command.DemoCommand;
import org.sanad.app.command.EvaluateCommand;
import org.sanad.app.command.ExitCode;
import org.sanad.app.command.ExplainCommand;
import org.sanad.app.command.ExportCommand;
import org.sanad.app.command.LintCommand;
import org.sanad.app.command.PlacesCheckCommand;
import org.sanad.app.command.PlacesCommand;
import org.sanad.app.command.PlacesFindCommand;
import org.sanad.app.command.PlacesImportCommand;
import org.sanad.app.command.ReadCommand;
import org.sanad.app.command.RegisterAddCommand;
import org.sanad.app.command.RegisterCommand;
import org.sanad.app.command.RegisterPublishCommand;
import org.sanad.app.command.ServeCommand;
import org.sanad.app.command.SituationCommand;
import org.sanad.app.command.UnresolvedCommand;
import org.sanad.app.command.UserCommand;
import org.sanad.lexicon.GazetteerException;
import org.sanad.register.intake.ReviewException;
import org.sanad.register.store.OtherSchemaException;
import org.sanad.register.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The top command, {@code sanad}, and the one place where the process ends.
 *
 * <p>Exit codes: those of {@link ExitCode}.
 */
@Command(
    name = "sanad",
    description = "Reads Arabic reports about armed conflict and turns them into sourced events.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Examples:",
      "  sanad demo",
      "  sanad read report.txt --published 2016-08-15",
      "  sanad read --help"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets spec
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    Writer out = utf8(FileDescriptor.out);
    PrintWriter err = new PrintWriter(utf8(FileDescriptor.err), true);
    boolean colours = Terminal.is(1) && System.getenv("NO_COLOR") == null;
    int exitCode = run(new Console(System.in, out, err, colours, Terminal.is(2)), args);
    err.flush();
    System.exit(exitCode);
  }

  /**
   * Runs one command line without ending the process.
   *
   * @return the exit code
   */
  public static int run(Console console, String... args) {
    PrintWriter out = new PrintWriter(console.out());
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new ReadCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new EvaluateCommand(console))
            .addSubcommand(new LintCommand(console))
            .addSubcommand(new UnresolvedCommand(console))
            .addSubcommand(
                new CommandLine(new ActorsCommand())
                    .addSubcommand(new ActorsFindCommand(console))
                    .addSubcommand(new ActorsShowCommand(console)))
            .addSubcommand(places(console))
            .addSubcommand(new DemoCommand(console))
            .addSubcommand(RegisterCommand.line(console))
            .addSubcommand(daily("ingest", new RegisterAddCommand(console)))
            .addSubcommand(daily("publish", new RegisterPublishCommand(console, Clock.systemUTC())))
            .addSubcommand(new SituationCommand(console))
            .addSubcommand(new ExportCommand(console, Clock.systemUTC()))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(UserCommand.line(console))
            .setOut(out)
            .setErr(console.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Main::misunderstood)
            .setExecutionExceptionHandler((e, command, parsed) -> failed(e, console.err()));
    int exitCode = line.execute(args);
    out.flush();
    return exitCode;
  }

  /** What is done daily to a register needs no «register» before it, and has a name of its own. */
  private static CommandLine daily(String name, Object command) {
    return new CommandLine(command).setCommandName(name);
  }

  private static CommandLine places(Console console) {
    return new CommandLine(new PlacesCommand())
        .addSubcommand(new PlacesImportCommand(console))
        .addSubcommand(new PlacesFindCommand(console))
        .addSubcommand(new PlacesCheckCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "A command is missing: say what to do, such as read or demo.");
  }

  private static int misunderstood(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(name + ": " + e.getMessage());
    command.getErr().println("Try: " + name + " --help");
    return ExitCode.USAGE;
  }

  /** Nobody reading any more is no failure: whoever did has what they wanted. */
  private static int failed(Exception e, PrintWriter err) throws Exception {
    if (e instanceof CommandFailure
        || e instanceof StoreException
        || e instanceof AccountException
        || e instanceof ReviewException) {
      err.println("sanad: " + e.getMessage());
    } else if (e instanceof GazetteerException) {
      err.println("sanad: The imported gazetteer cannot be used. " + e.getMessage());
    } else if (e instanceof IOException io) {
      if (Terminal.isBrokenPipe(io)) {
        return ExitCode.OK;
      }
      err.println("sanad: " + io.getMessage());
    } else {
      err.println("sanad: an error in Sanad itself, please report it with what follows:");
      e.printStackTrace(err);
    }
    return e instanceof OtherSchemaException ? ExitCode.OTHER_SCHEMA : ExitCode.FAILURE;
  }

  /** UTF-8 whatever the machine's language: Arabic must come out whole under any locale. */
  private static Writer utf8(FileDescriptor descriptor) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), 1 << 16);
  }

  /** The version of the jar that runs. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"sanad " + (version == null ? "(unpacked)" : version)};
    }
  }
}
