package org.sanad.app.output;

import org.sanad.model.Analysis;

/**
 * A format. Implementations keep nothing between calls, so that several threads may write at once;
 * whoever puts the pieces together writes opening, pieces with separators between them, closing.
 */
public interface AnalysisWriter {

  /** What one report gives, "" where the format has nothing to say of it. */
  String write(Analysis analysis);

  /** What stands before all reports. */
  default String opening() {
    return "";
  }

  /** What stands between two reports that gave something. */
  default String separator() {
    return "";
  }

  /** What stands after all reports. */
  default String closing() {
    return "";
  }
}
