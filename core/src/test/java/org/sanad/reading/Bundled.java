package org.sanad.reading;

import org.sanad.lexicon.KnowledgeSource;
import org.sanad.mention.MentionFinder;
import org.sanad.model.Analysis;
import org.sanad.model.SourceReport;
import org.sanad.text.TextAnalyzer;

/** A reader and its first stages with the bundled knowledge, loaded once for all tests. */
public final class Bundled {
  /** The reader. */
  public static final Reader READER = Reader.load(KnowledgeSource.bundled());

  /** Cuts a report into sentences and tokens. */
  public static final TextAnalyzer ANALYZER = READER.analyzer();

  /** Finds the mentions of a sentence. */
  public static final MentionFinder MENTIONS = READER.mentions();

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
