package org.sanad.app.command;

import java.io.IOException;
import org.sanad.app.output.FusedText;
import org.sanad.register.intake.Decided;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.RegisterStore;

/** Says what a decision did. */
final class Outcome {
  private Outcome() {}

  /** Prints the events that stand now, and by which number the decision can be taken back. */
  static int tell(Console console, RegisterStore store, Decided decided) throws IOException {
    for (FusedEvent each : store.read(session -> session.events().get(decided.events()))) {
      console.out().write(FusedText.line(each) + "\n");
    }
    console.out().flush();
    console.err().println("Decision " + decided.decision() + ".");
    return ExitCode.OK;
  }
}
