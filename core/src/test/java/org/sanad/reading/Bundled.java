package org.sanad.reading;

import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.Analysis;
import org.sanad.model.SourceReport;

/** A reader with the bundled knowledge, loaded once for all tests. */
public final class Bundled {
  /** The reader. */
  public static final Reader READER = Reader.load(KnowledgeSource.bundled());

  private Bundled() {}

  /** Reads a body without headline and date. */
  public static Analysis read(String text) {
    return READER.read(report(text));
  }

  /** A report of a body alone. */
  public static SourceReport report(String text) {
    return new SourceReport("r", null, null, "", text);
  }
}
