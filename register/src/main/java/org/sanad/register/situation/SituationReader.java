package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.Relation;
import org.sanad.register.model.Claim;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.ToldRelation;
import org.sanad.register.model.Where;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.Session;
import org.sanad.text.Normalizer;

/** Reads from the register what the situation is derived from. */
public final class SituationReader {
  private static final List<EventType> TYPES =
      List.of(EventType.CAPTURE, EventType.WITHDRAWAL, EventType.SIEGE, EventType.SIEGE_LIFTED);
  private static final List<Relation.Type> TIES =
      List.of(Relation.Type.CONTROLS, Relation.Type.MEMBER_OF, Relation.Type.ALLIED_WITH);

  private static final int AT_ONCE = 10_000;

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
    List<FusedEvent> events = session.events().get(session.search().events(query(TYPES, place)));
    Map<String, Where> places = new HashMap<>();
    for (FusedEvent each : events) {
      each.places().forEach(claim -> places.putIfAbsent(claim.value().label(), claim.value()));
    }
    List<Statement> statements =
        statements().stream()
            .filter(each -> each.relation().type() != Relation.Type.CONTROLS || known(each, places))
            .toList();
    Map<String, String> contents = new HashMap<>();
    Map<String, LocalDate> published = new HashMap<>();
    for (String key : reports(events)) {
      String content = session.reports().content(key);
      StoredReport report = session.reports().get(key);
      if (content != null) {
        contents.put(key, content);
      }
      if (report != null && report.published() != null) {
        published.put(key, report.published());
      }
    }
    return new Material(events, statements, contents, published, places);
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    int from = 0;
    List<ToldRelation> some = session.readings().relations(AT_ONCE, from);
    while (!some.isEmpty()) {
      some.stream()
          .filter(told -> TIES.contains(told.relation().type()))
          .map(Statement::of)
          .forEach(statements::add);
      from += AT_ONCE;
      some = session.readings().relations(AT_ONCE, from);
    }
    return statements;
  }

  /** Whether a statement is of a place that is asked for; finds out which place its name means. */
  private boolean known(Statement statement, Map<String, Where> places) {
    String name = statement.relation().b();
    if (!places.containsKey(name)) {
      for (FusedEvent each :
          session.events().get(session.search().events(query(List.of(), name)))) {
        for (Claim<Where> claim : each.places()) {
          if (claim.value().label().equals(name)) {
            places.putIfAbsent(name, claim.value());
          }
        }
      }
    }
    Where where = places.get(name);
    return place == null || (where != null && asked(where));
  }

  private boolean asked(Where where) {
    if (place == null || where.within().contains(place) || where.label().equals(place)) {
      return true;
    }
    String arabic = where.nameAr();
    return arabic != null && Normalizer.fold(arabic).equals(Normalizer.fold(place));
  }

  private static Set<String> reports(List<FusedEvent> events) {
    Set<String> reports = new TreeSet<>();
    events.forEach(event -> reports.addAll(event.reports()));
    return reports;
  }

  private static EventQuery query(List<EventType> types, @Nullable String place) {
    int limit = types.isEmpty() ? 20 : Integer.MAX_VALUE;
    return new EventQuery(
        "",
        List.of(),
        null,
        null,
        types,
        List.of(),
        List.of(),
        List.of(),
        place == null ? List.of() : List.of(place),
        null,
        0,
        limit,
        0);
  }
}
