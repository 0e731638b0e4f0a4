package org.sanad.app.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.register.fuse.Edge;
import org.sanad.register.model.Corroboration;
import org.sanad.register.model.Where;
import org.sanad.register.store.StorePool;
import org.sanad.register.view.EventRow;
import org.sanad.register.view.Index;
import org.sanad.register.view.Losses;

/** Which events ask for a person's look, and why. */
final class Doubts {
  private static final int MOST_OTHERS = 20;
  private static final int PROPOSALS = 100_000;

  /** Below this, less was found than that something happened somewhere on a day. */
  private static final double LOW = 0.65;

  private final StorePool store;
  private final Map<String, Sure> sure = new HashMap<>();
  private @Nullable Found found;

  Doubts(StorePool store) {
    this.store = store;
  }

  /** Why an event asks for a look. */
  enum Code {
    /** Little of what is asked of an event was found by any reading of it. */
    LOW_CONFIDENCE,
    NO_PLACE,
    /** Reports give different numbers of killed or injured. */
    LOSS_CONFLICT,
    /** Another event of the same type, place and day, which nobody parted from it. */
    DUPLICATE,
    /** Some say so and some deny it, or different doers are named. */
    CONTESTED,
    /** Newer readings speak against what a person decided. */
    PROPOSAL,
    /** Of a kind that the gate holds back. */
    SENSITIVE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A reason; the others are ids of events that have to do with it. */
  record Doubt(Code code, String detail, List<String> other, Facts facts) {}

  /**
   * What a reason goes by, each null or empty where it has nothing to do with it.
   *
   * @param field whose numbers differ: killed or injured
   * @param min the smallest of them
   * @param max the largest
   * @param confidence how much was found, 0 to 1
   * @param missing what was not found: day, place, party
   * @param place what is told of the place
   */
  record Facts(
      @Nullable String field,
      @Nullable Integer min,
      @Nullable Integer max,
      @Nullable Double confidence,
      List<String> missing,
      Summary.@Nullable Who place) {
    static final Facts NONE = new Facts(null, null, null, null, List.of(), null);
  }

  /** How much was found of an event at one of its revisions. */
  private record Sure(long revision, @Nullable Double confidence) {}

  /** All doubts at one state of the register, by event. */
  record Found(String version, Map<String, List<Doubt>> byEvent) {}

  /** The doubts about the events of an index. */
  synchronized Found of(Index index) {
    Found known = found;
    if (known == null || !known.version().equals(index.version())) {
      known = new Found(index.version(), all(index));
      found = known;
    }
    return known;
  }

  private Map<String, List<Doubt>> all(Index index) {
    Set<String> proposed =
        new HashSet<>(store.read(session -> session.events().withProposals(PROPOSALS, 0)));
    Set<Edge> parted = store.read(session -> session.links().partedEvents());
    Map<String, List<String>> alike = alike(index);
    makeSure(index);
    Map<String, List<Doubt>> all = new HashMap<>();
    for (EventRow row : index.rows()) {
      boolean open = row.handling().review().equals("machine");
      if (row.handling().retracted() != null || !(open || proposed.contains(row.id()))) {
        continue;
      }
      List<Doubt> doubts = new ArrayList<>();
      if (proposed.contains(row.id())) {
        doubts.add(doubt(Code.PROPOSAL, "newer readings speak against what was decided"));
      }
      if (open) {
        Sure known = sure.get(row.id());
        add(doubts, row, others(row, alike, parted), known == null ? null : known.confidence());
      }
      if (!doubts.isEmpty()) {
        all.put(row.id(), doubts);
      }
    }
    return all;
  }

  /** Asks only of events that changed since it was asked last. */
  private void makeSure(Index index) {
    Map<String, Long> asked = new HashMap<>();
    for (EventRow row : index.rows()) {
      Sure known = sure.get(row.id());
      if (known == null || known.revision() != row.handling().revision()) {
        asked.put(row.id(), row.handling().revision());
      }
    }
    if (!asked.isEmpty()) {
      Map<String, Double> answer =
          store.read(session -> session.readings().confidence(asked.keySet()));
      asked.forEach((id, revision) -> sure.put(id, new Sure(revision, answer.get(id))));
    }
    sure.keySet().removeIf(id -> index.get(id) == null);
  }

  private static void add(
      List<Doubt> doubts, EventRow row, List<String> others, @Nullable Double confidence) {
    if (row.standing() == Corroboration.CONTESTED) {
      doubts.add(doubt(Code.CONTESTED, "told and denied, or different doers are named"));
    }
    addLosses(doubts, row, "killed", row.killed());
    addLosses(doubts, row, "injured", row.injured());
    if (!others.isEmpty()) {
      doubts.add(new Doubt(Code.DUPLICATE, "the same type, place and day", others, Facts.NONE));
    }
    if (row.point() == null) {
      Where place = row.place();
      doubts.add(
          new Doubt(
              Code.NO_PLACE,
              place == null ? "no place is told" : place.label() + " is not known",
              List.of(),
              new Facts(
                  null,
                  null,
                  null,
                  null,
                  List.of(),
                  place == null
                      ? null
                      : new Summary.Who(place.id(), place.name(), place.nameAr()))));
    }
    if (confidence != null && confidence < LOW) {
      List<String> missing = missing(row);
      doubts.add(
          new Doubt(
              Code.LOW_CONFIDENCE,
              confidence + (missing.isEmpty() ? "" : ", not known: " + String.join(", ", missing)),
              List.of(),
              new Facts(null, null, null, confidence, missing, null)));
    }
    if (row.handling().sensitive()) {
      doubts.add(doubt(Code.SENSITIVE, "of a kind that goes out coarser, or not at all"));
    }
  }

  private static void addLosses(List<Doubt> doubts, EventRow row, String field, Losses losses) {
    if (row.reports() > 1 && differ(losses.min(), losses.max())) {
      doubts.add(
          new Doubt(
              Code.LOSS_CONFLICT,
              field + ": " + losses.min() + " to " + losses.max(),
              List.of(),
              new Facts(field, losses.min(), losses.max(), null, List.of(), null)));
    }
  }

  private static List<String> missing(EventRow row) {
    List<String> missing = new ArrayList<>();
    if (!row.dated()) {
      missing.add("day");
    }
    if (row.point() == null) {
      missing.add("place");
    }
    if (row.actors().isEmpty() && row.targets().isEmpty()) {
      missing.add("party");
    }
    return missing;
  }

  private static Doubt doubt(Code code, String detail) {
    return new Doubt(code, detail, List.of(), Facts.NONE);
  }

  private static boolean differ(@Nullable Integer min, @Nullable Integer max) {
    return min != null && max != null && !min.equals(max);
  }

  private static Map<String, List<String>> alike(Index index) {
    Map<String, List<String>> alike = new HashMap<>();
    for (EventRow row : index.rows()) {
      String key = key(row);
      if (key != null) {
        alike.computeIfAbsent(key, each -> new ArrayList<>()).add(row.id());
      }
    }
    return alike;
  }

  private static @Nullable String key(EventRow row) {
    return row.handling().retracted() != null
            || !row.dated()
            || row.place() == null
            || row.place().id() == null
        ? null
        : row.type() + " " + row.place().id() + " " + row.firstDay();
  }

  private static List<String> others(
      EventRow row, Map<String, List<String>> alike, Set<Edge> parted) {
    String key = key(row);
    return key == null
        ? List.of()
        : alike.getOrDefault(key, List.of()).stream()
            .filter(id -> !id.equals(row.id()))
            .filter(id -> !parted.contains(Edge.between(row.id(), id, 0)))
            .limit(MOST_OTHERS)
            .toList();
  }
}
