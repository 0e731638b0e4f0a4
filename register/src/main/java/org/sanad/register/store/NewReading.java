package org.sanad.register.store;

import java.util.ArrayList;
import java.util.List;
import org.sanad.model.Relation;
import org.sanad.register.fuse.Traits;
import org.sanad.register.model.Telling;

/**
 * What was read out of a report, ready to be stored.
 *
 * @param report key of the report
 * @param tellings what it tells, in its order
 * @param traits of each telling, what is compared
 * @param bodies each telling's event as JSON
 * @param relations the ties that it states
 * @param relationBodies each tie as JSON
 * @param digest by which two readings are known to be equal
 */
public record NewReading(
    String report,
    List<Telling> tellings,
    List<Traits> traits,
    List<String> bodies,
    List<Relation> relations,
    List<String> relationBodies,
    String digest) {

  /** Keeps its own copies of the lists. */
  public NewReading {
    tellings = List.copyOf(tellings);
    traits = List.copyOf(traits);
    bodies = List.copyOf(bodies);
    relations = List.copyOf(relations);
    relationBodies = List.copyOf(relationBodies);
  }

  /** A reading of a report. */
  public static NewReading of(
      String report, List<Telling> tellings, List<Traits> traits, List<Relation> relations) {
    List<String> bodies = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (Telling each : tellings) {
      String body = Json.write(each.event());
      bodies.add(body);
      parts.add(each.id());
      parts.add(body);
    }
    List<String> ties = relations.stream().map(Json::write).toList();
    parts.addAll(ties);
    return new NewReading(report, tellings, traits, bodies, relations, ties, Digest.of(parts));
  }
}
