package org.sanad.sources.watch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A source that is new or has changed.
 *
 * @param name the file or address
 * @param bytes what lies at the address, null for a file
 * @param taken to be called when what is in it has been kept
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Change(String name, byte @Nullable [] bytes, Taken taken) {

  /** Remembers that a change has been dealt with. */
  public interface Taken {
    /** Remembers it for good. */
    void remember() throws IOException;
  }
}
