package org.sanad.register.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sanad.model.EventType;
import org.sanad.register.model.Where;
import org.sanad.register.store.BearingTable;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.Session;
import org.sanad.text.Normalizer;

/** Derives the situation from what the register has now; {@link SituationIndex} keeps it. */
public final class SituationReader {
  private final Session session;
  private final List<String> names;

  private SituationReader(Session session, List<String> names) {
    this.session = session;
    this.names = names;
  }

  /**
   * The situation as the register has it now.
   *
   * @param names as for {@link SituationIndex#read}
   */
  public static Situation read(Session session, List<String> names, Allegiance allegiance) {
    SituationReader reader = new SituationReader(session, names);
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
    if (!names.isEmpty()) {
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
    return names.isEmpty()
        ? session.bearing().events()
        : session
            .search()
            .events(
                EventQuery.all()
                    .types(List.copyOf(new TreeSet<EventType>(BearingTable.TYPES)))
                    .places(names)
                    .query());
  }

  private boolean asked(Where where) {
    if (names.isEmpty()
        || names.contains(where.label())
        || where.within().stream().anyMatch(names::contains)) {
      return true;
    }
    String arabic = where.nameAr();
    return arabic != null
        && names.stream().anyMatch(n -> Normalizer.fold(arabic).equals(Normalizer.fold(n)));
  }
}
