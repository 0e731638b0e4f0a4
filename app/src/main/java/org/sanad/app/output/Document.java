package org.sanad.app.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** Puts the pieces of a format together as they come. */
public final class Document implements Closeable {
  private final AnalysisWriter format;
  private final Writer out;
  private boolean empty = true;

  /**
   * Begins the document.
   *
   * @param out takes it; flushed at the end, not closed
   * @throws IOException if it takes no more
   */
  public Document(AnalysisWriter format, Writer out) throws IOException {
    this.format = format;
    this.out = out;
    out.write(format.opening());
  }

  /**
   * Adds what {@link AnalysisWriter#write} gave for one report.
   *
   * @throws IOException if {@code out} takes no more
   */
  public void add(String piece) throws IOException {
    if (piece.isEmpty()) {
      return;
    }
    if (!empty) {
      out.write(format.separator());
    }
    empty = false;
    out.write(piece);
  }

  /** Ends the document. */
  @Override
  public void close() throws IOException {
    out.write(format.closing());
    out.flush();
  }
}
