package org.sanad.app.output;

import java.util.ArrayList;
import java.util.List;
import org.sanad.model.Event;
import org.sanad.model.Quote;
import org.sanad.model.Span;

/**
 * Words that a field leans on.
 *
 * @param part which field
 * @param span where they stand, code points
 */
record Evidence(Part part, Span span) {

  /** The fields, the one that shows where two lie over each other first. */
  enum Part {
    TRIGGER("1;31"),
    LOSS("35"),
    TIME("33"),
    WEAPON("36"),
    PLACE("32"),
    ACTOR("1;34"),
    TARGET("34"),
    SOURCE("4");

    private final String colour;

    Part(String colour) {
      this.colour = colour;
    }

    /** The terminal's code for its colour. */
    String colour() {
      return colour;
    }
  }

  /** All that an event leans on. */
  static List<Evidence> of(Event event) {
    List<Evidence> all = new ArrayList<>();
    event.triggers().forEach(q -> add(all, Part.TRIGGER, q));
    event.fatalities().forEach(x -> add(all, Part.LOSS, x.quote()));
    event.injured().forEach(x -> add(all, Part.LOSS, x.quote()));
    if (event.time() != null) {
      add(all, Part.TIME, event.time().quote());
    }
    event.weapons().forEach(q -> add(all, Part.WEAPON, q));
    event.places().forEach(x -> add(all, Part.PLACE, x.quote()));
    event.actors().forEach(x -> add(all, Part.ACTOR, x.quote()));
    event.targets().forEach(x -> add(all, Part.TARGET, x.quote()));
    event.sources().forEach(x -> add(all, Part.SOURCE, x.quote()));
    return all;
  }

  private static void add(List<Evidence> all, Part part, Quote quote) {
    all.add(new Evidence(part, quote.span()));
  }
}
