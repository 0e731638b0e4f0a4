package org.sanad.app.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.register.intake.ReadReport;

/**
 * The tables of a folder into which {@code sanad-spark} has written. Only batches count that its
 * manifest names: another was broken off, or is being written.
 */
public final class ArchiveTables {
  private final Path folder;

  /**
   * @param folder the job's output, on this machine
   */
  public ArchiveTables(Path folder) {
    this.folder = folder;
  }

  /** Takes reports as they come. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes the next report.
     *
     * @throws IOException if it cannot be kept
     */
    void accept(ReadReport report) throws IOException;
  }

  /** Whether the job has written anything here that is whole. */
  public boolean any() throws IOException {
    return !batches().isEmpty();
  }

  /**
   * Hands on all reports, one in memory at a time, in an order that is the same for the same files.
   *
   * @throws IOException if a file cannot be read
   */
  public void read(Sink sink) throws IOException {
    for (String batch : batches()) {
      Path reports = folder.resolve("reports").resolve("batch=" + batch);
      for (Path file : files(reports, ".parquet")) {
        ReportFile.read(file, sink);
      }
    }
  }

  private List<String> batches() throws IOException {
    Path manifest = folder.resolve("_manifest");
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(manifest)) {
      for (Path each : files(manifest, ".json")) {
        String name = String.valueOf(each.getFileName());
        names.add(name.substring(0, name.length() - ".json".length()));
      }
    }
    return names;
  }

  private static List<Path> files(Path under, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(under)) {
      return all.filter(file -> String.valueOf(file.getFileName()).endsWith(ending))
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .sorted()
          .toList();
    }
  }
}
