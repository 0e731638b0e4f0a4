package org.sanad.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out for a word's form, since a few ten thousand forms make up nearly
 * all of a corpus. It has a fixed number of places, two for each group of forms, and a new form
 * takes the place of the one not asked for, so that no input makes it grow. Safe for use by several
 * threads: a slot is immutable, and a thread that does not see it yet works the value out again.
 *
 * @param <V> what is remembered; immutable
 */
public final class FormCache<V> {
  /** Longer forms are hardly words, and would keep a hostile input in memory. */
  private static final int LONGEST = 40;

  private final @Nullable Slot<V>[] slots;

  private record Slot<V>(String form, V value) {}

  /**
   * @param size how many forms to remember, a power of two and at least 2
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public FormCache(int size) {
    this.slots = new Slot[size];
  }

  /** What was remembered of a form, null where nothing is. */
  public @Nullable V get(String form) {
    int index = index(form);
    Slot<V> slot = slots[index];
    if (slot != null && slot.form().equals(form)) {
      return slot.value();
    }
    Slot<V> second = slots[index + 1];
    if (second == null || !second.form().equals(form)) {
      return null;
    }
    // The one asked for last stands first; the second is the next to go.
    slots[index] = second;
    slots[index + 1] = slot;
    return second.value();
  }

  /** Remembers, at the cost of the older of two that stood there. */
  public void put(String form, V value) {
    if (form.length() <= LONGEST) {
      int index = index(form);
      slots[index + 1] = slots[index];
      slots[index] = new Slot<>(form, value);
    }
  }

  private int index(String form) {
    return FormPool.spread(form.hashCode(), slots.length);
  }
}
