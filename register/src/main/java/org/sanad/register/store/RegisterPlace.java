package org.sanad.register.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a register is: in a file, or in a PostgreSQL database.
 *
 * @param written as people write it
 * @param onServer whether it is a database's URL
 */
public record RegisterPlace(String written, boolean onServer) {

  /**
   * What people mean.
   *
   * @param written a file, or the URL of a PostgreSQL database: {@code postgresql://host/name} or
   *     {@code jdbc:postgresql:…}
   * @throws StoreException if it is the URL of something else
   */
  public static RegisterPlace of(String written) {
    boolean onServer = written.startsWith("jdbc:postgresql:") || written.startsWith("postgresql:");
    if (!onServer && (written.startsWith("jdbc:") || written.contains("://"))) {
      throw new StoreException(
          "A register is a file or a PostgreSQL database, and "
              + written
              + " is the URL of something else: name a file, or write postgresql://host/name.");
    }
    return new RegisterPlace(written, onServer);
  }

  /** The file, none where it is in a database. */
  public Optional<Path> file() {
    return onServer ? Optional.empty() : Optional.of(Path.of(written));
  }

  /** The address for JDBC. */
  String url() {
    if (!onServer) {
      return "jdbc:sqlite:" + written;
    }
    return written.startsWith("jdbc:") ? written : "jdbc:" + written;
  }
}
