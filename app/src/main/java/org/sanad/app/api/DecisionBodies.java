package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent to decide on events, and what comes back. */
final class DecisionBodies {
  private DecisionBodies() {}

  /** Words of a report that a person points at: code points, end exclusive. */
  record Words(String report, int start, int end) {}

  /**
   * A decision on one event.
   *
   * @param decision confirm, unsure, reject, correct; accept or refuse what newer readings propose
   *     against a correction
   * @param field for correct: type, status, date, killed, injured, actors, targets, places
   * @param value for correct: what it is to be; null to take a claim of several away
   * @param target for correct, of actors, targets and places: the claim that goes; null to add one
   * @param evidence for correct: the words that say so
   * @param rejection for reject: misread, untrue, duplicate, out_of_scope, source_withdrawn, harm,
   *     other
   * @param correction for accept and refuse: number of the decision that is spoken against
   * @param reason in a sentence
   * @param revision number of the version that the person has before them
   */
  record DecisionRequest(
      String decision,
      @Nullable String field,
      @Nullable String value,
      @Nullable String target,
      @Nullable Words evidence,
      @Nullable String rejection,
      @Nullable Long correction,
      @Nullable String reason,
      @Nullable Long revision) {}

  /**
   * One decision on all events that filters find.
   *
   * @param filters parameters as a list of events takes them, by name
   * @param preview whether only to say which events these are
   * @param expected how many the person was told; another number is refused
   */
  record BulkRequest(
      Map<String, String> filters,
      String decision,
      @Nullable String rejection,
      @Nullable String reason,
      @Nullable Boolean preview,
      @Nullable Integer expected) {}

  /** What a bulk decision would do, or did; undo is the number to take it back by. */
  record BulkAnswer(
      @Nullable Integer count,
      @Nullable List<String> ids,
      @Nullable Integer done,
      @Nullable Long undo) {}

  /** A decision to take back: the last of one's own where no number is given. */
  record UndoRequest(@Nullable Long decision, @Nullable String reason) {}

  /**
   * Events to make one; with the versions that were seen and the values that the one is to have.
   */
  record MergeRequest(
      List<String> events,
      String reason,
      @Nullable Map<String, Long> revisions,
      @Nullable Map<String, String> choose) {}

  /** Tellings to part from an event. */
  record SplitRequest(List<String> tellings, String reason, @Nullable Long revision) {}

  /** A reason in a sentence, and the version that was seen. */
  record ReasonRequest(String reason, @Nullable Long revision) {}

  /** To let an event out, or to see what would go out. */
  record PublishRequest(
      @Nullable String reason, @Nullable Long revision, @Nullable Boolean dryRun) {}

  /** What a decision did: its number, and the events that stand now, whole. */
  record DecisionAnswer(long decision, List<JsonNode> events) {}

  /** What was published, or would be. */
  record PublishAnswer(boolean published, Events.PublicPreview preview, JsonNode event) {}
}
