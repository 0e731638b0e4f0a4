package org.sanad.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.channels.ByteArraySeekableByteChannel;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.Faults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;

/**
 * Reads damaged files for as long as one likes, and says for each form how many, and what came of
 * them.
 */
final class Fuzzing {
  /** A file of a few kilobytes that takes longer hangs, also on a machine with much else to do. */
  private static final long PATIENCE_SECONDS = 300;

  private static final String BROKE = "an error in Sanad itself";

  private final Map<String, Counts> counts = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final ExecutorService reader =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
          });

  /** What came of the files of one form. */
  static final class Counts {
    int files;
    long bytes;
    int reports;
    int refused;
    int failed;
    int broke;
    long slowest;
  }

  /** Reads for so many seconds, and each form once at the least. */
  void run(long seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    long seed = 1;
    do {
      for (String form : Samples.ALL.keySet()) {
        run(form, seed);
      }
      seed++;
    } while (System.nanoTime() < end);
  }

  /** What was found, in words. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private void run(String form, long seed) throws InterruptedException {
    byte[] damaged = Damage.of(Samples.of(form), new Random(seed));
    Counts count = counts.computeIfAbsent(form, f -> new Counts());
    count.files++;
    count.bytes += damaged.length;
    long start = System.nanoTime();
    Future<?> read = reader.submit(() -> read(damaged, seed, count));
    try {
      read.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      faults.add(form + ", seed " + seed + ": hangs");
    } catch (ExecutionException e) {
      faults.add(form + ", seed " + seed + ": " + e.getCause());
    }
    count.slowest = Math.max(count.slowest, System.nanoTime() - start);
  }

  private void read(byte[] bytes, long seed, Counts count) {
    try (ItemStream in = open(bytes)) {
      take(in, bytes, seed, count);
    } catch (IOException e) {
      count.failed++;
    }
    Charset charset = FileItems.cuttable(bytes);
    if (charset != null) {
      int from = new Random(seed).nextInt(bytes.length);
      try (ItemStream in = stretch(bytes, charset, from)) {
        take(in, bytes, seed, count);
      } catch (IOException e) {
        count.failed++;
      }
    }
  }

  private static ItemStream stretch(byte[] bytes, Charset charset, int from) {
    int start = Math.max(0, from - 1);
    return FileItems.stretch(
        "f",
        new ByteArrayInputStream(bytes, start, bytes.length - start),
        charset,
        from,
        bytes.length,
        Context.of(Defaults.NONE));
  }

  /** Opens a file as it lies on a disc: it can be gone about in. */
  static ItemStream open(byte[] bytes) throws IOException {
    return FileItems.open(
        "f",
        new ByteArrayInputStream(bytes),
        () -> ByteArraySeekableByteChannel.wrap(bytes),
        Context.of(Defaults.NONE));
  }

  private void take(ItemStream in, byte[] bytes, long seed, Counts count) throws IOException {
    int items = 0;
    for (InputItem item = in.next(); item != null; item = in.next()) {
      String reason = item instanceof InputItem.Refused refused ? refused.reason() : null;
      count.reports += reason == null ? 1 : 0;
      count.refused += reason == null ? 0 : 1;
      if (reason != null && reason.contains(BROKE)) {
        count.broke++;
        faults.add("seed " + seed + ": " + reason);
      }
      String fault = fault(reason, ++items, bytes.length);
      if (fault != null) {
        faults.add("seed " + seed + ": " + fault);
        return;
      }
    }
  }

  /** What no reader may do: give without end, or refuse without words. */
  private static @Nullable String fault(@Nullable String reason, int items, int bytes) {
    if (items > bytes + 2) {
      return "gives more items than there are bytes";
    }
    boolean wordless = reason != null && (reason.isBlank() || reason.endsWith("null"));
    return wordless ? "refuses without words: " + reason : null;
  }

  /** What is wrong with how a file is read, null where nothing is. */
  static @Nullable String fault(byte[] bytes) {
    int items = 0;
    try (ItemStream in = open(bytes)) {
      for (InputItem item = in.next(); item != null; item = in.next()) {
        String reason = item instanceof InputItem.Refused refused ? refused.reason() : null;
        String fault = fault(reason, ++items, bytes.length);
        if (fault != null) {
          return fault;
        }
        if (reason != null && reason.contains(BROKE)) {
          return reason;
        }
      }
    } catch (IOException e) {
      return Faults.words(e).isBlank() ? "fails without words" : null;
    }
    return null;
  }

  /** A row for each form. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            "form                   files      MB  reports  refused  unreadable  broke  slowest"
                + " s\n");
    Counts sum = new Counts();
    counts.forEach(
        (form, each) -> {
          table.append(row(form, each));
          sum.files += each.files;
          sum.bytes += each.bytes;
          sum.reports += each.reports;
          sum.refused += each.refused;
          sum.failed += each.failed;
          sum.broke += each.broke;
          sum.slowest = Math.max(sum.slowest, each.slowest);
        });
    table.append(row("all", sum));
    return table.toString();
  }

  private static String row(String form, Counts each) {
    return String.format(
        Locale.ROOT,
        "%-20s %7d %7.1f %8d %8d %11d %6d %10.2f%n",
        form,
        each.files,
        each.bytes / 1e6,
        each.reports,
        each.refused,
        each.failed,
        each.broke,
        each.slowest / 1e9);
  }
}
