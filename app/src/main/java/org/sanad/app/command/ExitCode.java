package org.sanad.app.command;

/** What the process tells whoever started it. */
public final class ExitCode {
  /** All went well. */
  public static final int OK = 0;

  /** Something failed; standard error says what. */
  public static final int FAILURE = 1;

  /** The command line was not understood. */
  public static final int USAGE = 2;

  /** The work was done, but for some reports that could not be read. */
  public static final int SOME_FAILED = 3;

  /** What was asked for may not go out. */
  public static final int REFUSED = 4;

  /** The register was made by a Sanad that keeps other tables. */
  public static final int OTHER_SCHEMA = 5;

  private ExitCode() {}
}
