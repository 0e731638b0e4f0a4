package org.sanad.app.command;

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

  /** Opens it. */
  RegisterStore open() {
    return JdbcStore.open(place);
  }
}
