package org.sanad.app.places;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sanad.app.batch.Progress;
import org.sanad.lexicon.gazetteer.CompiledGazetteer;

/** Small files in the forms that publishers use, about places invented or of public record. */
final class SmallLists {

  private SmallLists() {}

  /** A row of GeoNames. */
  static String geoNames(
      int id, String name, String others, double lat, double lon, String feature, String admin) {
    String[] codes = admin.split("\\.", -1);
    return String.join(
        "\t",
        String.valueOf(id),
        name,
        name,
        others,
        String.format(Locale.ROOT, "%.4f", lat),
        String.format(Locale.ROOT, "%.4f", lon),
        feature.substring(0, 1),
        feature.substring(2),
        codes[0],
        "",
        codes.length > 1 ? codes[1] : "",
        codes.length > 2 ? codes[2] : "",
        "",
        "",
        "0",
        "",
        "",
        "Asia/Damascus",
        "2020-01-01");
  }

  /** A row of GeoNames' alternate names. */
  static String otherName(int id, int place, String language, String name, boolean preferred) {
    return id
        + "\t"
        + place
        + "\t"
        + language
        + "\t"
        + name
        + "\t"
        + (preferred ? "1" : "")
        + "\t\t\t\t\t";
  }

  static Path write(Path file, String... lines) throws IOException {
    return Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  /** Imports files and opens what came of it. */
  static CompiledGazetteer imported(Path folder, Path... files) throws IOException {
    Path to = folder.resolve("test.places");
    run(to, files);
    return MappedGazetteer.open(to);
  }

  /** Imports files and gives what was said. */
  static String run(Path to, Path... files) throws IOException {
    StringWriter words = new StringWriter();
    PrintWriter err = new PrintWriter(words);
    PlaceImport.run(List.of(files), to, err, new Progress(err, false, () -> 0L), false);
    return words.toString();
  }
}
