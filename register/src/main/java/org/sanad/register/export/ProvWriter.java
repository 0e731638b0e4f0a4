package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Revision;
import org.sanad.register.model.StoredReport;

/**
 * Where events come from, as PROV (W3C) in JSON-LD: one document. Versions of an event are
 * revisions of each other and derived from the reports; what made each is an activity, of the
 * program or of a person, who stays nameless.
 */
final class ProvWriter implements EventWriter {
  private static final String SANAD = "urn:sanad:";
  private static final String PERSON = SANAD + "agent/analyst";

  private final Settings settings;
  private final Writer out;
  private final String program;
  private final Set<String> told = new HashSet<>();
  private long rows;
  private boolean first = true;

  ProvWriter(Settings settings, Writer out) {
    this.settings = settings;
    this.out = out;
    this.program =
        SANAD + "agent/" + settings.about().version().replaceAll("[^A-Za-z0-9._-]+", "-");
  }

  @Override
  public void begin() throws IOException {
    out.write(
        "{\"@context\":[{\"dct\":\"http://purl.org/dc/terms/\",\"sn\":\"urn:sanad:\"},"
            + "\"https://openprovenance.org/prov-jsonld/context.jsonld\"],\"@graph\":[");
    write(
        thing("Agent", program)
            .with("prov:type", "prov:SoftwareAgent")
            .with("label", settings.about().version()));
    write(
        thing("Entity", SANAD + "export")
            .with("dct:rights", settings.about().licenceWords())
            .with("dct:description", About.CAVEATS));
    write(thing("Attribution", null).with("entity", SANAD + "export").with("agent", program));
  }

  @Override
  public @Nullable LeftOut write(Entry entry) throws IOException {
    for (StoredReport report : entry.reports()) {
      report(report);
    }
    String previous = null;
    String event = SANAD + entry.event().id();
    for (Entry.Step step : entry.steps().of(entry.event().id())) {
      previous = version(entry, event, step, previous);
    }
    write(
        thing("Entity", event)
            .with("prov:generatedAtTime", entry.changed())
            .with("sn:reviewStatus", entry.review())
            .with("sn:sensitivity", entry.label().code()));
    if (previous != null) {
      write(
          thing("Specialization", null)
              .with("specificEntity", previous)
              .with("generalEntity", event));
    } else {
      for (String report : entry.event().reports()) {
        derived(event, SANAD + report, null);
      }
    }
    write(thing("Membership", null).with("collection", SANAD + "export").with("entity", event));
    rows++;
    return null;
  }

  /** The report, and that the program read it. */
  private void report(StoredReport report) throws IOException {
    if (!told.add(report.key())) {
      return;
    }
    String id = SANAD + report.key();
    write(
        thing("Entity", id)
            .with("dct:publisher", report.source())
            .with("dct:issued", report.published())
            .with("sn:sha256", report.sha256()));
    if (!report.group().equals(report.key())) {
      derived(id, SANAD + report.group(), "sn:reprint");
    }
    String reading = SANAD + "reading/" + report.key();
    write(thing("Activity", reading).with("prov:type", "sn:extract"));
    write(thing("Usage", null).with("activity", reading).with("entity", id));
    write(thing("Association", null).with("activity", reading).with("agent", program));
  }

  private String version(Entry entry, String event, Entry.Step step, @Nullable String previous)
      throws IOException {
    String id = event + "/" + step.number();
    String activity = SANAD + "activity/" + step.number();
    boolean read = step.kind() == Revision.Kind.RUN;
    if (!read && told.add(PERSON)) {
      write(thing("Agent", PERSON).with("prov:type", "prov:Person"));
    }
    write(thing("Entity", id));
    write(
        thing("Activity", activity)
            .with("prov:type", "sn:" + (read ? "extract" : step.kind().code()))
            .with("startTime", step.at())
            .with("endTime", step.at()));
    write(
        thing("Association", null)
            .with("activity", activity)
            .with("agent", read ? program : PERSON));
    write(
        thing("Generation", null)
            .with("entity", id)
            .with("activity", activity)
            .with("time", step.at()));
    if (previous != null) {
      derived(id, previous, "prov:Revision");
    }
    if (step.ended()) {
      write(
          thing("Invalidation", null)
              .with("entity", id)
              .with("activity", activity)
              .with("time", step.at()));
    } else if (read) {
      for (String report : entry.event().reports()) {
        derived(id, SANAD + report, null);
      }
    }
    return id;
  }

  private void derived(String from, String of, @Nullable String kind) throws IOException {
    Json.Fields derivation =
        thing("Derivation", null).with("generatedEntity", from).with("usedEntity", of);
    write(kind == null ? derivation : derivation.with("prov:type", kind));
  }

  private static Json.Fields thing(String type, @Nullable String id) {
    Json.Fields fields = Json.object().with("@type", type);
    return id == null ? fields : fields.with("@id", id);
  }

  private void write(Json.Fields fields) throws IOException {
    Map<String, @Nullable Object> known = fields.map();
    known.values().removeIf(value -> value == null);
    out.write(first ? "\n" : ",\n");
    first = false;
    out.write(Json.text(fields));
  }

  @Override
  public long end() throws IOException {
    out.write("\n]}\n");
    return 0;
  }

  @Override
  public long rows() {
    return rows;
  }
}
