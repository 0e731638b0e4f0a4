package org.sanad.register.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person put in the place of what was read. It holds until a person takes it back; where
 * later readings say something else than at the time, they are proposed, not applied.
 *
 * @param telling the telling that it is fastened to: the first of the event at the time
 * @param field what is corrected
 * @param value what it is to be, as {@link Field} says
 * @param read what had been read at the time, in the same form; null where nothing had
 * @param proposed what is read now, where that differs from both; else null
 * @param by a pseudonym
 * @param why in a sentence
 * @param decision number of the line in the decision log
 */
public record Correction(
    String telling,
    Field field,
    String value,
    @Nullable String read,
    @Nullable String proposed,
    String by,
    String why,
    long decision) {

  /** What can be corrected, and how its values are written. */
  public enum Field {
    /** A type's code. */
    TYPE,
    /** A status's code. */
    STATUS,
    /** A day, or two with {@code ..} between them. */
    DATE,
    /** A number, or two with {@code ..} between them, or one with {@code ..} behind it. */
    KILLED,
    /** As the killed. */
    INJURED;

    /** The name in data, lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether what is read now asks for a person's look. */
  public boolean conflicts() {
    return proposed != null;
  }

  /** The same with what is read now. */
  public Correction against(@Nullable String now) {
    boolean news = now != null && !now.equals(read) && !now.equals(value);
    return new Correction(telling, field, value, read, news ? now : null, by, why, decision);
  }
}
