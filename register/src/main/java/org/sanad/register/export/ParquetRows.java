package org.sanad.register.export;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;

/** Puts rows into the columns of a Parquet file, and says in its footer what it holds. */
final class ParquetRows extends WriteSupport<Row> {
  private static final String GEOMETRY = "geometry";

  /** Of a point in well-known binary: the byte order, the type, two coordinates. */
  private static final int WKB_POINT = 21;

  private final List<Column<Row>> columns;
  private final Settings settings;

  /** West, south, east and north of all points. */
  private final double[] box = {180, 90, -180, -90};

  private @Nullable RecordConsumer record;

  ParquetRows(List<Column<Row>> columns, Settings settings) {
    this.columns = columns;
    this.settings = settings;
  }

  @Override
  @SuppressWarnings("deprecation") // abstract above, so that it must be there
  public WriteContext init(Configuration configuration) {
    return context();
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return context();
  }

  private WriteContext context() {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Column<Row> column : columns) {
      add(schema, column);
    }
    schema.optional(PrimitiveTypeName.BINARY).named(GEOMETRY);
    return new WriteContext(schema.named("events"), Map.of());
  }

  private static void add(Types.GroupBuilder<MessageType> schema, Column<Row> column) {
    switch (column.type()) {
      case STRING, LIST ->
          schema
              .optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INTEGER -> schema.optional(PrimitiveTypeName.INT32).named(column.name());
      case DECIMAL -> schema.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case BOOLEAN -> schema.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
      case DATE ->
          schema
              .optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
      case TIMESTAMP ->
          schema
              .optional(PrimitiveTypeName.INT64)
              .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MILLIS))
              .named(column.name());
    }
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    record = consumer;
  }

  @Override
  public void write(Row row) {
    RecordConsumer to = record;
    if (to == null) {
      throw new IllegalStateException("prepareForWrite comes first");
    }
    to.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      Object value = Table.text(columns.get(i).value().apply(row));
      if (value != null && !value.equals("")) {
        to.startField(columns.get(i).name(), i);
        write(to, columns.get(i).type(), value);
        to.endField(columns.get(i).name(), i);
      }
    }
    GeoPoint point = row.point();
    if (point != null) {
      to.startField(GEOMETRY, columns.size());
      to.addBinary(Binary.fromConstantByteArray(wkb(point)));
      to.endField(GEOMETRY, columns.size());
    }
    to.endMessage();
  }

  private static void write(RecordConsumer to, Column.Type type, Object value) {
    switch (type) {
      case STRING, LIST -> to.addBinary(Binary.fromString(value.toString()));
      case INTEGER -> to.addInteger(((Number) value).intValue());
      case DECIMAL -> to.addDouble(((BigDecimal) value).doubleValue());
      case BOOLEAN -> to.addBoolean((Boolean) value);
      case DATE -> to.addInteger((int) ((LocalDate) value).toEpochDay());
      case TIMESTAMP -> to.addLong(((Instant) value).toEpochMilli());
    }
  }

  private byte[] wkb(GeoPoint point) {
    double lon = Decimals.of(point.lon(), 5).doubleValue();
    double lat = Decimals.of(point.lat(), 5).doubleValue();
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
    return ByteBuffer.allocate(WKB_POINT)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 1)
        .putInt(1)
        .putDouble(lon)
        .putDouble(lat)
        .array();
  }

  @Override
  public FinalizedWriteContext finalizeWrite() {
    Map<String, String> footer = new HashMap<>();
    Json.Fields column =
        Json.object().with("encoding", "WKB").with("geometry_types", List.of("Point"));
    if (box[0] <= box[2]) {
      column.with("bbox", Arrays.stream(box).boxed().toList());
    }
    footer.put(
        "geo",
        Json.text(
            Json.object()
                .with("version", "1.1.0")
                .with("primary_column", GEOMETRY)
                .with("columns", Json.object().with(GEOMETRY, column))));
    footer.put("caveats", About.CAVEATS);
    footer.put("precision", About.PRECISION);
    footer.put("licence", settings.about().licenceWords());
    footer.put("version", settings.about().version());
    return new FinalizedWriteContext(footer);
  }
}
