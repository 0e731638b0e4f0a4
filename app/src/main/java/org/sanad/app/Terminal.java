package org.sanad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands behind the process's standard streams. */
final class Terminal {
  private Terminal() {}

  /**
   * Whether a stream is a terminal. Java 17 itself cannot say that of one stream alone: the script
   * that starts Sanad says so in a system property, and where it does not, Linux does.
   *
   * @param descriptor 1 for standard output, 2 for standard error
   */
  static boolean is(int descriptor) {
    String target = target(descriptor);
    return Boolean.getBoolean("sanad.terminal." + descriptor)
        || target.startsWith("/dev/pts/")
        || target.startsWith("/dev/tty");
  }

  /** Whether writing failed because nobody reads standard output any more. */
  static boolean isBrokenPipe(IOException e) {
    String target = target(1);
    boolean pipe = target.startsWith("pipe:") || target.startsWith("socket:");
    // The system words its errors in the machine's language, so that the words alone will not do.
    return String.valueOf(e.getMessage()).contains("Broken pipe")
        || (pipe && fromStandardOutput(e));
  }

  private static boolean fromStandardOutput(IOException e) {
    return e.getStackTrace().length > 0
        && e.getStackTrace()[0].getClassName().equals("java.io.FileOutputStream");
  }

  /** What the descriptor leads to, "" where the system does not say. */
  private static String target(int descriptor) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }
}
