package org.sanad.sources.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.Guarded;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.item.Limits;
import org.sanad.sources.item.Origin;

/** A table with named columns, a report a row: CSV with commas or semicolons, or tabs. */
public final class TableItems implements ItemStream {
  private static final CsvFactory CSV =
      CsvFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Limits.RECORD_CHARS).build())
          .build();

  private final String name;
  private final Reader in;
  private final TableHeader header;
  private final RowSplitter rows;
  private final CsvSchema schema;
  private final ReportFields reports;
  private long number;

  /**
   * @param name the file that the table stands in
   * @param in its characters, from the header on; closed with the items
   */
  public TableItems(String name, Reader in, TableHeader header, Defaults defaults) {
    this.name = name;
    this.in = in;
    this.header = header;
    this.rows = new RowSplitter(new CharFeed(in), header.separator());
    this.schema = CsvSchema.emptySchema().withColumnSeparator(header.separator());
    this.reports = new ReportFields(name, defaults);
  }

  @Override
  public @Nullable InputItem next() throws IOException {
    if (number == 0) {
      rows.next();
    }
    RawRecord row = rows.next();
    if (row == null) {
      return null;
    }
    Origin origin = new Origin(name, row.line(), null);
    number++;
    return row.fault() != null
        ? new InputItem.Refused(origin, row.fault())
        : Guarded.sure(origin, () -> item(origin, row));
  }

  private InputItem item(Origin origin, RawRecord row) {
    Map<String, String> fields = new HashMap<>();
    try (CsvParser parser = CSV.createParser(row.text())) {
      parser.setSchema(schema);
      int column = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          String field = column < header.fields().size() ? header.fields().get(column) : "";
          if (!field.isEmpty()) {
            fields.put(field, parser.getText().strip());
          }
          column++;
        }
      }
    } catch (JsonProcessingException e) {
      return new InputItem.Refused(
          origin, "is no row of a table: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return reports.report(
        origin
            .withId(ReportFields.filled(fields.get("id")))
            .withUrl(ReportFields.filled(fields.get("url"))),
        number,
        fields);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
