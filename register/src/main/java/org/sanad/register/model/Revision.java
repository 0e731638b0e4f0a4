package org.sanad.register.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.InData;

/**
 * One version of an event.
 *
 * @param number counts all revisions of the register, ascending
 * @param event id of the event
 * @param kind what was done
 * @param at when, UTC
 * @param by who: a pseudonym, or the program
 * @param why in a sentence
 * @param version the event as it then stood, null where it is no event of its own any more
 * @param into ids that its tellings went to where it was merged away, else empty
 */
public record Revision(
    long number,
    String event,
    Kind kind,
    Instant at,
    String by,
    String why,
    @Nullable FusedEvent version,
    List<String> into) {

  /** What can be done to an event. */
  public enum Kind implements InData {
    /** Reports were read. */
    RUN,
    /** A person corrected a field. */
    EDIT,
    /** It went into another event, or took one in. */
    MERGE,
    /** A part became an event of its own. */
    SPLIT,
    /** It was taken back: rejected, or told by no report any more. */
    RETRACT,
    /** A person took a merge back. */
    UNMERGE,
    /** A person confirmed it. */
    CONFIRM,
    /** A person could not tell. */
    UNSURE,
    /** A person took a decision of their own back. */
    UNDO,
    /** A person let it out of the house. */
    PUBLISH,
    /** A person took it in again. */
    UNPUBLISH
  }
}
