package org.sanad.reading;

import java.util.List;

/** Stand-in until the frames' examples are merged: take the other side's file at the merge. */
public final class Examples {
  private Examples() {}

  /** What is wrong, one sentence each. */
  public static List<String> check(Reader reader) {
    return List.of();
  }
}
