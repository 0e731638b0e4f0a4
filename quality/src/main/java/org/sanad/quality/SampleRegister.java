package org.sanad.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.model.Relation;
import org.sanad.register.fuse.Traits;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Telling;
import org.sanad.register.model.ToldRelation;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;

/**
 * A real register, in memory: what synthetic ones are drawn from.
 *
 * @param events its events
 * @param reports its reports, with what they tell
 */
record SampleRegister(List<FusedEvent> events, List<Report> reports) {
  private static final int AT_ONCE = 500;

  /**
   * A report.
   *
   * @param content headline, line feed, body
   * @param tellings in their order
   * @param traits of each telling
   */
  record Report(
      StoredReport report,
      String content,
      List<Telling> tellings,
      List<Traits> traits,
      List<Relation> relations) {}

  /** Reads a register; a file of an older Sanad is brought up to date by this. */
  static SampleRegister read(String place) {
    try (RegisterStore store = JdbcStore.open(place)) {
      return store.read(SampleRegister::read);
    }
  }

  private static SampleRegister read(Session session) {
    List<FusedEvent> events = new ArrayList<>();
    Map<String, StoredReport> reports = new TreeMap<>();
    for (int from = 0; from < session.events().count(); from += AT_ONCE) {
      List<FusedEvent> some =
          session.events().get(session.events().mostTold(AT_ONCE, from)).stream()
              .filter(event -> event.retracted() == null)
              .toList();
      events.addAll(some);
      some.forEach(
          event -> session.reports().get(event.reports()).forEach(r -> reports.put(r.key(), r)));
    }
    return new SampleRegister(
        events, reports.values().stream().map(report -> report(session, report)).toList());
  }

  private static Report report(Session session, StoredReport report) {
    String key = report.key();
    List<String> ids = session.readings().inOrder(key);
    Map<String, Telling> tellings = new LinkedHashMap<>(session.readings().get(ids));
    Map<String, Traits> traits = session.readings().traits(ids);
    String content = session.reports().content(key);
    return new Report(
        report,
        content == null ? "\n" : content,
        ids.stream().map(tellings::get).toList(),
        ids.stream().map(traits::get).toList(),
        session.readings().relationsOf(key).stream().map(ToldRelation::relation).toList());
  }
}
