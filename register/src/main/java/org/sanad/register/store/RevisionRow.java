package org.sanad.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;

/** A version of an event as a row. */
final class RevisionRow {
  /** Rows with the words of the version, which a purge may have taken away. */
  static final String SELECT =
      "SELECT r.*, b.version FROM revision r LEFT JOIN revision_body b ON b.number = r.number";

  private RevisionRow() {}

  /**
   * The columns of a version, in the table's order.
   *
   * @param body the version as JSON, null where the event was merged away
   */
  static @Nullable Object[] of(Revision version, @Nullable String body) {
    return new @Nullable Object[] {
      version.number(),
      version.event(),
      version.kind().code(),
      version.at().toString(),
      version.by(),
      version.why(),
      body == null ? null : Digest.sha256(body),
      String.join(" ", version.into())
    };
  }

  /** The version in a row. */
  static Revision read(ResultSet row) throws SQLException {
    String body = row.getString("version");
    String became = row.getString("became");
    return new Revision(
        row.getLong("number"),
        row.getString("event"),
        Revision.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        Instant.parse(row.getString("at")),
        row.getString("by_whom"),
        row.getString("why"),
        body == null ? null : Json.read(body, FusedEvent.class),
        became.isEmpty() ? List.of() : Arrays.asList(became.split(" ")));
  }
}
