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
import org.sanad.register.store.StorePool;
import org.sanad.register.view.EventRow;
import org.sanad.register.view.Index;
import org.sanad.register.view.Losses;

/** Which events ask for a person's look, and why. */
final class Doubts {
  private static final int MOST_OTHERS = 20;
  private static final int PROPOSALS = 100_000;

  private final StorePool store;
  private @Nullable Found found;

  Doubts(StorePool store) {
    this.store = store;
  }

  /** Why an event asks for a look. */
  enum Code {
    /** Two of day, place and doer are not known. */
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
  record Doubt(Code code, String detail, List<String> other) {}

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
        add(doubts, row, others(row, alike, parted));
      }
      if (!doubts.isEmpty()) {
        all.put(row.id(), doubts);
      }
    }
    return all;
  }

  private static void add(List<Doubt> doubts, EventRow row, List<String> others) {
    if (row.standing() == Corroboration.CONTESTED) {
      doubts.add(doubt(Code.CONTESTED, "told and denied, or different doers are named"));
    }
    if (row.reports() > 1 && differ(row.killed().min(), row.killed().max())) {
      doubts.add(doubt(Code.LOSS_CONFLICT, "killed: " + range(row.killed())));
    }
    if (row.reports() > 1 && differ(row.injured().min(), row.injured().max())) {
      doubts.add(doubt(Code.LOSS_CONFLICT, "injured: " + range(row.injured())));
    }
    if (!others.isEmpty()) {
      doubts.add(new Doubt(Code.DUPLICATE, "the same type, place and day", others));
    }
    if (row.point() == null) {
      doubts.add(
          doubt(
              Code.NO_PLACE,
              row.place() == null ? "no place is told" : row.place().label() + " is not known"));
    }
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
    if (missing.size() > 1) {
      doubts.add(doubt(Code.LOW_CONFIDENCE, "not known: " + String.join(", ", missing)));
    }
    if (row.handling().sensitive()) {
      doubts.add(doubt(Code.SENSITIVE, "of a kind that goes out coarser, or not at all"));
    }
  }

  private static Doubt doubt(Code code, String detail) {
    return new Doubt(code, detail, List.of());
  }

  private static boolean differ(@Nullable Integer min, @Nullable Integer max) {
    return min != null && max != null && !min.equals(max);
  }

  private static String range(Losses losses) {
    return losses.min() + " to " + losses.max();
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
