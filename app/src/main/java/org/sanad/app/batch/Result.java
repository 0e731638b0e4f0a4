package org.sanad.app.batch;

import org.sanad.model.Analysis;
import org.sanad.sources.item.Origin;

/** What came of one item. */
public sealed interface Result {

  /**
   * A report that was read.
   *
   * @param origin where it stood
   * @param analysis what was read out of it, with the warnings about the report itself
   * @param rendered how it goes out; empty where the format has nothing to say of it
   */
  record Read(Origin origin, Analysis analysis, String rendered) implements Result {}

  /**
   * An item that could not be read.
   *
   * @param origin where it stood
   * @param reason why, to be read after the origin: "is empty"
   */
  record Failed(Origin origin, String reason) implements Result {}
}
