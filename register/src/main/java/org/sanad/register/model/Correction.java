package org.sanad.register.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.model.InData;

/**
 * What a person put in the place of what was read. It holds until a person takes it back; where
 * later readings say something else than at the time, they are proposed, not applied.
 *
 * @param telling the telling that it is fastened to: the first of the event at the time
 * @param field what is corrected
 * @param value what it is to be, as {@link Field} says, a name behind a question mark; null where a
 *     claim is taken away
 * @param read what had been read at the time, in the same form; null where nothing had
 * @param proposed what is read now, where that differs from both; else null
 * @param by a pseudonym
 * @param why in a sentence
 * @param decision number of the line in the decision log
 * @param claim which claim of the field it changes, null where the field has one value only
 * @param evidence the place in a report that the person points at, null where none
 */
public record Correction(
    String telling,
    Field field,
    @Nullable String value,
    @Nullable String read,
    @Nullable String proposed,
    String by,
    String why,
    long decision,
    @Nullable ClaimChange claim,
    @Nullable Passage evidence) {

  /** What can be corrected, and how its values are written. */
  public enum Field implements InData {
    /** A type's code. */
    TYPE,
    /** A status's code. */
    STATUS,
    /** A day, or two with {@code ..} between them. */
    DATE,
    /** A number, or two with {@code ..} between them, or one with {@code ..} behind it. */
    KILLED,
    /** As the killed. */
    INJURED,
    /** Who did it, one claim of several: an id of the actor directory, or a name. */
    ACTORS,
    /** To whom, as the actors. */
    TARGETS,
    /** Where, one claim of several: an id of the gazetteer, or a name. */
    PLACES;

    private static final Set<Field> LISTS = Set.of(ACTORS, TARGETS, PLACES);

    /** Whether an event may have several claims of it side by side. */
    public boolean several() {
      return LISTS.contains(this);
    }
  }

  /** Whether what is read now asks for a person's look. */
  public boolean conflicts() {
    return proposed != null;
  }

  /** The same with what is read now. */
  public Correction against(@Nullable String now) {
    boolean news = now != null && !now.equals(read) && !now.equals(value);
    return proposing(news ? now : null);
  }

  /** The same with something proposed. */
  public Correction proposing(@Nullable String news) {
    return new Correction(telling, field, value, read, news, by, why, decision, claim, evidence);
  }

  /** The same without names that only a report's words gave. */
  public Correction wordless(String report) {
    boolean pointed = evidence != null && evidence.report().equals(report);
    return new Correction(
        telling,
        field,
        pointed && claim != null ? withoutName(value) : value,
        withoutName(read),
        withoutName(proposed),
        by,
        why,
        decision,
        claim == null ? null : claim.wordless(pointed),
        evidence);
  }

  private static @Nullable String withoutName(@Nullable String text) {
    return text == null || !text.startsWith("?") ? text : "?";
  }
}
