package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.StoredReport;

/**
 * FollowTheMoney, an entity a line: an Event, the Articles that tell it, the parties as
 * LegalEntities, its place as an Address, and a Mention for every party that the words name. Each
 * entity is told once; a party has the same id in every export.
 */
final class FtmWriter implements EventWriter {
  private final Settings settings;
  private final Reference reference;
  private final Writer out;
  private final Set<String> told = new HashSet<>();
  private long rows;

  FtmWriter(Settings settings, Reference reference, Writer out) {
    this.settings = settings;
    this.reference = reference;
    this.out = out;
  }

  @Override
  public @Nullable LeftOut write(Entry entry) throws IOException {
    Row row = new Row(entry, reference);
    FusedEvent e = entry.event();
    for (StoredReport report : entry.reports()) {
      entity(report.key(), "Article", article(entry, report));
    }
    Set<String> doers = parties(e.actors());
    Set<String> sufferers = parties(e.targets());
    String address = address(row);
    entity(e.id(), "Event", event(row, doers, sufferers, address));
    for (List<Claim<Party>> side : List.of(e.actors(), e.targets())) {
      for (Claim<Party> claim : side) {
        mentions(e, claim);
      }
    }
    return null;
  }

  @Override
  public long rows() {
    return rows;
  }

  /** Properties of an entity, each a list of strings; what is not known is left out. */
  private static final class Properties {
    private final Map<String, List<String>> all = new LinkedHashMap<>();

    Properties with(String name, @Nullable Object... values) {
      List<String> known =
          Stream.of(values)
              .filter(Objects::nonNull)
              .map(Object::toString)
              .filter(text -> !text.isEmpty())
              .distinct()
              .toList();
      if (!known.isEmpty()) {
        all.put(name, known);
      }
      return this;
    }
  }

  private void entity(String id, String schema, Properties properties) throws IOException {
    if (told.add(id)) {
      out.write(
          Json.text(
                  Json.object()
                      .with("id", id)
                      .with("schema", schema)
                      .with("properties", properties.all))
              + "\n");
      rows++;
    }
  }

  private Properties event(
      Row row, Set<String> doers, Set<String> sufferers, @Nullable String address) {
    FusedEvent e = row.event();
    Set<String> involved = new LinkedHashSet<>(doers);
    involved.addAll(sufferers);
    boolean oneDay = row.from() != null && row.from().equals(row.to());
    return new Properties()
        .with("name", name(row))
        .with("date", oneDay ? row.from() : null)
        .with("startDate", row.from())
        .with("endDate", row.to())
        .with("summary", Notes.of(row))
        .with("location", row.where() == null ? null : row.where().label())
        .with("addressEntity", address)
        .with("country", country(row))
        .with("involved", involved.toArray())
        .with("proof", e.reports().toArray())
        .with("publisher", e.outlets().toArray())
        .with("modifiedAt", row.entry().changed())
        .with(
            "keywords",
            "type=" + e.type().best().code(),
            "status=" + e.status().best().code(),
            "standing=" + e.corroboration().code(),
            "review_status=" + row.entry().review(),
            e.aggregate() ? "total" : null,
            row.entry().coarsened() ? "coords=coarsened" : null)
        .with(
            "notes",
            row.entry().label().code(),
            About.CAVEATS,
            settings.about().licenceWords(),
            settings.about().version());
  }

  private static String name(Row row) {
    String what = row.event().type().best().code().replace('_', ' ');
    return what
        + (row.where() == null ? "" : ", " + row.where().label())
        + (row.from() == null ? "" : ", " + row.from());
  }

  private static Properties article(Entry entry, StoredReport report) {
    return new Properties()
        .with("title", entry.titles().get(report.key()))
        .with("publisher", report.source())
        .with("publishedAt", report.published())
        .with("language", "ara")
        .with("notes", "sha256 of the text: " + report.sha256());
  }

  /**
   * Those whom the directory has, told and by their ids: of a mere name, nobody knows who it is.
   */
  private Set<String> parties(List<Claim<Party>> claims) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    for (Claim<Party> claim : claims) {
      Party party = claim.value();
      if (party.id() != null) {
        Reference.Member member = reference.member(party.id());
        String id = "sanad-" + party.id();
        ids.add(id);
        List<Object> countries = new ArrayList<>();
        if (member != null) {
          member.countries().stream()
              .sorted()
              .forEach(code -> countries.add(code.toLowerCase(Locale.ROOT)));
        }
        entity(
            id,
            "LegalEntity",
            new Properties()
                .with("name", party.name(), party.nameAr())
                .with("country", countries.toArray()));
      }
    }
    return ids;
  }

  private @Nullable String address(Row row) throws IOException {
    GeoPoint point = row.point();
    if (point == null) {
      return null;
    }
    String id = row.event().id() + "-place";
    entity(
        id,
        "Address",
        new Properties()
            .with("full", row.where() == null ? null : row.where().label())
            .with("region", row.admin1())
            .with("country", country(row))
            .with("latitude", number(point.lat()))
            .with("longitude", number(point.lon()))
            .with(
                "summary",
                "lies within " + Decimals.of(point.radiusKm(), 1).toPlainString() + " km"));
    return id;
  }

  private static String number(double degrees) {
    BigDecimal value = Decimals.of(degrees, 5);
    return value.toPlainString();
  }

  private static @Nullable String country(Row row) {
    String iso2 = row.area().iso2();
    return iso2 == null ? null : iso2.toLowerCase(Locale.ROOT);
  }

  private void mentions(FusedEvent e, Claim<Party> claim) throws IOException {
    Party party = claim.value();
    if (party.id() == null) {
      return;
    }
    for (Evidence evidence : claim.evidence()) {
      if (!evidence.quote().text().isEmpty()) {
        entity(
            AnnotationIds.of(e.id(), "mention", party.id(), evidence).replace("urn:uuid:", "men-"),
            "Mention",
            new Properties()
                .with("document", evidence.report())
                .with("resolved", "sanad-" + party.id())
                .with("name", evidence.quote().text())
                .with("detectedSchema", "LegalEntity"));
      }
    }
  }
}
