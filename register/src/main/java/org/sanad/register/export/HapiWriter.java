package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Toll;

/**
 * Counts by district, month and kind in the shape of conflict events in HDX HAPI. Cells are in
 * memory, events are not. What may only be counted is counted by governorate, and cells with fewer
 * than {@link #FEWEST} of them do not go out.
 */
final class HapiWriter implements EventWriter {
  /** A smaller cell of what may only be counted could point at somebody. */
  static final int FEWEST = 5;

  private static final String CIVILIANS = "civilian_targeting";

  private final Reference reference;
  private final Table<Map.Entry<Key, Cell>> table;
  private final Map<Key, Cell> cells = new TreeMap<>(Key.ORDER);
  private final Map<Key, Cell> hidden = new TreeMap<>(Key.ORDER);

  HapiWriter(Settings settings, Reference reference, Writer out) {
    this.reference = reference;
    this.table = new Table<>(columns(), settings.hxl(), out);
  }

  static List<Column<Map.Entry<Key, Cell>>> columns() {
    return Column.of("hapi.tsv", values());
  }

  /** What a cell counts. */
  record Key(
      String iso3,
      Reference.@Nullable Unit admin1,
      Reference.@Nullable Unit admin2,
      YearMonth month,
      String type) {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::iso3)
            .thenComparing(key -> id(key.admin1))
            .thenComparing(key -> id(key.admin2))
            .thenComparing(Key::month)
            .thenComparing(Key::type);

    private static String id(Reference.@Nullable Unit unit) {
      return unit == null ? "" : unit.id();
    }

    int level() {
      return admin2 != null ? 2 : admin1 != null ? 1 : 0;
    }
  }

  /** A cell's counts. */
  static final class Cell {
    private int events;
    private int withNumber;
    private int onlyCounted;
    private long killed;

    private void add(Toll toll) {
      events++;
      if (toll.min() != null) {
        withNumber++;
        killed += toll.min();
      }
    }

    private void addHidden(Cell other) {
      events += other.events;
      withNumber += other.withNumber;
      onlyCounted += other.events;
      killed += other.killed;
    }
  }

  @Override
  public void begin() throws IOException {
    table.header();
  }

  @Override
  public @Nullable LeftOut write(Entry entry) {
    return add(entry, false);
  }

  @Override
  public @Nullable LeftOut count(Entry entry) {
    return add(entry, true);
  }

  private @Nullable LeftOut add(Entry entry, boolean onlyCounted) {
    Row row = new Row(entry, reference);
    List<String> types =
        AcledWriter.demonstration(row)
            ? List.of("demonstration")
            : !AcledWriter.politicalViolence(row)
                ? List.of()
                : AcledWriter.civilians(row)
                    ? List.of(CIVILIANS, "political_violence")
                    : List.of("political_violence");
    if (types.isEmpty()) {
      return LeftOut.NO_ACLED_TYPE;
    }
    if (entry.event().aggregate()) {
      return LeftOut.TOTAL;
    }
    if (row.from() == null
        || row.to() == null
        || !YearMonth.from(row.from()).equals(YearMonth.from(row.to()))) {
      return LeftOut.NO_MONTH;
    }
    String iso3 = Countries.iso3(row.area().iso2());
    if (iso3 == null) {
      return LeftOut.NO_COUNTRY;
    }
    for (String type : types) {
      Reference.Unit admin2 = onlyCounted ? null : row.area().admin2();
      Key key = new Key(iso3, row.area().admin1(), admin2, YearMonth.from(row.from()), type);
      (onlyCounted ? hidden : cells)
          .computeIfAbsent(key, any -> new Cell())
          .add(entry.event().fatalities());
    }
    return null;
  }

  @Override
  public long end() throws IOException {
    long few = 0;
    for (Map.Entry<Key, Cell> each : hidden.entrySet()) {
      if (each.getValue().events < FEWEST) {
        // Its events stand in the cell of all political violence too, and are counted there.
        few += each.getKey().type().equals(CIVILIANS) ? 0 : each.getValue().events;
      } else {
        cells.computeIfAbsent(each.getKey(), any -> new Cell()).addHidden(each.getValue());
      }
    }
    for (Map.Entry<Key, Cell> each : cells.entrySet()) {
      table.row(each);
    }
    return few;
  }

  @Override
  public long rows() {
    return table.rows();
  }

  private static Map<String, Function<Map.Entry<Key, Cell>, @Nullable Object>> values() {
    Map<String, Function<Map.Entry<Key, Cell>, @Nullable Object>> v = new HashMap<>();
    v.put("location_code", row -> row.getKey().iso3());
    v.put("provider_admin1_name", row -> name(row.getKey().admin1()));
    v.put("provider_admin2_name", row -> name(row.getKey().admin2()));
    v.put("admin1_code", row -> code(row.getKey().admin1()));
    v.put("admin1_name", row -> name(row.getKey().admin1()));
    v.put("admin2_code", row -> code(row.getKey().admin2()));
    v.put("admin2_name", row -> name(row.getKey().admin2()));
    v.put("admin_level", row -> row.getKey().level());
    v.put("event_type", row -> row.getKey().type());
    v.put("events", row -> row.getValue().events);
    v.put("fatalities", row -> row.getValue().withNumber == 0 ? null : row.getValue().killed);
    v.put("reference_period_start", row -> row.getKey().month().atDay(1));
    v.put("reference_period_end", row -> row.getKey().month().atEndOfMonth());
    v.put("warning", HapiWriter::warning);
    return v;
  }

  private static @Nullable String warning(Map.Entry<Key, Cell> row) {
    Cell cell = row.getValue();
    int without = cell.events - cell.withNumber;
    String killed =
        without == 0 ? "" : "no number of killed for " + without + " of " + cell.events + " events";
    String only =
        cell.onlyCounted == 0
            ? ""
            : cell.onlyCounted + " events stand only in counts by governorate, as this one";
    String both = killed + (killed.isEmpty() || only.isEmpty() ? "" : "; ") + only;
    return both.isEmpty() ? null : both;
  }

  private static @Nullable String name(Reference.@Nullable Unit unit) {
    return unit == null ? null : unit.name();
  }

  private static @Nullable String code(Reference.@Nullable Unit unit) {
    return unit == null ? null : unit.pcode();
  }
}
