package org.sanad.app.places;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sanad.app.batch.Progress;

/** Files of others in, one compiled gazetteer out; memory does not grow with what they hold. */
public final class PlaceImport implements PlaceSink {
  private final ImportProgress progress;
  private final PrintWriter err;
  private final boolean quiet;
  private final Map<String, Long> leftOut = new TreeMap<>();
  private final JoinedPlaces joined;
  private final Path folder;
  private long places;

  private PlaceImport(Path folder, PrintWriter err, Progress progress, boolean quiet)
      throws IOException {
    this.folder = folder;
    this.err = err;
    this.quiet = quiet;
    this.progress = new ImportProgress(err, progress, quiet);
    this.joined = new JoinedPlaces(folder);
  }

  /**
   * Imports.
   *
   * @param files in any order
   * @param to the compiled file; one that is there is replaced when all is done
   * @param err takes words about the work
   * @param quiet whether only failures are told
   * @throws ImportFailure if a file is of no known form, or nothing in them has an Arabic name
   */
  public static void run(
      List<Path> files, Path to, PrintWriter err, Progress progress, boolean quiet)
      throws IOException {
    Path parent = to.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new ImportFailure("there is no folder for " + to + ": make it first.");
    }
    // Beside the target, where there must be room anyway.
    Path folder = Files.createTempDirectory(parent, "sanad-import-");
    try {
      new PlaceImport(folder, err, progress, quiet).run(files, to);
    } finally {
      delete(folder);
    }
  }

  private void run(List<Path> files, Path to) throws IOException {
    try (joined) {
      for (Path file : files) {
        progress.begin(file.toString());
        new SourceFiles(this).read(file);
        progress.end(String.format(Locale.ROOT, "%,d rows", progress.rows()));
      }
      Map<Long, Integer> areas = new HashMap<>();
      progress.begin("Places and their names");
      Path list = folder.resolve("joined");
      int count = joined.join(list, areas, progress);
      progress.end(String.format(Locale.ROOT, "%,d of %,d have an Arabic name", count, places));
      if (count == 0) {
        throw new ImportFailure(
            "no place with an Arabic name was found: give GeoNames' alternateNamesV2 too, or"
                + " another list.");
      }
      CompiledSections compiled =
          new GazetteerCompiler(folder, progress).compile(list, count, areas);
      compiled.writeTo(to);
      tell(compiled, to);
    }
  }

  private void tell(CompiledSections compiled, Path to) {
    if (quiet) {
      return;
    }
    leftOut.forEach(
        (why, rows) -> err.println(String.format(Locale.ROOT, "Left out: %,d %s", rows, why)));
    if (joined.nameless() > 0) {
      err.println(
          String.format(Locale.ROOT, "Left out: %,d without an Arabic name", joined.nameless()));
    }
    if (joined.twice() > 0) {
      err.println(String.format(Locale.ROOT, "Listed again: %,d, taken once", joined.twice()));
    }
    err.println(
        String.format(
            Locale.ROOT,
            "%s: %,d places under %,d names, %.1f MB. Use it with --places %s",
            to,
            compiled.rows(),
            compiled.names(),
            compiled.length() / 1e6,
            to));
    err.flush();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void row() {
    progress.row();
  }

  @Override
  public void place(ListedPlace place) throws IOException {
    places++;
    joined.place(place);
  }

  @Override
  public void name(String id, String nameAr, boolean preferred) throws IOException {
    joined.name(id, nameAr, preferred);
  }

  @Override
  public void leftOut(String why) {
    leftOut.merge(why, 1L, Long::sum);
  }
}
