package org.sanad.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterPlace;
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
   * @throws org.sanad.register.store.StoreException if it is neither a file nor a database
   */
  static void mustBe(String place) {
    if (RegisterPlace.of(place).file().filter(file -> !Files.exists(file)).isPresent()) {
      throw new CommandFailure("There is no register " + place + ": sanad register add makes one.");
    }
  }

  /**
   * The file beside the register with its name and an ending.
   *
   * @throws CommandFailure if the register is no file
   */
  Path beside(String ending) {
    if (RegisterPlace.of(place).onServer()) {
      throw new CommandFailure(
          "A register in PostgreSQL has nothing beside it: use sanad watch, and say with --state"
              + " FILE where to remember what was taken.");
    }
    return Path.of(place + ending);
  }

  /** Opens it, and makes it where there is none. */
  RegisterStore open() {
    return JdbcStore.open(place);
  }
}
