package org.sanad.register.fuse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.Status;
import org.sanad.register.model.Corroboration;
import org.sanad.register.model.Telling;
import org.sanad.register.model.Voice;

/** How many stand behind an event, counted with care: what may be one voice counts as one. */
final class Standing {
  /** What less than this part of the texts tells does not make a doer contested. */
  private static final int DIFFER = 4;

  private Standing() {}

  static Corroboration of(List<Telling> tellings, UnaryOperator<String> textOf) {
    boolean denied = tellings.stream().anyMatch(t -> t.event().status() == Status.DENIED);
    boolean told = tellings.stream().anyMatch(t -> t.event().status() != Status.DENIED);
    if (denied) {
      return told ? Corroboration.CONTESTED : Corroboration.DENIED;
    }
    if (doersDiffer(tellings, textOf)) {
      return Corroboration.CONTESTED;
    }
    int voices = voices(tellings, textOf);
    return voices > 1
        ? Corroboration.INDEPENDENT
        : voices == 0 ? Corroboration.PARTY_CLAIM : Corroboration.SINGLE_CLAIM;
  }

  /**
   * How many voices that are no parties there are at least. Of the unnamed only their kind counts,
   * since two reports' «activists» may be the same; publishers of one text count once, and so do
   * texts of one publisher.
   */
  private static int voices(List<Telling> tellings, UnaryOperator<String> textOf) {
    Set<String> cited = new HashSet<>();
    Set<String> publishers = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (Telling each : tellings) {
      for (Voice voice : Voices.of(each)) {
        if (voice.kind() == null) {
          publishers.add(voice.name());
          texts.add(textOf.apply(each.report()));
        } else if (!voice.party()) {
          cited.add(voice.kind() + (voice.known() ? " " + voice.name() : ""));
        }
      }
    }
    return cited.size() + Math.min(publishers.size(), texts.size());
  }

  /**
   * Whether doers differ: of the texts that name any, at least a quarter name only others than the
   * one that most name and those who are named beside it.
   */
  private static boolean doersDiffer(List<Telling> tellings, UnaryOperator<String> textOf) {
    if (tellings.stream().anyMatch(t -> t.event().type().mutual())) {
      return false;
    }
    Map<String, Set<String>> textsOf = new TreeMap<>();
    Set<String> all = new HashSet<>();
    for (Telling each : tellings) {
      for (String doer : ids(each.event())) {
        textsOf.computeIfAbsent(doer, id -> new HashSet<>()).add(textOf.apply(each.report()));
        all.add(textOf.apply(each.report()));
      }
    }
    String first = null;
    for (Map.Entry<String, Set<String>> each : textsOf.entrySet()) {
      Set<String> most = first == null ? Set.of() : textsOf.getOrDefault(first, Set.of());
      first = each.getValue().size() > most.size() ? each.getKey() : first;
    }
    Set<String> agreeing = new HashSet<>();
    for (Telling each : tellings) {
      Set<String> ids = ids(each.event());
      if (ids.contains(first)) {
        agreeing.addAll(ids);
      }
    }
    Set<String> others = new HashSet<>(all);
    for (Telling each : tellings) {
      if (ids(each.event()).stream().anyMatch(agreeing::contains)) {
        others.remove(textOf.apply(each.report()));
      }
    }
    return others.size() * DIFFER >= all.size() && !others.isEmpty();
  }

  private static Set<String> ids(Event event) {
    Set<String> ids = new HashSet<>();
    for (Argument actor : event.actors()) {
      if (actor.id() != null) {
        ids.add(actor.id());
      }
    }
    return ids;
  }
}
