package org.sanad.app.input;

import org.jspecify.annotations.Nullable;

/**
 * Where a report stands in what was given.
 *
 * @param name file or folder, as it was named on the command line
 * @param line line on which the report begins, counted from 1; null where the file is the report
 * @param id the report's id, null where it has none or it could not be read
 */
public record Origin(String name, @Nullable Long line, @Nullable String id) {

  /** All of a file or folder. */
  static Origin of(String name) {
    return new Origin(name, null, null);
  }

  @Override
  public String toString() {
    return name + (line == null ? "" : ", line " + line) + (id == null ? "" : " (id " + id + ")");
  }
}
