package org.sanad.sources.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts JSON into its records without reading into them, so that a record that is no JSON spoils
 * none of the others and none need be held but the one in hand.
 */
public interface RecordSplitter {

  /** The next record, null after the last. */
  @Nullable RawRecord next() throws IOException;
}
