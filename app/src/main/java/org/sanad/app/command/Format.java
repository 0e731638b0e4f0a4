package org.sanad.app.command;

import java.util.Locale;
import org.sanad.app.ontology.Directory;
import org.sanad.app.output.AnalysisWriter;
import org.sanad.app.output.CsvWriter;
import org.sanad.app.output.GeoJsonWriter;
import org.sanad.app.output.JsonlWriter;
import org.sanad.app.output.Labels;
import org.sanad.app.output.TextWriter;

/** The formats that can be asked for. */
enum Format {
  TEXT,
  JSONL,
  CSV,
  GEOJSON;

  AnalysisWriter writer(Directory directory, Labels labels, boolean colours) {
    return switch (this) {
      case TEXT -> new TextWriter(labels, colours);
      case JSONL -> new JsonlWriter(directory);
      case CSV -> new CsvWriter(directory);
      case GEOJSON -> new GeoJsonWriter(directory);
    };
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
