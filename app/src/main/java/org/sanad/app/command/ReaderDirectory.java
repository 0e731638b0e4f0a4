package org.sanad.app.command;

import org.sanad.app.ontology.Directory;
import org.sanad.reading.Reader;

/** What the ontologies ask, answered from the knowledge that a reader has loaded. */
final class ReaderDirectory {
  private ReaderDirectory() {}

  /** The directory of a reader. */
  static Directory of(Reader reader) {
    // The one place to change when Reader gives out its Knowledge: actors' inter and countries,
    // places' country.
    return Directory.empty();
  }
}
