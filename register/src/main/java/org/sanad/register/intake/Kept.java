package org.sanad.register.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Analysis;
import org.sanad.model.Diagnostic;
import org.sanad.model.Event;
import org.sanad.model.Relation;
import org.sanad.model.SourceReport;
import org.sanad.register.store.Json;

/**
 * An analysis without its report, in the form in which a reading done elsewhere is kept until it is
 * added to a register.
 *
 * @param anchor as in {@link Analysis}
 * @param anchorBasis as in {@link Analysis}
 * @param events as in {@link Analysis}
 * @param relations as in {@link Analysis}
 * @param diagnostics as in {@link Analysis}
 */
public record Kept(
    @Nullable LocalDate anchor,
    String anchorBasis,
    List<Event> events,
    List<Relation> relations,
    List<Diagnostic> diagnostics) {

  /** An analysis as JSON, without the report's text. */
  public static String write(Analysis a) {
    return Json.write(
        new Kept(a.anchor(), a.anchorBasis(), a.events(), a.relations(), a.diagnostics()));
  }

  /**
   * The analysis again.
   *
   * @param json from {@link #write}
   * @param report the report that it is of
   * @throws org.sanad.register.store.StoreException if it is none
   */
  public static Analysis read(String json, SourceReport report) {
    Kept kept = Json.read(json, Kept.class);
    return new Analysis(
        report, kept.anchor, kept.anchorBasis, kept.events, kept.relations, kept.diagnostics);
  }
}
