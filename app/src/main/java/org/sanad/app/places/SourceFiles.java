package org.sanad.app.places;

import com.fasterxml.jackson.core.JacksonException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens what was given, file, archive or folder, and hands each to the importer of its form. */
final class SourceFiles {
  /** More than any first line that tells a form. */
  private static final int LOOK_AHEAD = 1 << 16;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What comes in GeoNames' archives beside the tables. */
  private static final List<String> NO_TABLES = List.of("readme.txt", "iso-languagecodes.txt");

  private final PlaceSink sink;

  SourceFiles(PlaceSink sink) {
    this.sink = sink;
  }

  /**
   * Reads all that a path holds.
   *
   * @throws ImportFailure if it is of no form that is known
   */
  void read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      zip(path);
    } else if (WofDatabase.is(path)) {
      WofDatabase.read(path, sink);
    } else {
      try (InputStream in = Files.newInputStream(path)) {
        read(path.toString(), in);
      }
    }
  }

  private void folder(Path folder) throws IOException {
    int found = 0;
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(SourceFiles::isFeature)::iterator) {
        try (InputStream in = Files.newInputStream(file)) {
          read(file.toString(), in);
        }
        found++;
      }
    }
    if (found == 0) {
      throw new ImportFailure(
          folder + " has no .geojson files: name a bundle of Who's On First, or single files.");
    }
  }

  /** Of a place's files the one with its main outline: 1108562633.geojson, not -alt-. */
  private static boolean isFeature(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".geojson") && !name.contains("-alt");
  }

  private void zip(Path path) throws IOException {
    int found = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (!entry.isDirectory() && NO_TABLES.stream().noneMatch(name::endsWith)) {
          read(path + "!" + entry.getName(), unclosed(zip));
          found++;
        }
      }
    }
    if (found == 0) {
      throw new ImportFailure(path + " is no zip archive, or an empty one: download it again.");
    }
  }

  /** A reader closes what it read from, and the archive has more entries. */
  private static InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }

  private void read(String name, InputStream in) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), LOOK_AHEAD);
    reader.mark(LOOK_AHEAD);
    char[] start = new char[LOOK_AHEAD - 1];
    int length = Math.max(0, reader.read(start));
    reader.reset();
    if (length > 0 && start[0] == BYTE_ORDER_MARK) {
      reader.skip(1);
    }
    String first = new String(start, 0, length).lines().findFirst().orElse("");
    try {
      read(first.replace("\uFEFF", ""), reader);
    } catch (ImportFailure e) {
      throw new ImportFailure(name + ": " + e.getMessage());
    } catch (JacksonException e) {
      throw new ImportFailure(
          name + " cannot be read: " + e.getOriginalMessage() + "; download it again.");
    }
  }

  /** Goes by the first line. */
  private void read(String first, BufferedReader reader) throws IOException {
    String[] cells = Cells.split(first, GeoNamesPlaces.COLUMNS + 1);
    boolean numbered = cells.length > 3 && Cells.number(cells[0]) > 0;
    if (numbered && cells.length == GeoNamesPlaces.COLUMNS) {
      new GeoNamesPlaces().read(reader, sink);
    } else if (numbered && Cells.number(cells[1]) > 0 && cells.length <= 10) {
      new GeoNamesNames().read(reader, sink);
    } else if (first.stripLeading().startsWith("{") || first.stripLeading().startsWith("[")) {
      new WofFeatures().read(reader, sink);
    } else {
      char separator = separator(first);
      String[] header =
          first.strip().replace("\"", "").split(Pattern.quote(String.valueOf(separator)), -1);
      if (!new CodHeader(header).isCod()) {
        throw new ImportFailure(
            "it is none of the forms that can be imported: GeoNames tables, OCHA COD-AB tables as"
                + " CSV, GeoJSON and SQLite of Who's On First (unpack .bz2 and .gz first).");
      }
      new CodTable(separator).read(reader, sink);
    }
  }

  private static char separator(String header) {
    char best = ',';
    long most = 0;
    for (char c : new char[] {',', ';', '\t'}) {
      long count = header.chars().filter(x -> x == c).count();
      if (count > most) {
        best = c;
        most = count;
      }
    }
    return best;
  }
}
