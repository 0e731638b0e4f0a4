package org.sanad.app.api;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sanad.app.reference.KeptSituation;
import org.sanad.register.situation.Situation;
import org.sanad.register.situation.Tie;
import org.sanad.register.store.Session;
import org.sanad.register.store.StorePool;

/**
 * The situation of the register, held in memory. One call brings it up to date while others go on
 * with what there was; what was decided here is in it at once, what another program adds a moment
 * later.
 */
final class SituationNow {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  private final StorePool store;
  private final Views views;
  private final KeptSituation situation;
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile @Nullable Whole whole;

  SituationNow(StorePool store, Views views, KeptSituation situation) {
    this.store = store;
    this.views = views;
    this.situation = situation;
  }

  /** By what one state of what the situation is derived from is told from another. */
  private record State(long revision, long reading) {
    static State of(Session session) {
      return new State(session.events().nextRevision() - 1, session.readings().last());
    }
  }

  /** The situation of the whole register at one state, with the ties between parties. */
  record Whole(State state, long looked, boolean kept, Situation situation) {
    /** Names the state. */
    String version() {
      return state.revision + "." + state.reading;
    }

    /** Who belongs to whom and stands by whom. */
    List<Tie> ties() {
      return situation.ties();
    }
  }

  /** The situation of everywhere. */
  Whole whole() {
    Whole known = whole;
    if (known != null && fresh(known) && System.nanoTime() - known.looked < PATIENCE) {
      return known;
    }
    if (known == null || !fresh(known)) {
      refreshing.lock();
    } else if (!refreshing.tryLock()) {
      return known;
    }
    try {
      Whole now = newer(whole);
      whole = now;
      return now;
    } finally {
      refreshing.unlock();
    }
  }

  /** Whether all that was decided here is in it. */
  private boolean fresh(Whole known) {
    return known.state.revision >= views.written();
  }

  private Whole newer(@Nullable Whole known) {
    State state = store.read(State::of);
    if (known != null && known.state.equals(state)) {
      return new Whole(state, System.nanoTime(), known.kept, known.situation);
    }
    boolean kept = situation.brought();
    if (!kept && known != null && fresh(known)) {
      // Another program is writing: to derive it all meanwhile would keep everybody waiting.
      return new Whole(known.state, System.nanoTime(), known.kept, known.situation);
    }
    Situation places = kept ? situation.kept(null) : situation.derived(null);
    return new Whole(
        state,
        System.nanoTime(),
        kept,
        new Situation(places.places(), situation.ties(), places.leftOut()));
  }

  /**
   * The situation of a place and all that lies in it.
   *
   * @param place its English or Arabic name
   */
  Situation of(Whole known, String place) {
    Situation there = known.kept ? situation.kept(place) : situation.derived(place);
    return new Situation(there.places(), known.situation.ties(), there.leftOut());
  }
}
