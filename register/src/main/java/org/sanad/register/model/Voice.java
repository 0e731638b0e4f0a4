package org.sanad.register.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceKind;

/**
 * Somebody who claims something: a source that a report names, or the publisher itself.
 *
 * @param kind what kind of source, null for the publisher of a report
 * @param name neutral name; the report's words where there is none
 * @param known whether {@code name} is one from the directory or a publisher's, and so names the
 *     same voice in every report
 */
public record Voice(@Nullable SourceKind kind, String name, boolean known)
    implements Comparable<Voice> {
  private static final Comparator<Voice> ORDER =
      Comparator.comparing(Voice::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Voice::name)
          .thenComparing(Voice::known);

  /** Whether it is a party to the conflict. */
  public boolean party() {
    return kind == SourceKind.ACTOR;
  }

  @Override
  public int compareTo(Voice other) {
    return ORDER.compare(this, other);
  }
}
