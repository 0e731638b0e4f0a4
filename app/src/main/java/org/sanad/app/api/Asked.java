package org.sanad.app.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Problem;
import org.sanad.model.Span;
import org.sanad.register.intake.Decided;
import org.sanad.register.intake.NewValue;
import org.sanad.register.intake.Review;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Passage;
import org.sanad.register.model.Reason;

/** Reads what is sent to decide on events, and says what it lacks. */
final class Asked {
  private Asked() {}

  /** Confirms, rejects or leaves open; nothing else. */
  static Decided judge(
      Review review,
      List<Seen> events,
      String decision,
      @Nullable String rejection,
      @Nullable String reason) {
    return switch (given("decision", decision)) {
      case "confirm" -> review.confirm(events, why(reason, "compared with the reports"));
      case "unsure" -> review.unsure(events, why(reason, "cannot be told from the reports"));
      case "reject" -> review.reject(events, rejection(rejection), why(reason, "rejected"));
      default -> throw Problem.badRequest("decision must be confirm, unsure, reject or correct.");
    };
  }

  /** The decision that is spoken against. */
  static long number(DecisionBodies.DecisionRequest sent) {
    if (sent.correction() == null) {
      throw Problem.badRequest("Say in correction which decision is spoken against.");
    }
    return sent.correction();
  }

  /** What a field is to be, and the words that say so. */
  static NewValue value(DecisionBodies.DecisionRequest sent) {
    DecisionBodies.Words words = sent.evidence();
    if (words != null && (words.start() < 0 || words.end() <= words.start())) {
      throw Problem.badRequest("evidence must have an end after its start.");
    }
    return new NewValue(
        sent.value(),
        sent.target(),
        words == null
            ? null
            : new Passage(given("report", words.report()), new Span(words.start(), words.end())));
  }

  /** The field of a code. */
  static Correction.Field field(@Nullable String code) {
    return Arrays.stream(Correction.Field.values())
        .filter(field -> field.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.badRequest(
                    "field must be type, status, date, killed, injured, actors, targets or"
                        + " places."));
  }

  private static Reason rejection(@Nullable String code) {
    try {
      return code == null ? Reason.OTHER : Reason.valueOf(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(
          "rejection must be misread, untrue, duplicate, out_of_scope, source_withdrawn, harm or"
              + " other.");
    }
  }

  /** The reason that is given, else another. */
  static String why(@Nullable String reason, String otherwise) {
    if (reason != null && reason.length() > 1_000) {
      throw Problem.badRequest("reason has 1,000 characters at most.");
    }
    return reason == null || reason.isBlank() ? otherwise : reason.strip();
  }

  /** What is sent may lack what it needs. */
  static <T> T given(String name, @Nullable T value) {
    if (value == null) {
      throw Problem.badRequest("Send " + name + ".");
    }
    return value;
  }
}
