package org.sanad.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Speaker;
import org.sanad.lexicon.Frame;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.resolve.Referents;

/**
 * An event while it is being put together. It lives inside this stage only; what leaves is the
 * immutable {@link org.sanad.model.Event}.
 */
final class Draft {
  final int sentence;
  final Frame frame;
  final List<Chunk> triggers = new ArrayList<>();
  final List<Mention> actors = new ArrayList<>();
  final List<Mention> targets = new ArrayList<>();
  final List<Mention.PlaceMention> places = new ArrayList<>();
  final Set<String> means = new LinkedHashSet<>();
  final List<Mention> weapons = new ArrayList<>();
  final List<Speaker> sources = new ArrayList<>();
  final List<LossMention> losses = new ArrayList<>();
  Mention.@Nullable When time;
  boolean ownTime;
  int placeRank;
  boolean placeTaken;
  EventType type;
  Status status = Status.OCCURRED;
  boolean headline;
  boolean lead;
  boolean definite;

  /** Whether the sentence tells it as what another deed answers: «ردا على القصف». */
  boolean answered;

  boolean dropped;
  boolean aggregate;
  int tellings = 1;

  /** Which rule called it up, empty until its frame holds. */
  String rule = "";

  Draft(int sentence, Frame frame, Chunk trigger) {
    this.sentence = sentence;
    this.frame = frame;
    this.type = frame.type();
    triggers.add(trigger);
  }

  /** Adds somebody once. */
  static <M> void addNew(List<M> list, M item) {
    for (M known : list) {
      if (known == item) {
        return;
      }
    }
    list.add(item);
  }

  /**
   * Adds where it happened. Of two phrases that are no list, the one that the event acts on counts
   * before the one that it stands in, and of a place and what holds it the smaller.
   */
  void addPlace(Mention.PlaceMention place, Chunk chunk, Referents referents) {
    if (referents.isBeside(place) || (referents.isContainer(place) && !places.isEmpty())) {
      return;
    }
    int rank =
        switch (chunk.gov()) {
          case "", "علي", "ل", "ضد" -> 3;
          case "من", "الي", "باتجاه", "نحو", "تجاه", "عبر" -> 1;
          default -> 2;
        };
    if (chunk.joined() || places.isEmpty()) {
      // One of a list goes with the one before it.
      if (places.isEmpty() || placeTaken) {
        take(place, Math.max(rank, placeRank));
      }
      return;
    }
    PlaceChoice choice = new PlaceChoice(referents);
    boolean finer = choice.finer(place, places.get(0));
    boolean coarser = choice.coarser(place, places.get(0));
    placeTaken = false;
    if (coarser || (place.adverbial() && rank <= placeRank && !finer)) {
      return;
    }
    if (finer || rank > placeRank) {
      places.clear();
      take(place, rank);
    } else if (rank == placeRank && rank == 3) {
      take(place, rank);
    }
  }

  private void take(Mention.PlaceMention place, int rank) {
    addNew(places, place);
    placeRank = rank;
    placeTaken = true;
  }

  /** The chunk that called the frame up. */
  Chunk trigger() {
    return triggers.get(0);
  }

  boolean is(EventType other) {
    return type == other;
  }

  /** Whether it is a blow that does not say by what means. */
  boolean vague() {
    return (is(EventType.ASSAULT) || is(EventType.SHELLING))
        && means.isEmpty()
        && !frame.byMeans().isEmpty();
  }

  /** Whether it is a blow that nobody of the doer's was near, as far as it says. */
  boolean fromAfar() {
    return is(EventType.SHELLING) || is(EventType.AIR_STRIKE) || vague();
  }

  boolean violent() {
    return type.family() == EventType.Family.VIOLENCE;
  }
}
