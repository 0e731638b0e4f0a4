package org.sanad.app.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FieldChange;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;

/** The versions of an event, and what each changed. */
final class Versions {
  private Versions() {}

  /** All versions. */
  record History(List<Version> revisions) {}

  /**
   * One version.
   *
   * @param became ids that it went into, where it is no event of its own any more
   * @param purged whether its words were taken out, so that its changes cannot be told
   */
  record Version(
      long number,
      String kind,
      Instant at,
      @Nullable String by,
      @Nullable String why,
      List<String> became,
      boolean purged,
      List<FieldChange> changes) {}

  static History of(List<Revision> revisions) {
    List<Version> versions = new ArrayList<>();
    FusedEvent before = null;
    for (Revision each : revisions) {
      FusedEvent now = each.version();
      versions.add(
          new Version(
              each.number(),
              each.kind().code(),
              each.at().truncatedTo(ChronoUnit.SECONDS),
              each.by(),
              each.why(),
              each.into(),
              now == null && each.into().isEmpty(),
              now == null ? List.of() : FieldChange.between(before, now)));
      before = now == null ? before : now;
    }
    return new History(versions);
  }
}
