package org.sanad.register.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who does or suffers an event.
 *
 * @param id identifier in the actor directory, null where unresolved
 * @param name neutral English name, null where unresolved
 * @param nameAr neutral Arabic name; the report's words where unresolved
 */
public record Party(@Nullable String id, @Nullable String name, @Nullable String nameAr) {

  /** What tells it from others: its id, else its words behind a question mark. */
  public String key() {
    return id != null ? id : "?" + label();
  }

  /** What to call it: the English name, else the Arabic words. */
  public String label() {
    return name != null ? name : nameAr != null ? nameAr : "?";
  }
}
