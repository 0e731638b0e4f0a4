package org.sanad.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;

/**
 * Which records of a batch bring a report that stands elsewhere already.
 *
 * @param firsts for each report that stands in the batch more than once, the origin that counts
 * @param earlier keys of reports that an earlier batch holds
 */
record Repeats(HashMap<String, String> firsts, HashSet<String> earlier) implements Serializable {

  /** Whether the report of a record is to be written. */
  boolean counts(Outcome outcome) {
    String key = outcome.key();
    return key == null
        || (!earlier.contains(key)
            && outcome.origin().equals(firsts.getOrDefault(key, outcome.origin())));
  }
}
