package org.sanad.register.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanad.register.model.Where;
import org.sanad.register.store.BearingTable;
import org.sanad.register.store.BearingTable.Changed;
import org.sanad.register.store.EventNames;
import org.sanad.register.store.Session;
import org.sanad.register.store.SituationTable;
import org.sanad.text.Normalizer;

/**
 * The situation place by place, kept in the register, so that one governorate is read and not
 * derived. What has changed since is derived anew, for the places alone that it bears on; what
 * comes out is what {@link SituationReader} gives.
 */
public final class SituationIndex {
  /** Places that are derived together: as many as their events fit into memory with ease. */
  private static final int PLACES_AT_ONCE = 50;

  private static final int EVENTS_AT_ONCE = 2000;

  /** Begins the line of what statements about a name left out. */
  private static final String LABEL = "label:";

  private final BearingTable bearing;
  private final SituationTable table;
  private final MaterialReader reader;
  private final Allegiance allegiance;
  private final Set<String> labels;
  private final Set<String> events;

  private SituationIndex(Session session, Allegiance allegiance) {
    this.bearing = session.bearing();
    this.table = session.situation();
    this.reader = new MaterialReader(session);
    this.allegiance = allegiance;
    this.labels = new TreeSet<>(bearing.changed(Changed.LABEL));
    this.events = new TreeSet<>(bearing.changed(Changed.EVENT));
  }

  /**
   * Whether what is kept is what would be derived now.
   *
   * @param knowledge what it is to be derived by: changes whenever the actor directory does
   */
  public static boolean current(Session session, String knowledge) {
    return session.bearing().unchanged() && session.situation().derivedBy(basis(knowledge));
  }

  /**
   * Brings what is kept up to date; in a transaction that writes.
   *
   * @param knowledge as for {@link #current}
   */
  public static void refresh(Session session, Allegiance allegiance, String knowledge) {
    String basis = basis(knowledge);
    if (!session.situation().derivedBy(basis)) {
      session.situation().begin(basis);
      session.bearing().changeAll();
    }
    new SituationIndex(session, allegiance).refresh();
    session.bearing().settled();
  }

  private static String basis(String knowledge) {
    return Rules.digest() + " " + knowledge;
  }

  /**
   * The situation as it is kept, without the ties between parties.
   *
   * @param asked names, English or Arabic: only the places that bear one of them, and all that lies
   *     in what bears an English one; none for all
   */
  public static Situation read(Session session, Collection<String> asked) {
    Set<String> names = new TreeSet<>(asked);
    asked.forEach(name -> names.add(Normalizer.fold(name)));
    List<PlaceHistory> places =
        new ArrayList<>(session.situation().places(names, PlaceHistory.class));
    places.sort(Situations.PLACES);
    List<LeftOut> left =
        session.situation().left(names).stream()
            .map(l -> new LeftOut(l.id(), l.place(), LeftOut.Reason.valueOf(l.reason())))
            .distinct()
            .sorted(Situations.LEFT_OUT)
            .toList();
    return new Situation(places, List.of(), left);
  }

  /** Who belongs to whom and stands by whom. */
  public static List<Tie> ties(Session session, Allegiance allegiance) {
    return Coalitions.of(new MaterialReader(session).ties(), allegiance);
  }

  private static Set<String> names(Where where) {
    Set<String> names = new TreeSet<>(where.within());
    names.add(where.label());
    if (where.nameAr() != null) {
      names.add(Normalizer.fold(where.nameAr()));
    }
    return names;
  }

  private void refresh() {
    Set<String> places = new TreeSet<>(bearing.changed(Changed.PLACE));
    places.addAll(table.meant(labels));
    for (String label : labels) {
      Where where = reader.meant(label);
      table.mean(label, where == null || where.id() == null ? "" : where.id());
    }
    places.addAll(table.meant(labels));
    table.removeLeftOf(events);
    table.remove(labels.stream().map(label -> LABEL + label).toList());
    for (List<String> some : some(places, PLACES_AT_ONCE)) {
      table.remove(some);
      Set<String> told = new TreeSet<>(bearing.eventsAt(some));
      derive(some, told, table.labelsOf(some));
      events.removeAll(told);
    }
    // What bears on no place that is known is left out, and said to be.
    for (List<String> some : some(events, EVENTS_AT_ONCE)) {
      derive(List.of(), some, List.of());
    }
    derive(List.of(), List.of(), List.copyOf(labels));
  }

  private void derive(List<String> places, Collection<String> told, List<String> stated) {
    Map<String, Where> meant = reader.meant(stated);
    Material material = reader.of(told, stated, meant);
    Situations.Observed observed = Situations.observe(material, allegiance);
    Map<String, Set<String>> names = new TreeMap<>();
    material.events().forEach(event -> names.put(event.id(), EventNames.ofPlaces(event)));
    for (Statement each : material.statements()) {
      Where where = meant.get(each.relation().b());
      names.put(each.id(), where == null ? Set.of() : names(where));
    }
    for (LeftOut each : observed.leftOut()) {
      // A statement's place is the name that it gives it.
      if (events.contains(each.id())) {
        leave("", each, names);
      } else if (labels.contains(each.place()) && !told.contains(each.id())) {
        leave(LABEL + each.place(), each, names);
      }
    }
    for (String place : places) {
      List<LeftOut> leftOut = new ArrayList<>();
      List<Observation> of = observed.byPlace().getOrDefault(place, List.of());
      if (!of.isEmpty()) {
        PlaceHistory history = Situations.history(of, allegiance, leftOut);
        if (!history.blank()) {
          table.add(place, names(history.place()), history);
        }
      }
      leftOut.forEach(each -> leave(place, each, names));
    }
    stated.forEach(labels::remove);
  }

  private void leave(String line, LeftOut left, Map<String, Set<String>> names) {
    table.leave(
        new SituationTable.Left(line, left.id(), left.place(), left.reason().name()),
        Objects.requireNonNull(names.get(left.id())));
  }

  private static List<List<String>> some(Collection<String> all, int most) {
    List<String> list = List.copyOf(all);
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < list.size(); from += most) {
      parts.add(list.subList(from, Math.min(list.size(), from + most)));
    }
    return parts;
  }
}
