package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The events that went out and do so no more; of those that do, nothing. */
final class DeletedWriter implements EventWriter {
  private final Table<Deleted> table;

  DeletedWriter(Settings settings, Writer out) {
    this.table = new Table<>(columns(), settings.hxl(), out);
  }

  static List<Column<Deleted>> columns() {
    Map<String, Function<Deleted, @Nullable Object>> v = new HashMap<>();
    v.put("event_id_cnty", Deleted::id);
    v.put("deleted_timestamp", deleted -> deleted.at().getEpochSecond());
    v.put("deleted_at", Deleted::at);
    v.put("reason", Deleted::reason);
    v.put("sensitivity", deleted -> Label.CLEAR.code());
    return Column.of("deleted.tsv", v);
  }

  @Override
  public void begin() throws IOException {
    table.header();
  }

  @Override
  public @Nullable LeftOut write(Entry entry) {
    return null;
  }

  @Override
  public @Nullable LeftOut count(Entry entry) {
    return null;
  }

  @Override
  public boolean asksForDeleted() {
    return true;
  }

  @Override
  public void deleted(Deleted deleted) throws IOException {
    table.row(deleted);
  }

  @Override
  public long rows() {
    return table.rows();
  }
}
