package org.sanad.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.app.reference.DirectoryAllegiance;
import org.sanad.reading.Reader;
import org.sanad.register.situation.Allegiance;
import org.sanad.register.situation.Situation;
import org.sanad.register.situation.SituationIndex;
import org.sanad.register.situation.SituationReader;
import org.sanad.register.situation.Tie;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.StoreException;

/**
 * The situation as a register keeps it, brought up to date where it is not. The knowledge, which
 * takes longer to load than a situation to read, is loaded only where something is to be derived.
 */
public final class KeptSituation {
  private final RegisterStore store;
  private final KnowledgeOption knowledge;
  private @Nullable Allegiance allegiance;

  /** The situation of a register by the bundled knowledge. */
  public static KeptSituation bundled(RegisterStore store) {
    return new KeptSituation(store, new KnowledgeOption());
  }

  KeptSituation(RegisterStore store, KnowledgeOption knowledge) {
    this.store = store;
    this.knowledge = knowledge;
  }

  /** With a reader that is loaded already. */
  KeptSituation(RegisterStore store, KnowledgeOption knowledge, Reader reader) {
    this(store, knowledge);
    this.allegiance = DirectoryAllegiance.of(reader);
  }

  /**
   * The situation without the ties between parties.
   *
   * @param place an English or Arabic name: only this place and all that lies in it; null for all
   */
  public Situation read(@Nullable String place) {
    String digest = knowledge.directoryDigest();
    List<Situation> kept =
        store.read(
            session ->
                SituationIndex.current(session, digest)
                    ? List.of(SituationIndex.read(session, place))
                    : List.of());
    if (!kept.isEmpty()) {
      return kept.get(0);
    }
    Allegiance known = allegiance();
    try {
      return store.write(
          session -> {
            SituationIndex.refresh(session, known, digest);
            return SituationIndex.read(session, place);
          });
    } catch (StoreException e) {
      // It may only be read, or somebody else writes: what cannot be kept is derived all the same.
      return store.read(session -> SituationReader.read(session, place, known));
    }
  }

  /** Brings what is kept up to date. */
  public void refresh() {
    String digest = knowledge.directoryDigest();
    if (!store.<Boolean>read(session -> SituationIndex.current(session, digest))) {
      Allegiance known = allegiance();
      store.write(
          session -> {
            SituationIndex.refresh(session, known, digest);
            return session;
          });
    }
  }

  /** Who belongs to whom and stands by whom. */
  List<Tie> ties() {
    Allegiance known = allegiance();
    return store.read(session -> SituationIndex.ties(session, known));
  }

  private Allegiance allegiance() {
    if (allegiance == null) {
      allegiance = DirectoryAllegiance.of(knowledge.reader());
    }
    return allegiance;
  }
}
