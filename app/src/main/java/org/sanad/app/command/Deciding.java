package org.sanad.app.command;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Function;
import org.sanad.register.intake.Decided;
import org.sanad.register.intake.Review;
import org.sanad.register.store.RegisterStore;
import picocli.CommandLine.Mixin;

/** What every decision is told: in which register, who decides, and why. */
final class Deciding {
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private DecisionOptions who = new DecisionOptions();

  /** Decides, and tells what came of it; gives the exit code. */
  int decide(Console console, Function<Review, Decided> decision) throws IOException {
    try (RegisterStore store = register.openExisting()) {
      return Outcome.tell(console, store, decision.apply(review(store)));
    }
  }

  RegisterStore open() {
    return register.openExisting();
  }

  Review review(RegisterStore store) {
    return new Review(store, Clock.systemUTC(), by());
  }

  String by() {
    return who.by();
  }

  String why() {
    return who.why();
  }
}
