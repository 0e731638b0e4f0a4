package org.sanad.register.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.register.model.Where;
import org.sanad.register.store.BearingTable;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.Session;
import org.sanad.text.Normalizer;

/** Derives the situation from what the register has now; {@link SituationIndex} keeps it. */
public final class SituationReader {
  private final Session session;
  private final @Nullable String place;

  private SituationReader(Session session, @Nullable String place) {
    this.session = session;
    this.place = place;
  }

  /**
   * The situation as the register has it now.
   *
   * @param place an English or Arabic name: only this place and all that lies in it; null for all
   */
  public static Situation read(Session session, @Nullable String place, Allegiance allegiance) {
    SituationReader reader = new SituationReader(session, place);
    Situation all = Situations.of(reader.material(), allegiance);
    return new Situation(
        all.places().stream().filter(each -> reader.asked(each.place())).toList(),
        all.ties(),
        all.leftOut());
  }

  private Material material() {
    MaterialReader reader = new MaterialReader(session);
    Collection<String> labels = session.bearing().labels();
    Map<String, Where> places = reader.meant(labels);
    if (place != null) {
      places.values().removeIf(where -> !asked(where));
      labels = places.keySet();
    }
    Material told = reader.of(events(), labels, places);
    List<Statement> statements = new ArrayList<>(told.statements());
    statements.addAll(reader.ties());
    return new Material(
        told.events(), statements, told.contents(), told.published(), told.places());
  }

  private List<String> events() {
    return place == null
        ? session.bearing().events()
        : session
            .search()
            .events(
                EventQuery.all()
                    .types(List.copyOf(new TreeSet<EventType>(BearingTable.TYPES)))
                    .places(List.of(place))
                    .query());
  }

  private boolean asked(Where where) {
    if (place == null || where.within().contains(place) || where.label().equals(place)) {
      return true;
    }
    String arabic = where.nameAr();
    return arabic != null && Normalizer.fold(arabic).equals(Normalizer.fold(place));
  }
}
