package org.sanad.sources.item;

/** How large things may be: what is larger is a mistake or an attack, and would fill memory. */
public final class Limits {
  /** Most characters of a report. The longest news reports have some fifty thousand. */
  public static final int REPORT_CHARS = 1_000_000;

  /** Most characters of a JSON record: every letter may be written as six. */
  public static final int RECORD_CHARS = 8 * REPORT_CHARS;

  /** Most bytes of a saved page. News pages seldom have a tenth of that. */
  public static final int PAGE_BYTES = 4 << 20;

  /** Most bytes of a feed or a page of a chat export, which are held whole. */
  public static final int DOCUMENT_BYTES = 32 << 20;

  /** Said of a report that is too long. */
  public static final String TOO_LONG =
      "is longer than 1,000,000 characters: split it into single reports";

  private Limits() {}
}
