package org.sanad.quality;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.app.reference.DirectoryAllegiance;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.reading.Reader;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Party;
import org.sanad.register.situation.PlaceHistory;
import org.sanad.register.situation.PlaceState;
import org.sanad.register.situation.Situation;
import org.sanad.register.situation.SituationReader;
import org.sanad.register.situation.Spell;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.words.Tsv;

/**
 * Asks a register who held which place on a day, and compares with facts of public record
 * (control-facts.tsv).
 */
public final class ControlFacts {
  private static final String DIVIDED = "between";

  /** How an answer stands beside the fact. */
  private enum Verdict {
    /** Who is told to hold it did. */
    RIGHT,
    /** Several are told to hold it, and one of them did. */
    CONTESTED,
    /** Nothing is told by then. */
    UNKNOWN,
    /** Somebody else is told to hold it. */
    WRONG
  }

  private ControlFacts() {}

  /** Asks the register named by the first argument; prints a line for each fact, and the sums. */
  public static void main(String[] args) throws Exception {
    Situation situation;
    try (RegisterStore store = JdbcStore.open(args[0])) {
      Reader reader = Reader.load(KnowledgeSource.bundled());
      situation =
          store.read(
              session -> SituationReader.read(session, List.of(), DirectoryAllegiance.of(reader)));
    }
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    for (List<String> fact : Tsv.rows(ControlFacts.class, "control-facts.tsv", 4)) {
      PlaceState state = state(situation, fact.get(0), LocalDate.parse(fact.get(1)));
      Verdict verdict = verdict(state, Set.of(fact.get(2).split("\\|")));
      counts.merge(verdict, 1, Integer::sum);
      out.println(verdict + "\t" + fact.get(0) + "\t" + fact.get(1) + "\t" + told(state));
    }
    for (Verdict each : Verdict.values()) {
      out.println(counts.getOrDefault(each, 0) + " " + each);
    }
    out.flush();
  }

  private static @Nullable PlaceState state(Situation situation, String name, LocalDate day) {
    for (PlaceHistory each : situation.places()) {
      if (each.place().label().equals(name)) {
        return each.at(day);
      }
    }
    return null;
  }

  private static Verdict verdict(@Nullable PlaceState state, Set<String> holders) {
    if (state == null || state.held().isEmpty()) {
      return Verdict.UNKNOWN;
    }
    boolean contested = state.control() == PlaceState.Control.CONTESTED;
    if (holders.contains(DIVIDED)) {
      return contested ? Verdict.RIGHT : Verdict.WRONG;
    }
    long right =
        state.held().stream()
            .filter(spell -> ids(spell).stream().anyMatch(holders::contains))
            .count();
    if (right == 0) {
      return Verdict.WRONG;
    }
    return contested ? Verdict.CONTESTED : Verdict.RIGHT;
  }

  private static Set<String> ids(Spell spell) {
    Set<String> ids = new TreeSet<>();
    for (Claim<Party> each : spell.parties()) {
      if (each.value().id() != null) {
        ids.add(each.value().id());
      }
    }
    return ids;
  }

  private static String told(@Nullable PlaceState state) {
    if (state == null) {
      return "nothing is told of the place";
    }
    StringBuilder told = new StringBuilder();
    for (Spell spell : state.held()) {
      told.append(ids(spell))
          .append(" since ")
          .append(spell.from() == null ? "?" : spell.from().latest())
          .append(" (")
          .append(spell.sayings().size())
          .append(" told) ");
    }
    return told.toString();
  }
}
