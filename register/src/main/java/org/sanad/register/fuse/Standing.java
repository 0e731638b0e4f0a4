package org.sanad.register.fuse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.Status;
import org.sanad.register.model.Corroboration;
import org.sanad.register.model.Telling;
import org.sanad.register.model.Voice;

/** How many stand behind an event, counted with care: what may be one voice counts as one. */
final class Standing {
  private Standing() {}

  static Corroboration of(List<Telling> tellings, UnaryOperator<String> textOf) {
    boolean denied = tellings.stream().anyMatch(t -> t.event().status() == Status.DENIED);
    boolean told = tellings.stream().anyMatch(t -> t.event().status() != Status.DENIED);
    if (denied) {
      return told ? Corroboration.CONTESTED : Corroboration.DENIED;
    }
    if (doersDiffer(tellings)) {
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

  private static boolean doersDiffer(List<Telling> tellings) {
    if (tellings.stream().anyMatch(t -> t.event().type().mutual())) {
      return false;
    }
    List<Set<String>> doers =
        tellings.stream().map(t -> ids(t.event())).filter(ids -> !ids.isEmpty()).toList();
    for (int i = 0; i < doers.size(); i++) {
      for (int j = i + 1; j < doers.size(); j++) {
        if (doers.get(i).stream().noneMatch(doers.get(j)::contains)) {
          return true;
        }
      }
    }
    return false;
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
