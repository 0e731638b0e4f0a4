package org.sanad.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out for a word's form, since a few ten thousand forms make up nearly
 * all of a corpus. It has a fixed number of places, four for each group of forms, and a new form
 * takes the place of the one not asked for longest, so that no input makes it grow. Safe for use by
 * several threads: a slot is immutable, and a thread that does not see it yet works the value out
 * again.
 *
 * @param <V> what is remembered; immutable
 */
public final class FormCache<V> {
  /** Longer forms are hardly words, and would keep a hostile input in memory. */
  private static final int LONGEST = 40;

  private final @Nullable Slot<V>[] slots;

  private record Slot<V>(String form, int hash, V value) {
    boolean holds(String other, int otherHash) {
      return hash == otherHash && form.equals(other);
    }
  }

  /**
   * @param size how many forms to remember, a power of two and at least 4
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public FormCache(int size) {
    this.slots = new Slot[size];
  }

  /** What was remembered of a form, null where nothing is. */
  public @Nullable V get(String form) {
    int hash = form.hashCode();
    int index = FormPool.spread(hash, slots.length);
    Slot<V> slot = slots[index];
    if (slot != null && slot.holds(form, hash)) {
      return slot.value();
    }
    for (int i = index + 1; i < index + FormPool.GROUP; i++) {
      Slot<V> other = slots[i];
      if (other != null && other.holds(form, hash)) {
        // The one asked for last stands first; the last is the next to go.
        System.arraycopy(slots, index, slots, index + 1, i - index);
        slots[index] = other;
        return other.value();
      }
    }
    return null;
  }

  /** Remembers, at the cost of the one of its group that was not asked for longest. */
  public void put(String form, V value) {
    if (form.length() <= LONGEST) {
      int index = FormPool.spread(form.hashCode(), slots.length);
      System.arraycopy(slots, index, slots, index + 1, FormPool.GROUP - 1);
      slots[index] = new Slot<>(form, form.hashCode(), value);
    }
  }
}
