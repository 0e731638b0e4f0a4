package org.sanad.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the actor directory.
 *
 * @param id stable identifier
 * @param nameEn neutral English name
 * @param nameAr neutral Arabic name
 * @param kind state, armed_forces, rebel, civilians, monitor, media …
 * @param inter ACLED's code of the kind, 1 to 8, 0 where it has none
 * @param plover PLOVER's sector code, null where it has none
 * @param countries ISO codes, empty where it belongs to none
 */
public record Actor(
    String id,
    String nameEn,
    String nameAr,
    String kind,
    int inter,
    @Nullable String plover,
    Set<String> countries) {

  private static final Set<String> SOURCES = Set.of("monitor", "media", "activists");
  private static final Set<String> UNARMED =
      Set.of("monitor", "media", "activists", "civilians", "igo", "un", "aid", "medical", "person");

  private static final Set<String> STATE =
      Set.of("state", "armed_forces", "police", "foreign_forces");

  /** Whether it is a state or a body of one. */
  public boolean ofState() {
    return STATE.contains(kind);
  }

  /** Whether it can fight. */
  public boolean armed() {
    return !UNARMED.contains(kind);
  }

  /** Whether it is in reports only as one who tells. */
  public boolean reportsOnly() {
    return SOURCES.contains(kind);
  }

  /** Whether it stands for civilians in general. */
  public boolean civilians() {
    return kind.equals("civilians");
  }

  /** No two have one id; to compare all else would only take time. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || (other instanceof Actor actor && id.equals(actor.id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
