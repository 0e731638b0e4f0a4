package org.sanad.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out for a word's form, since a few ten thousand forms make up nearly all
 * of a corpus. It has a fixed number of places and a new form takes the place of an old one, so that
 * no input makes it grow. Safe for use by several threads: a slot is immutable, and a thread that
 * does not see it yet works the value out again.
 *
 * @param <V> what is remembered; immutable
 */
public final class FormCache<V> {
  /** Longer forms are hardly words, and would keep a hostile input in memory. */
  private static final int LONGEST = 40;

  private final @Nullable Slot<V>[] slots;

  private record Slot<V>(String form, V value) {}

  /**
   * @param size how many forms to remember, a power of two
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public FormCache(int size) {
    this.slots = new Slot[size];
  }

  /** What was remembered of a form, null where nothing is. */
  public @Nullable V get(String form) {
    Slot<V> slot = slots[index(form)];
    return slot != null && slot.form().equals(form) ? slot.value() : null;
  }

  /** Remembers, at the cost of whatever stood there. */
  public void put(String form, V value) {
    if (form.length() <= LONGEST) {
      slots[index(form)] = new Slot<>(form, value);
    }
  }

  private int index(String form) {
    int hash = form.hashCode();
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }
}
