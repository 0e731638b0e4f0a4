package org.sanad.app;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.sanad.app.command.Console;

/** What a command line gave. */
public record Ran(int exitCode, String out, String err) {

  /** Runs a command line with nothing on standard input. */
  public static Ran sanad(String... args) {
    return with("", args);
  }

  /** Runs a command line with some text on standard input. */
  public static Ran with(String input, String... args) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter errors = new PrintWriter(err);
    int exitCode = Main.run(new Console(in, out, errors, false, false), args);
    errors.flush();
    return new Ran(exitCode, out.toString(), err.toString());
  }
}
