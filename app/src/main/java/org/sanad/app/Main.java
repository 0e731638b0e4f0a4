package org.sanad.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The top command, {@code sanad}, and the one place where the process ends.
 *
 * <p>Exit codes: {@value #OK} all went well, {@value #FAILURE} a failure, {@value #USAGE} the
 * command line was not understood.
 */
@Command(
    name = "sanad",
    description = "Reads Arabic reports about armed conflict and turns them into sourced events.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeOnExecutionException = Main.FAILURE,
    exitCodeOnInvalidInput = Main.USAGE)
public final class Main implements Runnable {

  /** All went well. */
  public static final int OK = 0;

  /** Something failed; standard error says what. */
  public static final int FAILURE = 1;

  /** The command line was not understood. */
  public static final int USAGE = 2;

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = utf8(FileDescriptor.out, false);
    PrintWriter err = utf8(FileDescriptor.err, true);
    int exitCode = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /**
   * Runs one command line without ending the process.
   *
   * @param out takes the data
   * @param err takes what is said about the work
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main()).setOut(out).setErr(err).execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
  }

  /** UTF-8 whatever the machine's language: Arabic must come out whole under any locale. */
  private static PrintWriter utf8(FileDescriptor descriptor, boolean lineByLine) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
        lineByLine);
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
