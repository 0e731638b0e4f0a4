package org.sanad.quality.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanad.model.SourceReport;
import org.sanad.quality.Corpus;
import org.sanad.sources.Inputs;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;

/**
 * How right an archive of {@link ArchiveMaker} is read: the reports found, what else was taken for
 * one, the share of body words kept and of other words left out.
 */
public final class ArchiveQuality {
  private final SyntheticPages pages;
  private final int number;
  private final Map<String, SourceReport> found = new HashMap<>();
  private long bodyWords;
  private long bodyKept;
  private long otherWords;
  private long otherKept;
  private int right;
  private int titles;
  private int days;
  private final List<String> worst = new ArrayList<>();

  private ArchiveQuality(SyntheticPages pages, int number) {
    this.pages = pages;
    this.number = number;
  }

  /** Measures: the reports and the archive made of them, how many pages it has. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: ArchiveQuality REPORTS ARCHIVE.warc.gz PAGES");
      return;
    }
    ArchiveQuality quality =
        new ArchiveQuality(new SyntheticPages(Corpus.of(args[0])), Integer.parseInt(args[2]));
    Context context = Context.of(Defaults.NONE);
    int refused = 0;
    try (Inputs in = new Inputs(List.of(args[1]), InputStream.nullInputStream(), context)) {
      for (InputItem item = in.next(); item != null; item = in.next()) {
        if (item instanceof InputItem.Accepted accepted) {
          quality.found.put(accepted.report().id(), accepted.report());
        } else {
          refused++;
          System.out.println(item.origin() + " " + ((InputItem.Refused) item).reason());
        }
      }
    }
    quality.compare();
    System.out.print(quality.table(refused));
    context
        .skips()
        .counts()
        .forEach((why, n) -> System.out.println("passed over: " + n + " " + why.words()));
  }

  private void compare() {
    for (int i = 0; i < number; i++) {
      SyntheticPage page = pages.page(i);
      SourceReport expected = page.report();
      SourceReport got = found.remove(page.url());
      if (expected != null && got != null) {
        right++;
        titles += got.title().equals(expected.title().strip().replaceAll("\\s+", " ")) ? 1 : 0;
        days +=
            expected.published() != null && expected.published().equals(got.published()) ? 1 : 0;
        compare(page, expected, got);
      } else if (expected != null) {
        bodyWords += ArchiveMaker.words(expected.text()).size();
        worst.add("missed " + page.url() + ": " + expected.text().length() + " letters");
      } else if (got != null) {
        worst.add("taken for a report: " + page.url());
        found.put(page.url(), got);
      }
    }
  }

  private void compare(SyntheticPage page, SourceReport expected, SourceReport got) {
    Map<String, Integer> left = new HashMap<>();
    List<String> words = ArchiveMaker.words(got.text());
    words.forEach(word -> left.merge(word, 1, Integer::sum));
    int kept = 0;
    List<String> body = ArchiveMaker.words(expected.text());
    for (String word : body) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        kept++;
      }
    }
    int other = page.furniture().stream().mapToInt(f -> ArchiveMaker.words(f).size()).sum();
    int more = words.size() - kept;
    bodyWords += body.size();
    bodyKept += kept;
    otherWords += other;
    otherKept += Math.min(more, other);
    if (kept < 0.9 * body.size() || more > 0.2 * other) {
      worst.add(
          String.format(
              Locale.ROOT,
              "%s: %d of %d body words kept, %d of %d others",
              page.url(),
              kept,
              body.size(),
              more,
              other));
    }
  }

  private String table(int refused) {
    int reports = 0;
    for (int i = 0; i < number; i++) {
      reports += pages.page(i).report() == null ? 0 : 1;
    }
    StringBuilder table = new StringBuilder();
    for (String line : worst.subList(0, Math.min(worst.size(), 15))) {
      table.append(line).append('\n');
    }
    return table
        .append(
            String.format(
                Locale.ROOT,
                "reports found     %d of %d%nothers taken      %d%nrefused           %d%n"
                    + "body words kept   %.2f %%%nother words left out  %.2f %%%n"
                    + "headline right    %d%nday right         %d%n",
                right,
                reports,
                found.size(),
                refused,
                100.0 * bodyKept / Math.max(1, bodyWords),
                100.0 * (otherWords - otherKept) / Math.max(1, otherWords),
                titles,
                days))
        .toString();
  }
}
