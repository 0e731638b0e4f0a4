package org.sanad.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;
import picocli.CommandLine.Option;

/** The option that says which register. */
final class RegisterOption {
  @Option(
      names = "--register",
      paramLabel = "REGISTER",
      defaultValue = "sanad.db",
      description =
          "A file, made on first use, or the URL of a PostgreSQL database"
              + " (postgresql://host/name); ${DEFAULT-VALUE} where not given.")
  private String place = "sanad.db";

  /**
   * Opens a register that there must be.
   *
   * @throws CommandFailure if there is none
   */
  RegisterStore openExisting() {
    mustBe(place);
    return open();
  }

  /**
   * Refuses a file that is not there.
   *
   * @throws CommandFailure if it is not
   */
  static void mustBe(String place) {
    boolean file = !place.startsWith("postgresql:") && !place.startsWith("jdbc:");
    if (file && !Files.exists(Path.of(place))) {
      throw new CommandFailure("There is no register " + place + ": sanad register add makes one.");
    }
  }

  /** Opens it, and makes it where there is none. */
  RegisterStore open() {
    return JdbcStore.open(place);
  }
}
