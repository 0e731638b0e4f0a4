package org.sanad.app.reference;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sanad.app.places.PlaceScope;
import org.sanad.lexicon.KnowledgeSource;
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
  private final String directory;
  private final Supplier<Reader> knowledge;
  private volatile @Nullable Reader reader;
  private volatile @Nullable Allegiance allegiance;

  /**
   * The situation of a register.
   *
   * @param directory by what the actor directory can be told from another: {@link Known#directory}
   * @param knowledge loads the knowledge of that directory; asked once at most
   */
  public KeptSituation(RegisterStore store, String directory, Supplier<Reader> knowledge) {
    this.store = store;
    this.directory = directory;
    this.knowledge = knowledge;
  }

  /** The situation of a register by the knowledge that comes with Sanad. */
  public static KeptSituation bundled(RegisterStore store) {
    KnowledgeSource source = KnowledgeSource.bundled();
    return new KeptSituation(store, Known.directory(source), () -> Reader.load(source));
  }

  /** The situation of a register by knowledge that is loaded already. */
  public KeptSituation(RegisterStore store, Known knowledge) {
    this(store, knowledge.directory(), knowledge::reader);
  }

  /**
   * The situation without the ties between parties.
   *
   * @param place an English or Arabic name: only this place and all that lies in it; null for all.
   *     An Arabic one means what {@link PlaceScope} says
   */
  public Situation read(@Nullable String place) {
    // It may only be read, or somebody else writes: what cannot be kept is derived all the same.
    return brought() ? kept(place) : derived(place);
  }

  /**
   * Brings what is kept up to date.
   *
   * @throws StoreException if it cannot be written
   */
  public void refresh() {
    if (!store.<Boolean>read(session -> SituationIndex.current(session, directory))) {
      Allegiance known = allegiance();
      store.write(
          session -> {
            SituationIndex.refresh(session, known, directory);
            return session;
          });
    }
  }

  /** Brings what is kept up to date, if it can be written; says whether it is. */
  public boolean brought() {
    try {
      refresh();
      return true;
    } catch (StoreException e) {
      return false;
    }
  }

  /** As it is kept, up to date or not; otherwise as {@link #read}. */
  public Situation kept(@Nullable String place) {
    List<String> names = names(place);
    return store.read(session -> SituationIndex.read(session, names));
  }

  /** Derived anew from the whole register, which takes its time; otherwise as {@link #read}. */
  public Situation derived(@Nullable String place) {
    Allegiance known = allegiance();
    List<String> names = names(place);
    return store.read(session -> SituationReader.read(session, names, known));
  }

  /** Who belongs to whom and stands by whom. */
  public List<Tie> ties() {
    Allegiance known = allegiance();
    return store.read(session -> SituationIndex.ties(session, known));
  }

  private List<String> names(@Nullable String place) {
    if (place == null) {
      return List.of();
    }
    return PlaceScope.needed(place)
        ? new PlaceScope(reader().lexicon().knowledge().places()).of(place)
        : List.of(place);
  }

  private Reader reader() {
    Reader known = reader;
    if (known == null) {
      known = knowledge.get();
      reader = known;
    }
    return known;
  }

  private Allegiance allegiance() {
    Allegiance known = allegiance;
    if (known == null) {
      known = DirectoryAllegiance.of(reader());
      allegiance = known;
    }
    return known;
  }
}
