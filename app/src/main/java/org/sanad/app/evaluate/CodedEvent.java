package org.sanad.app.evaluate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Span;

/**
 * An event as coded by hand or as given by the program, as far as the measure looks at it.
 *
 * @param type its type
 * @param status its status, null where none is given
 * @param triggers the words that name it
 * @param fields its lists
 * @param from first day, ISO, null where none is given
 * @param to last day, ISO, null where none is given
 */
record CodedEvent(
    String type,
    @Nullable String status,
    List<CodedArgument> triggers,
    Map<Field, List<CodedArgument>> fields,
    @Nullable String from,
    @Nullable String to) {

  /** Keeps its own copies. */
  CodedEvent {
    triggers = List.copyOf(triggers);
    fields = Map.copyOf(fields);
  }

  /** The elements of a field, none where it is missing. */
  List<CodedArgument> get(Field field) {
    return fields.getOrDefault(field, List.of());
  }

  /** Where its triggers stand, in the order in which they are given. */
  List<Span> triggerSpans() {
    return triggers.stream().flatMap(t -> t.spans().stream()).toList();
  }

  /** For a person: type and triggers. */
  String shown() {
    return type
        + " "
        + triggers.stream().map(CodedArgument::quote).map(q -> "«" + q + "»").toList();
  }

  static boolean overlap(List<Span> a, List<Span> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
  }
}
