package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import org.sanad.text.AnnotatedText;

/**
 * A sentence that tells something, with who says what in it.
 *
 * @param clauses the sentence taken apart
 * @param said its attributions, in their order
 */
public record Attributed(Clauses clauses, List<AttributionFinder.Said> said) {

  /** The telling sentences of a report, in their order; menus, datelines and repeats are left. */
  public static List<Attributed> all(AnnotatedText text, List<Clauses> sentences) {
    AttributionFinder attributions = new AttributionFinder(text);
    List<Attributed> told = new ArrayList<>(sentences.size());
    for (Clauses clauses : sentences) {
      if (clauses.sentence().kind().tells()) {
        told.add(new Attributed(clauses, attributions.next(clauses)));
      }
    }
    return told;
  }
}
