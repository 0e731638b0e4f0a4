package org.sanad.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.JsonText;
import org.sanad.app.server.Problem;
import org.sanad.register.export.Entries;
import org.sanad.register.export.Entry;
import org.sanad.register.export.Gate;
import org.sanad.register.export.Published;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Telling;
import org.sanad.register.store.Session;
import org.sanad.register.view.EventRow;

/** Makes whole events. */
final class Details {
  private final Backend backend;

  Details(Backend backend) {
    this.backend = backend;
  }

  /**
   * The id of the event that an id leads to.
   *
   * @throws Problem if it leads nowhere
   */
  static String resolved(Session session, String id) {
    String now = session.events().resolve(id);
    if (now == null) {
      throw none(id);
    }
    return now;
  }

  static Problem none(String id) {
    return Problem.notFound("No event has the id " + id + ": GET /api/v1/events lists them.");
  }

  /**
   * An event as it stands.
   *
   * @param id that it has now
   * @throws Problem if there is none
   */
  ObjectNode internal(Session session, String id) {
    Entry entry = entry(session, id);
    EventRow row = backend.views().internal().index().get(id);
    Long revision = session.events().revisionOf(id);
    if (row == null || revision == null || row.handling().revision() != revision) {
      backend.views().changed();
      row = backend.views().internal().index().get(id);
    }
    if (row == null || revision == null) {
      throw none(id);
    }
    FusedEvent event = entry.event();
    return whole(
        entry,
        new Detail(
            Summary.of(row),
            revision,
            event.corrections().stream()
                .map(
                    c ->
                        new Detail.Corrected(
                            c.decision(),
                            c.field().code(),
                            c.value(),
                            c.read(),
                            c.proposed(),
                            c.by(),
                            c.why()))
                .toList(),
            entry.reports().stream().map(report -> report(entry, report)).toList(),
            mergedFrom(session, event),
            tellings(session, event)));
  }

  Entry entry(Session session, String id) {
    Entry entry = Entries.of(session, backend.gate(), List.of(id)).get(id);
    if (entry == null) {
      throw none(id);
    }
    return entry;
  }

  /**
   * An event as it goes out.
   *
   * @throws Problem if none goes out under this id
   */
  ObjectNode everybodys(Session session, PublicIndex.Out out, String id) {
    EventRow row = out.index().get(id);
    Entry entry = entry(session, out, id);
    if (row == null) {
      throw none(id);
    }
    return whole(
        entry,
        new Detail(
            Summary.of(row),
            row.handling().revision(),
            List.of(),
            entry.reports().stream().map(Detail.Report::everybodys).toList(),
            List.of(),
            List.of()));
  }

  Entry entry(Session session, PublicIndex.Out out, String id) {
    return letOut(session, out, id).orElseThrow(() -> none(id));
  }

  /** The same, none where none goes out under this id. */
  Optional<Entry> letOut(Session session, PublicIndex.Out out, String id) {
    Long version = out.versions().get(id);
    return version != null
            && Published.one(session, backend.gate(), version).verdict()
                instanceof Gate.Passes passes
        ? Optional.of(passes.entry())
        : Optional.empty();
  }

  private ObjectNode whole(Entry entry, Detail detail) {
    ObjectNode object = EventObject.of(backend, entry);
    object.setAll((ObjectNode) JsonText.tree(detail));
    return object;
  }

  private static Detail.Report report(Entry entry, StoredReport report) {
    @Nullable String title = entry.titles().get(report.key());
    return new Detail.Report(
        report.key(),
        report.givenId(),
        report.source(),
        report.published(),
        title,
        report.group(),
        title == null);
  }

  private static Set<String> mergedFrom(Session session, FusedEvent event) {
    Set<String> before = new TreeSet<>(session.events().ever(event.tellings()));
    before.remove(event.id());
    return before;
  }

  private static List<Detail.Told> tellings(Session session, FusedEvent event) {
    Map<String, Telling> known = session.readings().get(event.tellings());
    List<Detail.Told> told = new ArrayList<>();
    for (String id : event.tellings()) {
      if (known.containsKey(id)) {
        Telling telling = Objects.requireNonNull(known.get(id));
        told.add(
            new Detail.Told(telling.id(), telling.report(), telling.outlet(), telling.published()));
      }
    }
    return told;
  }
}
