package org.sanad.app.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Event;

/** A table of another ontology's codes: the first line that fits an event gives its code. */
public final class Ontology {
  private final List<OntologyLine> lines;

  private Ontology(List<OntologyLine> lines) {
    this.lines = lines;
  }

  /** ACLED's event types and sub-event types. */
  public static Ontology acled(Directory directory) {
    return load("acled.tsv", directory);
  }

  /** PLOVER's events and modes. */
  public static Ontology plover(Directory directory) {
    return load("plover.tsv", directory);
  }

  private static Ontology load(String resource, Directory directory) {
    Parties parties = new Parties(directory);
    return new Ontology(
        Table.read(resource, 5).stream().map(row -> OntologyLine.of(row, parties)).toList());
  }

  /** The code for an event, null where the ontology has none. */
  public @Nullable Code of(Event event) {
    for (OntologyLine line : lines) {
      if (line.fits(event)) {
        return line.code();
      }
    }
    return null;
  }
}
