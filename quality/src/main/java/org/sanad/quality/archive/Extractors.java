package org.sanad.quality.archive;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceReport;
import org.sanad.quality.Corpus;
import org.sanad.sources.page.Hostile;
import org.sanad.sources.page.PageReader;
import org.sanad.sources.text.ArabicBytes;

/**
 * How well and how fast the article on a page is found: by Sanad, and by the libraries for it, on
 * the same pages. A library is given the page's characters, not its bytes, and asked for the body
 * alone.
 */
public final class Extractors {
  /** Letters of a text that would be taken for a report. */
  private static final int TAKEN = 80;

  private final Extractor extractor;
  private long bodyWords;
  private long bodyKept;
  private long otherWords;
  private long otherKept;
  private int reports;
  private int found;
  private int others;
  private int taken;
  private int broke;
  private long nanos;

  private Extractors(Extractor extractor) {
    this.extractor = extractor;
  }

  /** Finds the article on a page. */
  private interface Extractor {
    /** Its text, null or blank where there is none. */
    @Nullable String text(String html, String url) throws Hostile, BoilerpipeProcessingException;
  }

  /** Measures: the reports that the pages are made around, and how many pages. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: Extractors REPORTS PAGES");
      return;
    }
    Map<String, Extractors> all = new LinkedHashMap<>();
    all.put("Sanad", new Extractors((html, url) -> PageReader.read(html, url).text()));
    all.put("readability4j 1.0.8", new Extractors(Extractors::readability));
    all.put("crux 2.1.0", new Extractors(Extractors::crux));
    all.put(
        "boilerpipe 1.1.0",
        new Extractors(
            (html, url) -> de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(html)));
    SyntheticPages pages = new SyntheticPages(Corpus.of(args[0]));
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      SyntheticPage page = pages.page(i);
      byte[] bytes = page.bytes();
      boolean arabic =
          ArabicBytes.verdict(bytes, bytes.length, page.charset().name())
              == ArabicBytes.Verdict.ARABIC;
      if (arabic) {
        all.values().forEach(each -> each.read(page));
      }
    }
    System.out.println(
        "extractor               found  fronts taken  body kept %  other left out %  broke  ms a"
            + " page");
    all.forEach((name, each) -> System.out.print(each.row(name)));
  }

  private static String readability(String html, String url) {
    Element content = new Readability4J(url, html).parse().getArticleContent();
    return content == null ? "" : content.text();
  }

  private static String crux(String html, String url) {
    return ArticleExtractor.with(url, html).extractContent().article().document.text();
  }

  private void read(SyntheticPage page) {
    String text = "";
    long start = System.nanoTime();
    try {
      text = extractor.text(page.html(), page.url());
    } catch (Hostile | BoilerpipeProcessingException | RuntimeException e) {
      broke++;
    }
    nanos += System.nanoTime() - start;
    boolean any = text != null && text.length() >= TAKEN;
    SourceReport expected = page.report();
    if (expected == null) {
      others++;
      taken += any ? 1 : 0;
      return;
    }
    reports++;
    found += any ? 1 : 0;
    compare(page, expected, text == null ? "" : text);
  }

  private void compare(SyntheticPage page, SourceReport expected, String text) {
    Map<String, Integer> left = new HashMap<>();
    List<String> words = ArchiveMaker.words(text);
    words.forEach(word -> left.merge(word, 1, Integer::sum));
    List<String> body = ArchiveMaker.words(expected.text());
    int kept = 0;
    for (String word : body) {
      kept += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    // The headline is neither body nor other: libraries may give it or leave it.
    int more = words.size() - kept;
    for (String word : ArchiveMaker.words(expected.title())) {
      more -= left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    int other = page.furniture().stream().mapToInt(f -> ArchiveMaker.words(f).size()).sum();
    bodyWords += body.size();
    bodyKept += kept;
    otherWords += other;
    otherKept += Math.max(0, Math.min(more, other));
  }

  private String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-20s %4d of %4d   %3d of %3d  %11.2f  %16.2f  %5d  %9.2f%n",
        name,
        found,
        reports,
        taken,
        others,
        100.0 * bodyKept / Math.max(1, bodyWords),
        100.0 * (otherWords - otherKept) / Math.max(1, otherWords),
        broke,
        nanos / 1e6 / Math.max(1, reports + others));
  }
}
