package org.sanad.quality.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.sanad.sources.Inputs;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;

/**
 * How fast an archive is read: by the archive library alone, by it and an HTML parser over every
 * page, and by Sanad's sources, which parse only what may be Arabic. One thread; each three times,
 * the best counts.
 */
public final class ArchiveSpeed {
  private static final int TIMES = 3;

  private ArchiveSpeed() {}

  /** Goes through a file of an archive and gives how many records or reports it met. */
  private interface Pass {
    long over(Path file) throws IOException;
  }

  /**
   * Measures an archive of one or more files; with {@code --sources-only} behind them once, for
   * files that are very large.
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 1) {
      System.err.println("usage: ArchiveSpeed ARCHIVE.warc.gz... [--sources-only]");
      return;
    }
    boolean only = args[args.length - 1].equals("--sources-only");
    List<Path> archive =
        Arrays.stream(args).limit(only ? args.length - 1 : args.length).map(Path::of).toList();
    if (only) {
      long start = System.nanoTime();
      long reports = all(ArchiveSpeed::sources, archive);
      System.out.printf(
          Locale.ROOT,
          "%d reports in %.1f s, %d MiB of heap at most%n",
          reports,
          (System.nanoTime() - start) / 1e9,
          Runtime.getRuntime().totalMemory() >> 20);
      return;
    }
    long records = all(ArchiveSpeed::library, archive);
    double library = best(ArchiveSpeed::library, archive);
    double parser = best(ArchiveSpeed::parser, archive);
    double sources = best(ArchiveSpeed::sources, archive);
    System.out.println("reading              records/s   times the library's time");
    row("jwarc alone", records, library, library);
    row("jwarc, jsoup on all", records, parser, library);
    row("sources", records, sources, library);
  }

  private static void row(String name, long records, double seconds, double library) {
    System.out.printf(
        Locale.ROOT, "%-20s %9.0f %10.2f%n", name, records / seconds, seconds / library);
  }

  private static long all(Pass pass, List<Path> archive) throws IOException {
    long met = 0;
    for (Path file : archive) {
      met += pass.over(file);
    }
    return met;
  }

  private static double best(Pass pass, List<Path> archive) throws IOException {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      all(pass, archive);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  private static long library(Path archive) throws IOException {
    try (WarcReader reader = new WarcReader(archive)) {
      return reader.records().peek(ArchiveSpeed::consume).count();
    }
  }

  private static void consume(WarcRecord record) {
    try {
      record.body().consume();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long parser(Path archive) throws IOException {
    long letters = 0;
    try (WarcReader reader = new WarcReader(archive)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          letters +=
              Jsoup.parse(response.http().body().stream(), null, response.target()).text().length();
        }
      }
    }
    return letters;
  }

  private static long sources(Path archive) throws IOException {
    long reports = 0;
    Context context = Context.of(Defaults.NONE);
    try (Inputs in =
        new Inputs(List.of(archive.toString()), InputStream.nullInputStream(), context)) {
      for (InputItem item = in.next(); item != null; item = in.next()) {
        reports += item instanceof InputItem.Accepted ? 1 : 0;
      }
    }
    return reports;
  }
}
