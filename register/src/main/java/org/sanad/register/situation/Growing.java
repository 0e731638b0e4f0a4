package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.Party;
import org.sanad.register.model.Voice;

/** A spell while it is being put together. */
final class Growing {
  private final Spell.State state;
  private final Map<String, List<Claim<Party>>> parties = new LinkedHashMap<>();
  private final List<Saying> sayings = new ArrayList<>();
  private final List<Saying> against = new ArrayList<>();
  private final @Nullable Bound from;
  private @Nullable Bound to;
  private LocalDate lastTold;
  private Act lastAct;
  private boolean contested;

  /** One that begins with an observation; {@code from} null where its beginning is not known. */
  Growing(Spell.State state, @Nullable Bound from, Observation first) {
    this.state = state;
    this.from = from;
    this.lastTold = first.lastTold();
    this.lastAct = first.act();
    confirm(first);
  }

  /** Takes in another observation that says the same. */
  void confirm(Observation o) {
    add(o.parties());
    sayings.add(o.saying());
    o.against().stream().filter(each -> !against.contains(each)).forEach(against::add);
    if (!o.lastTold().isBefore(lastTold)) {
      lastTold = o.lastTold();
      lastAct = o.act();
    }
  }

  void add(List<Claim<Party>> claims) {
    for (Claim<Party> each : claims) {
      parties.computeIfAbsent(each.value().label(), name -> new ArrayList<>()).add(each);
    }
  }

  void end(Bound bound) {
    LocalDate earliest = bound.earliest();
    boolean open = earliest == null || earliest.isBefore(lastTold);
    to =
        new Bound(
            open && !lastTold.isAfter(bound.latest()) ? lastTold : earliest,
            bound.latest(),
            bound.basis(),
            bound.by());
  }

  /** Takes in what tells its end. */
  void end(Bound bound, Saying by) {
    end(bound);
    sayings.add(by);
  }

  void contest() {
    contested = true;
  }

  boolean open() {
    return to == null;
  }

  Spell.State state() {
    return state;
  }

  LocalDate lastTold() {
    return lastTold;
  }

  /** Whether what was told of it last was how things stood, not what was done. */
  boolean lastStated() {
    return lastAct == Act.HOLDS;
  }

  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    parties.values().forEach(all -> all.forEach(claim -> ids.add(id(claim.value()))));
    return ids;
  }

  /** Whether an event or a statement is among what tells it. */
  boolean tells(String id) {
    return sayings.stream().anyMatch(saying -> saying.id().equals(id));
  }

  /**
   * Whether some parties are those who hold it as most say; of several who hold a place together,
   * one may leave.
   */
  boolean leads(Set<String> some) {
    if (ids().stream().noneMatch(some::contains)) {
      return true;
    }
    long told =
        sayings.stream()
            .filter(saying -> saying.parties().stream().anyMatch(p -> some.contains(id(p))))
            .count();
    return 2 * told >= sayings.size();
  }

  Set<Voice> voices() {
    Set<Voice> voices = new TreeSet<>();
    sayings.forEach(saying -> voices.addAll(saying.voices()));
    return voices;
  }

  static String id(Party party) {
    return party.id() == null ? "?" + party.label() : party.id();
  }

  Spell spell() {
    List<Claim<Party>> claims = new ArrayList<>();
    for (List<Claim<Party>> same : parties.values()) {
      Set<Voice> voices = new TreeSet<>();
      List<Evidence> words = new ArrayList<>();
      for (Claim<Party> each : same) {
        voices.addAll(each.voices());
        each.evidence().stream().filter(e -> !words.contains(e)).forEach(words::add);
      }
      claims.add(new Claim<>(same.get(0).value(), List.copyOf(voices), words));
    }
    boolean disputed = contested || !against.isEmpty();
    return new Spell(state, claims, from, to, lastTold, disputed, sayings, against);
  }
}
