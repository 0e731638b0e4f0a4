package org.sanad.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out for a word's form, since a few ten thousand forms make up nearly
 * all of a corpus. It has a fixed number of places, four for each group of forms, and a new form
 * takes the place of the one not asked for longest, so that no input makes it grow. Safe for use by
 * several threads: what is remembered is immutable, and a thread that does not see it yet works it
 * out again.
 *
 * @param <V> what is remembered; immutable
 */
public final class FormCache<V extends FormCache.Remembered> {
  /** Longer forms are hardly words, and would keep a hostile input in memory. */
  private static final int LONGEST = 40;

  private final @Nullable Remembered[] slots;

  /** What is worked out for a form, with the form, so that one look finds both. Immutable. */
  public abstract static class Remembered {
    private final String form;
    private final int hash;

    /**
     * @param form what it was worked out for
     */
    protected Remembered(String form) {
      this.form = form;
      this.hash = form.hashCode();
    }

    private boolean isFor(String other, int otherHash) {
      return hash == otherHash && form.equals(other);
    }
  }

  /**
   * @param size how many forms to remember, a power of two and at least 4
   */
  public FormCache(int size) {
    this.slots = new Remembered[size];
  }

  /** What was remembered of a form, null where nothing is. */
  @SuppressWarnings("unchecked") // only what was put in is there
  public @Nullable V get(String form) {
    int hash = form.hashCode();
    int index = FormPool.spread(hash, slots.length);
    Remembered first = slots[index];
    if (first != null && first.isFor(form, hash)) {
      return (V) first;
    }
    for (int i = index + 1; i < index + FormPool.GROUP; i++) {
      Remembered other = slots[i];
      if (other != null && other.isFor(form, hash)) {
        // The one asked for last stands first; the last is the next to go.
        System.arraycopy(slots, index, slots, index + 1, i - index);
        slots[index] = other;
        return (V) other;
      }
    }
    return null;
  }

  /** Remembers, at the cost of the one of its group that was not asked for longest. */
  public void put(V value) {
    Remembered fresh = value;
    if (fresh.form.length() <= LONGEST) {
      int index = FormPool.spread(fresh.hash, slots.length);
      System.arraycopy(slots, index, slots, index + 1, FormPool.GROUP - 1);
      slots[index] = fresh;
    }
  }
}
