package org.sanad.register.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.Status;

/**
 * One event, out of all that reports tell of it. Where they differ, each claim stands with who
 * makes it.
 *
 * @param id that of its first telling ({@link Telling#ORDER}); the id of any other of its tellings
 *     leads to it as well
 * @param type what kind of event
 * @param status whether it is told as having happened
 * @param actors who did it, the most told first
 * @param targets to whom, or the other side
 * @param places where, the closest first
 * @param time when, null where no report says
 * @param fatalities numbers of killed
 * @param injured numbers of injured
 * @param weapons by what means, the reports' words
 * @param aggregate whether it is a total over a stretch of time
 * @param corroboration how many stand behind it
 * @param triggers the words that name it
 * @param tellings ids of its tellings, the first first
 * @param reports keys of the reports behind it
 * @param outlets publishers of these reports, by name
 * @param texts how many of the reports are different texts; the others are reprints
 * @param corrections what persons put in the place of what was read; already applied
 * @param retracted why a person took it back, null where nobody did
 * @param verdict what a person made of it last, null where nobody judged it
 */
public record FusedEvent(
    String id,
    Value<EventType> type,
    Value<Status> status,
    List<Claim<Party>> actors,
    List<Claim<Party>> targets,
    List<Claim<Where>> places,
    @Nullable Value<When> time,
    Toll fatalities,
    Toll injured,
    List<Claim<String>> weapons,
    boolean aggregate,
    Corroboration corroboration,
    List<Evidence> triggers,
    List<String> tellings,
    List<String> reports,
    List<String> outlets,
    int texts,
    List<Correction> corrections,
    @Nullable String retracted,
    @Nullable Verdict verdict) {

  /** Keeps its own copies of the lists. */
  public FusedEvent {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    weapons = List.copyOf(weapons);
    triggers = List.copyOf(triggers);
    tellings = List.copyOf(tellings);
    reports = List.copyOf(reports);
    outlets = List.copyOf(outlets);
    corrections = List.copyOf(corrections);
  }

  /** What persons made of it: a verdict counts while the event shows what was judged. */
  public ReviewStatus reviewStatus() {
    if (retracted != null) {
      return ReviewStatus.REJECTED;
    }
    if (verdict != null && verdict.status() != ReviewStatus.REJECTED && verdict.holds(this)) {
      return verdict.status();
    }
    return corrections.isEmpty() ? ReviewStatus.MACHINE : ReviewStatus.CORRECTED;
  }

  /** Whether it changed since a person judged it, and not by a person's correction. */
  public boolean overtaken() {
    Verdict last = verdict;
    return last != null
        && retracted == null
        && (last.status() == ReviewStatus.REJECTED || !last.holds(this))
        && corrections.stream().noneMatch(each -> each.decision() > last.decision());
  }
}
