package org.sanad.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The tables and their columns. {@code day} is the report's, {@code unknown} where it has none;
 * offsets are code points over headline, line feed and body, the end exclusive.
 */
enum Table {
  /** A report a row. {@code analysis} holds all that was read, as the register keeps it. */
  REPORTS(
      new StructType()
          .add("report", StringType, false)
          .add("given_id", StringType, false)
          .add("source", StringType)
          .add("published", DateType)
          .add("published_basis", StringType, false)
          .add("title", StringType, false)
          .add("text", StringType, false)
          .add("sha256", StringType, false)
          .add("length", IntegerType, false)
          .add("origin", StringType, false)
          .add("events", IntegerType, false)
          .add("signature", DataTypes.createArrayType(IntegerType, false), false)
          .add("analysis", StringType, false)
          .add("day", StringType, false)),

  /** What one report tells of one event, a row. */
  EVENTS(
      facts(
              new StructType()
                  .add("telling", StringType, false)
                  .add("report", StringType, false)
                  .add("source", StringType)
                  .add("published", DateType))
          .add("sources", strings(), false)
          .add("aggregate", BooleanType, false)
          .add("confidence", DoubleType, false)
          .add("body", StringType, false)
          .add("traits", StringType, false)
          .add("day", StringType, false)),

  /** The words behind a field of an event, a row. */
  MENTIONS(
      new StructType()
          .add("telling", StringType, false)
          .add("report", StringType, false)
          .add("field", StringType, false)
          .add("start", IntegerType, false)
          .add("end", IntegerType, false)
          .add("quote", StringType, false)
          .add("id", StringType)
          .add("name", StringType)
          .add("day", StringType, false)),

  /** What stayed open, and what could not be read at all; {@code report} is null for the latter. */
  DIAGNOSTICS(
      new StructType()
          .add("report", StringType)
          .add("origin", StringType, false)
          .add("code", StringType, false)
          .add("start", IntegerType)
          .add("end", IntegerType)
          .add("detail", StringType, false)
          .add("day", StringType, false)),

  /** An event out of all reports, a row; made anew by every run. */
  FUSED(
      facts(new StructType().add("event", StringType, false))
          .add("standing", StringType, false)
          .add("reports", strings(), false)
          .add("texts", IntegerType, false)
          .add("outlets", strings(), false)
          .add("tellings", strings(), false)
          .add("aggregate", BooleanType, false)
          .add("body", StringType, false)
          .add("day", StringType, false));

  /** What stands for the day of a report or event without one. */
  static final String UNKNOWN_DAY = "unknown";

  /** The column by whose values a table's files are parted. */
  static final String DAY = "day";

  // Spark's schemas do not change once made; that is all that is done with them here.
  @SuppressWarnings("ImmutableEnumChecker")
  private final StructType schema;

  Table(StructType schema) {
    this.schema = schema;
  }

  private static DataType strings() {
    return DataTypes.createArrayType(StringType, false);
  }

  /** With what happened, when, where, who and how many, told of once or by many. */
  private static StructType facts(StructType before) {
    return before
        .add("type", StringType, false)
        .add("status", StringType, false)
        .add("date_from", DateType)
        .add("date_to", DateType)
        .add("date_precision", StringType)
        .add("actors", strings(), false)
        .add("targets", strings(), false)
        .add("places", strings(), false)
        .add("lat", DoubleType)
        .add("lon", DoubleType)
        .add("radius_km", DoubleType)
        .add("place_precision", StringType)
        .add("fatalities_min", IntegerType)
        .add("fatalities_max", IntegerType)
        .add("injured_min", IntegerType)
        .add("injured_max", IntegerType);
  }

  StructType schema() {
    return schema;
  }

  /** Its folder in an output folder. */
  String folder(String output) {
    return output + "/" + name().toLowerCase(Locale.ROOT);
  }

  /** The folder of one batch of it. */
  String batch(String output, String batch) {
    return folder(output) + "/batch=" + batch;
  }
}
