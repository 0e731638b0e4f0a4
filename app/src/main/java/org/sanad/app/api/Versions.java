package org.sanad.app.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.register.fuse.Corrected;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Correction;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Revision;
import org.sanad.register.model.Where;

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
      List<Changed> changes) {}

  /** A field that changed; null where it had or has no value. */
  record Changed(String field, @Nullable String before, @Nullable String after) {}

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
              now == null ? List.of() : changes(before, now)));
      before = now == null ? before : now;
    }
    return new History(versions);
  }

  private static List<Changed> changes(@Nullable FusedEvent before, FusedEvent now) {
    Map<String, @Nullable String> old = before == null ? Map.of() : fields(before);
    List<Changed> changes = new ArrayList<>();
    fields(now)
        .forEach(
            (field, value) -> {
              String earlier = old.get(field);
              if (!Objects.equals(earlier, value)) {
                changes.add(new Changed(field, earlier, value));
              }
            });
    return changes;
  }

  private static Map<String, @Nullable String> fields(FusedEvent e) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    for (Correction.Field field : Correction.Field.values()) {
      fields.put(field.code(), Corrected.value(e, field));
    }
    fields.put("places", words(e.places(), Where::label));
    fields.put("actors", words(e.actors(), Party::label));
    fields.put("targets", words(e.targets(), Party::label));
    fields.put("standing", e.corroboration().code());
    fields.put("reports", Integer.toString(e.reports().size()));
    fields.put("retracted", e.retracted());
    return fields;
  }

  private static <T> @Nullable String words(List<Claim<T>> claims, Function<T, String> label) {
    return claims.isEmpty()
        ? null
        : claims.stream().map(Claim::value).map(label).distinct().collect(Collectors.joining("; "));
  }
}
