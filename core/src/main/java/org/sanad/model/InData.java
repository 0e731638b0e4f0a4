package org.sanad.model;

import java.util.Locale;

/** A value that data names as the code does, but in lower case. */
public interface InData {
  /** The name in the code, in capitals. */
  String name();

  /** The name in data: lower case, words parted by underscores. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
