package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Relation;
import org.sanad.register.model.Claim;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Where;
import org.sanad.register.store.Session;

/** Reads from the register what the situation is derived from. */
final class MaterialReader {
  private static final List<Relation.Type> TIES =
      List.of(Relation.Type.MEMBER_OF, Relation.Type.ALLIED_WITH);

  /** Events in which a name that a statement gives a place is looked up. */
  private static final int LOOKED_UP = 20;

  private final Session session;
  private final Map<String, Optional<Where>> meant = new HashMap<>();

  MaterialReader(Session session) {
    this.session = session;
  }

  /**
   * What events and statements tell, and the words of their reports.
   *
   * @param events ids; those that do not bear on the situation are passed over
   * @param labels the statements about places by these names
   * @param places the places that statements mean by these names, as far as they are known
   */
  Material of(Collection<String> events, Collection<String> labels, Map<String, Where> places) {
    List<FusedEvent> told = session.events().get(events);
    Set<String> reports = new TreeSet<>();
    told.forEach(event -> reports.addAll(event.reports()));
    Map<String, LocalDate> published = new HashMap<>();
    for (StoredReport each : session.reports().get(reports)) {
      if (each.published() != null) {
        published.put(each.key(), each.published());
      }
    }
    List<Statement> statements =
        session.bearing().controls(labels).stream().map(Statement::of).toList();
    return new Material(told, statements, session.reports().contents(reports), published, places);
  }

  /** Who reports say belongs to whom or stands by whom. */
  List<Statement> ties() {
    return session.bearing().statements(TIES).stream().map(Statement::of).toList();
  }

  /**
   * The place that statements mean by a name: that of the most told event which names it so, of
   * those that bear on the situation first; null where none does.
   */
  @Nullable Where meant(String label) {
    return meant.computeIfAbsent(label, name -> Optional.ofNullable(named(name))).orElse(null);
  }

  private @Nullable Where named(String label) {
    for (String id : session.bearing().eventsNaming(label, LOOKED_UP)) {
      FusedEvent event = session.events().get(id);
      for (Claim<Where> claim : event == null ? List.<Claim<Where>>of() : event.places()) {
        if (claim.value().label().equals(label)) {
          return claim.value();
        }
      }
    }
    return null;
  }

  /** The places that statements mean by names; those that mean none are left away. */
  Map<String, Where> meant(Collection<String> labels) {
    Map<String, Where> places = new HashMap<>();
    for (String label : labels) {
      Where where = meant(label);
      if (where != null) {
        places.put(label, where);
      }
    }
    return places;
  }
}
