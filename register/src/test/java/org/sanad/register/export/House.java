package org.sanad.register.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sanad.register.intake.Intake;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.intake.Review;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/** A register with stories in it, and what leaves it. */
final class House implements AutoCloseable {
  static final Settings PLAIN = settings(false, false);

  private final RegisterStore store;
  private Clock clock = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);

  private House(RegisterStore store) {
    this.store = store;
  }

  static House of(Path folder, Story... stories) {
    House house = new House(JdbcStore.open(folder.resolve("register.db").toString()));
    house.add(stories);
    return house;
  }

  /** Asks for everything. */
  static EventQuery all() {
    return EventQuery.all().query();
  }

  static Settings settings(boolean extended, boolean hxl) {
    return new Settings(new About("sanad 1.2", "CC BY 4.0"), extended, hxl, false);
  }

  void add(Story... stories) {
    List<ReadReport> reports = List.of(stories).stream().map(Story::read).toList();
    new Intake(store, clock, "m7", "sanad 1.2").add(reports);
  }

  House at(String instant) {
    clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    return this;
  }

  Review review() {
    return new Review(store, clock, "analyst-anna");
  }

  House publishAll() {
    review().publish(Seen.all(ids()), "looked at by anna");
    return this;
  }

  List<String> ids() {
    return store.read(session -> session.events().mostTold(100_000, 0));
  }

  FusedEvent event(String id) {
    return store.read(session -> session.events().get(List.of(id)).get(0));
  }

  /** What an export gave; bytes are told as text by a reader that is not ours. */
  record Gave(String text, byte[] bytes, long rows, Map<LeftOut, Long> leftOut) {}

  Gave export(Format format, Tier tier) {
    return export(format, tier, PLAIN, all());
  }

  Gave export(Format format, Tier tier, Settings settings, EventQuery query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reference reference = new Homs();
    try {
      Export.Summary summary =
          new Export(store, reference, clock)
              .run(query, tier, format.writer(settings, reference, out));
      return new Gave(
          ReadBack.text(format, out.toByteArray()),
          out.toByteArray(),
          summary.rows(),
          summary.leftOut());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The rows of a table, read by a reader that is not ours. */
  static List<CSVRecord> csv(String text) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
