package org.sanad.register.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Correction;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Reason;
import org.sanad.register.model.ReviewStatus;
import org.sanad.register.store.RegisterStore;

/**
 * What a person decides of events. Every decision goes into the log and makes a version; a decision
 * over several events is carried out for all of them or none. All of these throw a {@link
 * ChangedException} where an event is not any more what was seen, and a {@link ReviewException}
 * where there is no such event.
 */
public final class Review {
  private final RegisterStore store;
  private final Clock clock;
  private final String by;
  private final Names names;

  /**
   * @param clock tells when it is
   * @param by who decides: a pseudonym
   * @param names who and what stands behind the ids that are given as values
   */
  public Review(RegisterStore store, Clock clock, String by, Names names) {
    this.store = store;
    this.clock = clock;
    this.by = by;
    this.names = names;
  }

  /** For decisions that give no ids as values. */
  public Review(RegisterStore store, Clock clock, String by) {
    this(store, clock, by, Names.NONE);
  }

  /**
   * Puts a value in the place of what was read, or changes one claim of a field that has several.
   *
   * @param why in a sentence
   * @throws ReviewException if the value cannot stand there
   */
  public Decided edit(Seen event, Correction.Field field, NewValue value, String why) {
    return decide(on -> new Correcting(on, names).edit(event, field, value, why));
  }

  /**
   * Holds that events are as their sources tell them. An event that was rejected stands again. It
   * counts while the event shows the values that it shows now.
   */
  public Decided confirm(List<Seen> events, String why) {
    return decide(on -> new Judging(on).judge(events, ReviewStatus.CONFIRMED, null, why));
  }

  /** Says of events that it cannot be told; otherwise as {@link #confirm}. */
  public Decided unsure(List<Seen> events, String why) {
    return decide(on -> new Judging(on).judge(events, ReviewStatus.UNSURE, null, why));
  }

  /**
   * Takes events back: they stay in the register, marked so, until another report tells them.
   *
   * @param reason what may be told of it outside
   */
  public Decided reject(List<Seen> events, Reason reason, String why) {
    return decide(on -> new Judging(on).judge(events, ReviewStatus.REJECTED, reason, why));
  }

  /**
   * Makes events one, whatever speaks against it.
   *
   * @param choose values that the one is to have, by field; of parties and places those that stay,
   *     with | between them; none to let the claims stand
   */
  public Decided merge(List<Seen> events, Map<Correction.Field, String> choose, String why) {
    return decide(on -> joining(on).merge(events, choose, why));
  }

  /**
   * Makes some tellings of an event an event of their own.
   *
   * @param tellings ids of tellings of the event: some, and not all of them
   * @throws ReviewException if they are not that
   */
  public Decided split(Seen event, List<String> tellings, String why) {
    return decide(on -> joining(on).split(event, tellings, why));
  }

  /**
   * Takes the last merge back that a person made of an event: what it was made of stands again,
   * each under its old id, and stays apart.
   *
   * @throws ReviewException if nobody merged it
   */
  public Decided unmerge(Seen event, String why) {
    return decide(on -> joining(on).unmerge(event, why));
  }

  private Joining joining(Deciding on) {
    return new Joining(on, new Correcting(on, names));
  }

  /**
   * The events as they would be published.
   *
   * @throws ReviewException if one of them was taken back
   */
  public List<FusedEvent> publishable(List<Seen> events) {
    return store.read(
        session -> new Publishing(new Deciding(session, clock, by)).publishable(events));
  }

  /**
   * Lets events, as they stand now, out of the house. What later reports add is not let out.
   *
   * @return the events as they are published
   * @throws ReviewException if one of them was taken back
   */
  public List<FusedEvent> publish(List<Seen> events, String why) {
    return decide(on -> new Publishing(on).publish(events, why));
  }

  /**
   * Takes events in again that were published. Whatever was published of their tellings goes out no
   * more, under this id or another.
   *
   * @param events their ids, or ids that they were published under
   * @return the events as they stand now
   * @throws ReviewException if nothing of one of them is published
   */
  public List<FusedEvent> unpublish(List<String> events, String why) {
    return decide(on -> new Publishing(on).unpublish(events, why));
  }

  /** What newer readings say against decisions of persons, by event, some at a time. */
  public List<Proposal> proposals(int most, int from) {
    return store.read(session -> Proposing.list(session, most, from));
  }

  /**
   * Lets what newer readings propose stand, in the place of a correction.
   *
   * @param decision number of the decision that made the correction
   * @param revision of the event that was seen, null for whichever stands
   * @throws ReviewException if nothing is proposed against it
   */
  public Decided accept(long decision, @Nullable Long revision, String why) {
    return decide(on -> Proposing.accept(on, decision, revision, why));
  }

  /** Holds on to a correction against what newer readings propose; otherwise as {@link #accept}. */
  public Decided refuse(long decision, @Nullable Long revision, String why) {
    return decide(on -> Proposing.refuse(on, decision, revision, why));
  }

  /**
   * Takes a decision of one's own back; what it changed is as before.
   *
   * @param decision its number, null for the last that can be taken back
   * @throws ReviewException if it is somebody else's, or a later one stands on it
   */
  public Decided undo(@Nullable Long decision, String why) {
    return decide(on -> new Undoing(on).undo(decision, why));
  }

  private <T> T decide(Function<Deciding, T> work) {
    return store.write(session -> work.apply(new Deciding(session, clock, by)));
  }
}
