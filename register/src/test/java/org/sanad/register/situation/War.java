package org.sanad.register.situation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.SourceReport;
import org.sanad.reading.Reader;
import org.sanad.register.Register;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.model.Party;
import org.sanad.register.model.Where;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/**
 * Reports in Arabic, read by the real reader into a real register, and the situation that follows,
 * in a notation that is easily compared:
 *
 * <pre>
 * 2016-08-14..2016-08-20 Syrian opposition factions     both days told
 * ~2016-08-14..          Islamic State                  by then, inferred; no end told
 * ..2016-08-20           Islamic State                  since when is not told
 * !2016-08-14..          Islamic State                  contested
 * </pre>
 */
final class War {
  private static final Reader READER = Reader.load(KnowledgeSource.bundled());

  private final List<ReadReport> reports = new ArrayList<>();
  private final List<DirectoryTie> ties = new ArrayList<>();
  private @Nullable Situation known;

  static War told() {
    return new War();
  }

  /** A report of a day. */
  War report(String outlet, String day, String text) {
    known = null;
    SourceReport report =
        new SourceReport("r" + reports.size(), outlet, LocalDate.parse(day), "", text);
    reports.add(new ReadReport(READER.read(report), "test"));
    return this;
  }

  /** A fact of the actor directory. */
  War directory(String a, String kind, String b, @Nullable String from, @Nullable String to) {
    known = null;
    ties.add(new DirectoryTie(party(a), kind, party(b), from, to, "Founding statement of " + b));
    return this;
  }

  private static Party party(String id) {
    Actor actor = READER.lexicon().knowledge().actors().get(id);
    return new Party(actor.id(), actor.nameEn(), actor.nameAr());
  }

  Situation situation() {
    if (known == null) {
      known = situation(null);
    }
    return known;
  }

  Situation situation(@Nullable String place) {
    try {
      Path file = Files.createTempFile("sanad", ".db");
      try (RegisterStore store = JdbcStore.open(file.toString())) {
        new Register(store).add(reports);
        return store.read(
            session ->
                SituationReader.read(
                    session, place == null ? List.of() : List.of(place), allegiance()));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  Allegiance allegiance() {
    return new Known(List.copyOf(ties));
  }

  /** Who held a place when. */
  List<String> control(String place) {
    return history(place).control().stream().map(War::spell).toList();
  }

  /** When a place was besieged, when a road was cut. */
  List<String> access(String place) {
    List<Spell> spells = new ArrayList<>(history(place).siege());
    spells.addAll(history(place).road());
    return spells.stream().map(spell -> spell(spell) + " " + spell.state().code()).toList();
  }

  /** What is said of a place at the end of a day. */
  String at(String place, String day) {
    PlaceState state = history(place).at(LocalDate.parse(day));
    return (state.control().code()
            + " "
            + state.held().stream().map(War::parties).collect(Collectors.joining(" / ")))
        .trim();
  }

  List<String> leftOut() {
    return situation().leftOut().stream()
        .map(each -> each.reason().code() + " " + each.place())
        .distinct()
        .toList();
  }

  private PlaceHistory history(String place) {
    return situation().places().stream()
        .filter(each -> each.place().label().equals(place))
        .findFirst()
        .orElseGet(
            () ->
                new PlaceHistory(
                    new Where(null, place, null, null, null, List.of(), null),
                    List.of(),
                    List.of(),
                    List.of()));
  }

  private static String spell(Spell spell) {
    Bound from = spell.from();
    Bound to = spell.to();
    return (spell.contested() ? "!" : "")
        + (from == null ? "" : (from.inferred() ? "~" : "") + days(from))
        + ".."
        + (to == null ? "" : (to.inferred() ? "~" : "") + days(to))
        + " "
        + parties(spell);
  }

  private static String days(Bound bound) {
    return bound.earliest() == null || bound.earliest().equals(bound.latest())
        ? bound.latest().toString()
        : bound.earliest() + "|" + bound.latest();
  }

  private static String parties(Spell spell) {
    return spell.parties().stream()
        .map(claim -> claim.value().label())
        .sorted()
        .collect(Collectors.joining(" + "));
  }

  /** The reader's own directory, with the ties that the test gives. */
  private record Known(List<DirectoryTie> ties) implements Allegiance {
    @Override
    public @Nullable Party named(String name) {
      return READER.lexicon().knowledge().actors().values().stream()
          .filter(actor -> actor.nameEn().equals(name))
          .map(actor -> party(actor.id()))
          .findFirst()
          .orElse(null);
    }

    @Override
    public boolean canHold(String id) {
      Actor actor = READER.lexicon().knowledge().actors().get(id);
      return actor != null && actor.armed();
    }

    @Override
    public boolean together(String a, String b, LocalDate day) {
      return ties.stream()
          .filter(tie -> tie.holds(day))
          .anyMatch(tie -> Set.of(a, b).equals(Set.of(id(tie.a()), id(tie.b()))));
    }

    @Override
    public boolean opposed(String a, String b, LocalDate day) {
      return false;
    }

    static String id(Party party) {
      return String.valueOf(party.id());
    }
  }
}
