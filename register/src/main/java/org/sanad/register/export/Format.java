package org.sanad.register.export;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.InData;

/** The layouts in which events go out. */
public enum Format implements InData {
  /** ACLED's 31 columns; not ACLED data. */
  ACLED(".acled-shaped.csv", "Events in an ACLED-compatible layout; not ACLED data"),
  /** The 49 fields of UCDP GED; not UCDP data. */
  UCDP(".ucdp-shaped.csv", "Events in a UCDP-compatible layout; not UCDP data"),
  /** Counts by district and month, as HDX HAPI has them. */
  HAPI(".hapi.csv", "Events counted by district, month and kind"),
  /** A map. */
  GEOJSON(".geojson", "Events as GeoJSON"),
  /** Everything, an object a line. */
  JSONL(".jsonl", "Events with all claims"),
  /** The words behind every value, as W3C Web Annotations. */
  ANNOTATIONS(".annotations.jsonl", "The words behind the events"),
  /** The reports behind the events. */
  SOURCES(".sources.csv", "The reports behind the events"),
  /** Flat columns for programs, with the point as GeoParquet. */
  PARQUET(".parquet", "Events as Parquet"),
  /** Entities of FollowTheMoney, one a line. */
  FTM(".ftm.jsonl", "Events as FollowTheMoney"),
  /** Where events come from, as PROV in JSON-LD. */
  PROV(".prov.jsonld", "Where the events come from"),
  /** Whole reports with what was read in them, for doccano. */
  DOCCANO(".doccano.jsonl", "Reports with what was read in them"),
  /** Whole reports with what was read in them, for brat. */
  BRAT(".brat.zip", "Reports with what was read in them"),
  /** What went out once and does so no more. */
  DELETED(".deleted.csv", "Events that went out and do so no more");

  private final String ending;
  private final String title;

  Format(String ending, String title) {
    this.ending = ending;
    this.title = title;
  }

  /** How names of its files end. */
  public String ending() {
    return ending;
  }

  /** Whether it is a table. */
  public boolean table() {
    return ending.endsWith(".csv");
  }

  /** Whether it is bytes and no text. */
  public boolean binary() {
    return this == PARQUET || this == BRAT;
  }

  /** Whether it consists of whole reports, which never go out to the public. */
  public boolean wholeTexts() {
    return this == DOCCANO || this == BRAT;
  }

  /** A writer of it into bytes, which stay open behind it. */
  public EventWriter writer(Settings settings, Reference reference, OutputStream out) {
    return switch (this) {
      case PARQUET -> new ParquetWriter(settings, reference, out);
      case BRAT -> new BratWriter(settings, out);
      default -> {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        yield new FlushingWriter(writer(settings, reference, text), text);
      }
    };
  }

  /**
   * A writer of it into text.
   *
   * @throws IllegalArgumentException if it is {@link #binary}
   */
  public EventWriter writer(Settings settings, Reference reference, Writer out) {
    return switch (this) {
      case PARQUET, BRAT -> throw new IllegalArgumentException(code() + " is bytes, not text");
      case FTM -> new FtmWriter(settings, reference, out);
      case PROV -> new ProvWriter(settings, out);
      case DOCCANO -> new DoccanoWriter(out);
      case DELETED -> new DeletedWriter(settings, out);
      case ACLED -> new AcledWriter(settings, reference, out);
      case UCDP -> new UcdpWriter(settings, reference, out);
      case HAPI -> new HapiWriter(settings, reference, out);
      case GEOJSON -> new GeoJsonWriter(settings, reference, out);
      case JSONL -> new JsonlWriter(settings, reference, out);
      case ANNOTATIONS -> new AnnotationWriter(settings, out);
      case SOURCES -> new SourcesWriter(settings, out);
    };
  }

  /**
   * CSVW metadata to put beside a table, null for what is none.
   *
   * @param file the table's file name
   */
  public @Nullable String metadata(String file, Tier tier, Settings settings) {
    return table() ? Csvw.of(file, title, tier, columns(settings), settings) : null;
  }

  private List<? extends Column<?>> columns(Settings settings) {
    return switch (this) {
      case ACLED -> AcledWriter.columns(settings);
      case UCDP -> UcdpWriter.columns();
      case HAPI -> HapiWriter.columns();
      case SOURCES -> SourcesWriter.columns(settings);
      case DELETED -> DeletedWriter.columns();
      default -> List.of();
    };
  }
}
