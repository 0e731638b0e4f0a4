package org.sanad.register.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.model.Status;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Voice;
import org.sanad.register.situation.ExtentWords.Kind;
import org.sanad.text.Normalizer;

/** What an event says of each of its places. What failed, or was tried or planned, says nothing. */
final class EventObserver {
  /** What is dated within so many days before it is told is told as news. */
  private static final int NEWS = 7;

  private final FusedEvent e;
  private final Material material;
  private final Allegiance allegiance;
  private final List<LeftOut> leftOut;
  private final Set<String> asserting = new HashSet<>();
  private final Set<Voice> voices = new TreeSet<>();
  private final List<Observation> found = new ArrayList<>();

  private EventObserver(
      FusedEvent e, Material material, Allegiance allegiance, List<LeftOut> leftOut) {
    this.e = e;
    this.material = material;
    this.allegiance = allegiance;
    this.leftOut = leftOut;
  }

  static List<Observation> of(
      FusedEvent e, Material material, Allegiance allegiance, List<LeftOut> leftOut) {
    EventObserver observer = new EventObserver(e, material, allegiance, leftOut);
    observer.observe();
    return observer.found;
  }

  private void observe() {
    boolean corrected =
        e.corrections().stream().anyMatch(c -> c.field() == Correction.Field.STATUS);
    for (Claim<Status> each : e.status().claims()) {
      if (corrected ? e.status().best() == Status.OCCURRED : each.value() == Status.OCCURRED) {
        asserting.addAll(Sides.tellings(each));
        voices.addAll(each.voices());
      }
    }
    if (e.retracted() != null || asserting.isEmpty()) {
      return;
    }
    LeftOut.Reason reason =
        e.aggregate() ? LeftOut.Reason.AGGREGATE : Dating.missing(e, material.published());
    if (reason != null) {
      leaveOut(e.places().isEmpty() ? "" : place(0), reason);
      return;
    }
    Dating dating = Dating.of(e, material.published());
    if (e.places().isEmpty()) {
      leaveOut("", LeftOut.Reason.UNKNOWN_PLACE);
    }
    for (int i = 0; i < e.places().size(); i++) {
      Site site = Site.of(e, e.places().get(i), asserting, material, late(dating));
      if (site.reason() != null) {
        leaveOut(place(i), site.reason());
      } else {
        at(site, dating);
      }
    }
  }

  /** Whether it is dated right before it was told. */
  private boolean late(Dating dating) {
    return e.reports().stream()
        .map(material.published()::get)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(first -> dating.latest().plusDays(NEWS).isAfter(first))
        .orElse(false);
  }

  private String place(int number) {
    return e.places().get(number).value().label();
  }

  private void at(Site site, Dating dating) {
    List<Claim<Party>> doers = Sides.fit(e.actors(), e.targets(), allegiance);
    List<Claim<Party>> losers = Sides.fit(e.targets(), e.actors(), allegiance);
    switch (e.type().best()) {
      case CAPTURE -> {
        if (doers.isEmpty()) {
          // «تحرير مدينة المكلا من عناصر القاعدة»: who lost it is told, not who took it.
          add(site, dating, Act.LEFT, losers, List.of(), List.of());
        } else {
          add(site, dating, Act.CAPTURED, doers, losers, List.of());
        }
      }
      case WITHDRAWAL ->
          add(
              site,
              dating,
              Act.LEFT,
              doers,
              List.of(),
              is(Kind.HANDOVER, site) ? losers : List.of());
      case SIEGE -> {
        boolean cut = is(Kind.CUT, site);
        Dating days = dating.lasting(e, cut || begun(site));
        any(site, days, cut ? Act.CUT : Act.BESIEGED, doers);
      }
      case SIEGE_LIFTED -> any(site, dating, is(Kind.OPEN, site) ? Act.OPENED : Act.LIFTED, doers);
      default -> {
        // Says nothing of who holds or besieges what.
      }
    }
  }

  /** One observation for each side that is named. */
  private void add(
      Site site,
      Dating dating,
      Act act,
      List<Claim<Party>> parties,
      List<Claim<Party>> losers,
      List<Claim<Party>> takers) {
    List<List<Claim<Party>>> sides = Sides.of(parties, site.tellings());
    if (sides.isEmpty()) {
      // Told by others of its tellings: one event has one doer unless they differ.
      sides = Sides.of(parties, asserting);
    }
    if (sides.isEmpty()) {
      leaveOut(site.where().label(), LeftOut.Reason.NO_PARTY);
    }
    for (List<Claim<Party>> side : sides) {
      if (Sides.torn(side, dating.latest(), allegiance)) {
        leaveOut(site.where().label(), LeftOut.Reason.CONFUSED);
        continue;
      }
      Set<Voice> said = new TreeSet<>();
      side.forEach(claim -> said.addAll(claim.voices()));
      observation(site, dating, act, side, said, losers, takers);
    }
  }

  /** One observation, with whoever is named. */
  private void any(Site site, Dating dating, Act act, List<Claim<Party>> parties) {
    observation(site, dating, act, parties, voices, List.of(), List.of());
  }

  private void observation(
      Site site,
      Dating dating,
      Act act,
      List<Claim<Party>> side,
      Set<Voice> said,
      List<Claim<Party>> losers,
      List<Claim<Party>> takers) {
    Set<String> own = new HashSet<>();
    side.forEach(claim -> own.addAll(Sides.tellings(claim)));
    Set<Evidence> words = new LinkedHashSet<>();
    site.words().stream().filter(each -> own.contains(each.telling())).forEach(words::add);
    if (words.isEmpty()) {
      words.addAll(site.words());
    }
    side.forEach(claim -> words.addAll(claim.evidence()));
    Saying saying = saying(act, dating, side, said, List.copyOf(words));
    found.add(
        new Observation(
            site.where(),
            saying,
            side,
            losers.stream().map(Claim::value).toList(),
            takers,
            dating.basis(),
            dating.lastTold(),
            against(act, dating),
            Set.copyOf(e.reports())));
  }

  /**
   * Those who say that it did not happen; and that it came to nothing, if as many tell it so: of a
   * battle, some report an earlier try.
   */
  private List<Saying> against(Act act, Dating dating) {
    List<Saying> against = new ArrayList<>();
    for (Claim<Status> each : e.status().claims()) {
      boolean failed =
          each.value() == Status.FAILED && Sides.tellings(each).size() >= asserting.size();
      boolean no = each.value() == Status.DENIED || failed;
      if (no && Sides.tellings(each).stream().noneMatch(asserting::contains)) {
        against.add(saying(act, dating, List.of(), Set.copyOf(each.voices()), each.evidence()));
      }
    }
    return against;
  }

  private Saying saying(
      Act act, Dating dating, List<Claim<Party>> side, Set<Voice> said, List<Evidence> words) {
    return new Saying(
        e.id(),
        act,
        side.stream().map(Claim::value).toList(),
        dating.earliest(),
        dating.latest(),
        said.stream().sorted().toList(),
        words);
  }

  private boolean is(Kind kind, Site site) {
    return e.triggers().stream()
        .filter(trigger -> site.tellings().contains(trigger.telling()))
        .flatMap(trigger -> Extent.words(Normalizer.fold(trigger.quote().text())).stream())
        .anyMatch(word -> ExtentWords.bundled().any(kind, word));
  }

  private boolean begun(Site site) {
    return e.triggers().stream()
        .filter(trigger -> site.tellings().contains(trigger.telling()))
        .anyMatch(
            trigger ->
                Assertion.begun(
                    material.contents().getOrDefault(trigger.report(), ""),
                    trigger.quote().span()));
  }

  private void leaveOut(String place, LeftOut.Reason reason) {
    leftOut.add(new LeftOut(e.id(), place, reason));
  }
}
