package org.sanad.app.input;

/** How large a report may be: what is larger is a mistake in the file, and would fill memory. */
final class Limits {
  /** Most characters of a report. The longest news reports have some fifty thousand. */
  static final int REPORT_CHARS = 1_000_000;

  /** Most characters of a JSON record: every letter may be written as six. */
  static final int RECORD_CHARS = 8 * REPORT_CHARS;

  static final String TOO_LONG =
      "is longer than 1,000,000 characters: split it into single reports";

  private Limits() {}
}
