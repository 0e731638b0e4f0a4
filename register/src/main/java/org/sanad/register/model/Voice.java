package org.sanad.register.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Attribution;
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
  /** Whoever keeps the register and corrected a value; who it is stays in the history. */
  public static final Voice REVIEWER = new Voice(null, "reviewer", false);

  private static final Comparator<Voice> ORDER =
      Comparator.comparing(Voice::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Voice::name)
          .thenComparing(Voice::known);

  /**
   * Who says what a report tells: the sources that it names, else the publisher itself.
   *
   * @param sources those that the report names for it
   * @param outlet the report's publisher, null where unknown
   */
  public static Set<Voice> behind(List<Attribution> sources, @Nullable String outlet) {
    Set<Voice> voices = new TreeSet<>();
    for (Attribution source : sources) {
      voices.add(
          source.name() != null
              ? new Voice(source.kind(), source.name(), true)
              : new Voice(source.kind(), source.quote().text(), false));
    }
    if (voices.isEmpty()) {
      voices.add(
          outlet == null
              ? new Voice(SourceKind.UNNAMED, "unknown publisher", false)
              : new Voice(null, outlet, true));
    }
    return voices;
  }

  /** Its kind in data: a source's kind, {@code publisher}, or {@code reviewer}. */
  public String code() {
    return equals(REVIEWER) ? "reviewer" : kind == null ? "publisher" : kind.code();
  }

  /** Whether it is a party to the conflict. */
  public boolean party() {
    return kind == SourceKind.ACTOR;
  }

  @Override
  public int compareTo(Voice other) {
    return ORDER.compare(this, other);
  }
}
