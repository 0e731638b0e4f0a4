package org.sanad.register.store;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts into words why a register cannot be used, and what to do about it. */
final class Fault {
  private Fault() {}

  static StoreException of(String place, Throwable failure) {
    return new StoreException(sentence(place, words(failure)), failure);
  }

  /** A register whose schema this Sanad does not know. */
  static StoreException newer(String place) {
    return new OtherSchemaException(
        "The register " + place + " was made by a newer Sanad: use that one, nothing was changed.",
        null);
  }

  /** A register whose tables are not those that this Sanad would have made. */
  static StoreException other(String place, Throwable failure) {
    return new OtherSchemaException(
        "The register "
            + place
            + " was made by another Sanad, with other tables: use that one, or add the reports to a"
            + " new register; nothing was changed.",
        failure);
  }

  private static String sentence(String place, String words) {
    String register = "The register " + place;
    if (words.contains("sqlite_notadb") || words.contains("not a database")) {
      return register + " is no register, or damaged at its beginning: name another file.";
    }
    if (words.contains("sqlite_corrupt") || words.contains("malformed")) {
      return register + " is damaged: put a copy of it back, then run sanad register verify.";
    }
    if (words.contains("sqlite_full")
        || words.contains("disk is full")
        || words.contains("no space left")) {
      return register + " finds no more room on the disk: make room and run the same again.";
    }
    if (words.contains("sqlite_readonly")
        || words.contains("readonly database")
        || words.contains("permission denied")
        || words.contains("read-only transaction")) {
      return register + " cannot be written: you may only read it, or its folder.";
    }
    if (words.contains("terminating connection")
        || words.contains("i/o error occurred while")
        || words.contains("connection has been closed")) {
      return register
          + " lost its server: what was not said to be kept is not; run the same again.";
    }
    if (words.contains("sqlite_busy") || words.contains("database is locked")) {
      return register + " is being written by somebody else: wait and run the same again.";
    }
    if (words.contains("sqlite_cantopen")
        || (words.contains("does not exist") && words.contains("path to"))) {
      return register + " cannot be opened: its folder must exist and be yours to write in.";
    }
    return register + " cannot be used: " + words;
  }

  /** What the failure and its causes say, in small letters and on one line. */
  private static String words(Throwable failure) {
    StringBuilder words = new StringBuilder();
    for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
      words.append(at.getMessage()).append(' ');
      if (at instanceof SQLException sql && sql.getNextException() != null) {
        words.append(sql.getNextException().getMessage()).append(' ');
      }
    }
    return words.toString().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
