package org.sanad.app.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceReport;
import org.sanad.register.export.Gzip;
import org.sanad.register.intake.Kept;
import org.sanad.register.intake.ReadReport;

/** One file of the reports' table. */
final class ReportFile {
  /** Of the table's columns, those that a register wants. */
  private static final Set<String> COLUMNS =
      Set.of(
          "given_id",
          "source",
          "published",
          "published_basis",
          "title",
          "text",
          "origin",
          "analysis");

  private ReportFile() {}

  /**
   * Hands on its reports in their order.
   *
   * @throws IOException if it cannot be read or is no such table
   */
  static void read(Path file, ArchiveTables.Sink sink) throws IOException {
    try (ParquetReader<Group> rows = new Builder(file).build()) {
      for (Group row = next(rows, file); row != null; row = next(rows, file)) {
        sink.accept(report(row));
      }
    }
  }

  /** The library tells of damage by whatever exception is at hand. */
  private static @Nullable Group next(ParquetReader<Group> rows, Path file) throws IOException {
    try {
      return rows.read();
    } catch (RuntimeException e) {
      throw new IOException(
          file + " is no table of reports, or damaged: " + e.getMessage() + ".", e);
    }
  }

  private static ReadReport report(Group row) {
    String day = text(row, "published");
    boolean given = "given".equals(text(row, "published_basis"));
    SourceReport report =
        new SourceReport(
            row.getString("given_id", 0),
            text(row, "source"),
            day == null || !given ? null : LocalDate.ofEpochDay(Long.parseLong(day)),
            row.getString("title", 0),
            row.getString("text", 0));
    return new ReadReport(
        Kept.read(row.getString("analysis", 0), report), row.getString("origin", 0));
  }

  /** A value as text, null where the row has none. */
  private static @Nullable String text(Group row, String column) {
    return row.getFieldRepetitionCount(column) == 0
        ? null
        : row.getValueToString(row.getType().getFieldIndex(column), 0);
  }

  private static final class Builder extends ParquetReader.Builder<Group> {
    private Builder(Path file) {
      super(new LocalInputFile(file), new PlainParquetConfiguration());
      withCodecFactory(new Gzip());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new Wanted();
    }
  }

  /** Leaves the other columns unread. */
  private static final class Wanted extends GroupReadSupport {
    @Override
    public ReadContext init(InitContext context) {
      MessageType all = context.getFileSchema();
      List<Type> wanted =
          all.getFields().stream().filter(field -> COLUMNS.contains(field.getName())).toList();
      if (wanted.size() < COLUMNS.size()) {
        throw new IllegalArgumentException("it has not the columns of reports");
      }
      return new ReadContext(new MessageType(all.getName(), wanted));
    }
  }
}
