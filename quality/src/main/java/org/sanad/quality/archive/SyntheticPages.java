package org.sanad.quality.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sanad.model.SourceReport;

/**
 * An endless row of pages as a crawl of news would have them: of ten, one is an Arabic report; the
 * others are in other languages, in others that share its letters, or Arabic without being a
 * report. The same number always gives the same page.
 */
final class SyntheticPages {
  /** Languages as often as they stand here. */
  private static final int[] SHARES = {50, 12, 9, 9, 5, 5, 4, 2, 2};

  private final List<SourceReport> reports;
  private final List<String> names;
  private final List<List<String>> sentences = new ArrayList<>();
  private final Layouts layouts = new Layouts();

  SyntheticPages(List<SourceReport> reports) {
    this.reports = reports;
    Map<String, List<String>> foreign = Sentences.of("foreign.txt");
    this.names = List.copyOf(foreign.keySet());
    sentences.addAll(foreign.values());
  }

  SyntheticPage page(int number) {
    Random random = new Random(7919L * number + 17);
    if (number % 10 == 3) {
      return layouts.report(number, reports.get(number / 10 % reports.size()), random);
    }
    return random.nextInt(50) == 0 ? layouts.noReport(number, random) : foreign(number, random);
  }

  private SyntheticPage foreign(int number, Random random) {
    int at = random.nextInt(98);
    int language = 0;
    while (at >= SHARES[language]) {
      at -= SHARES[language++];
    }
    String charset = names.get(language).substring(names.get(language).indexOf(' ') + 1);
    boolean unicode = random.nextInt(3) > 0;
    StringBuilder body = new StringBuilder("<h1>").append(any(language, random)).append("</h1>");
    int paragraphs = 3 + random.nextInt(12);
    for (int i = 0; i < paragraphs; i++) {
      body.append("<p>");
      for (int j = 0; j < 2 + random.nextInt(3); j++) {
        body.append(any(language, random)).append(' ');
      }
      body.append("</p>\n");
    }
    StringBuilder menu = new StringBuilder("<nav><ul>");
    for (int i = 0; i < 25; i++) {
      menu.append("<li><a href='/").append(i).append("'>");
      menu.append(any(language, random), 0, 12).append("</a></li>\n");
    }
    menu.append("</ul><a href='/ar'>العربية</a> <a href='/fa'>فارسی</a></nav>");
    return new SyntheticPage(
        "https://site" + number % 97 + ".example/page/" + number,
        unicode ? StandardCharsets.UTF_8 : Charset.forName(charset),
        "<!DOCTYPE html><html><head><title>"
            + any(language, random)
            + "</title>"
            + Layouts.script(random)
            + "</head><body>"
            + menu
            + body
            + "</body></html>",
        null,
        List.of());
  }

  private String any(int language, Random random) {
    return Sentences.any(sentences.get(language), random);
  }
}
