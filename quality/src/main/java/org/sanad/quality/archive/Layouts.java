package org.sanad.quality.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sanad.model.SourceReport;

/** Puts Arabic reports on pages as outlets build them, today's and those of twenty years ago. */
final class Layouts {
  /** How many layouts there are. */
  static final int KINDS = 7;

  private static final Charset[] CHARSETS = {
    StandardCharsets.UTF_8,
    StandardCharsets.UTF_8,
    StandardCharsets.UTF_8,
    Charset.forName("windows-1256"),
    Charset.forName("ISO-8859-6")
  };

  private final Map<String, List<String>> words = Sentences.of("arabic-furniture.txt");

  SyntheticPage report(int number, SourceReport report, Random random) {
    List<String> furniture = new ArrayList<>();
    PageLayouts page =
        new PageLayouts(report, random, new PageParts(words, report, random, furniture));
    int layout = random.nextInt(KINDS);
    String body = page.body(layout);
    Charset charset = CHARSETS[random.nextInt(CHARSETS.length)];
    String html =
        "<!DOCTYPE html>\n<html dir=\"rtl\"><head><meta charset=\""
            + charset.name()
            + "\"><title>"
            + escaped(report.title())
            + " | موقع الأخبار</title>"
            + page.head(layout)
            + script(random)
            + "</head><body>"
            + body
            + "</body></html>";
    return new SyntheticPage(
        "https://news" + number % 13 + ".example/story/" + number,
        charset,
        html,
        report,
        furniture);
  }

  /** A front page, a shop: Arabic, and no report. */
  SyntheticPage noReport(int number, Random random) {
    StringBuilder body = new StringBuilder();
    boolean shop = random.nextBoolean();
    for (int i = 0; i < 12; i++) {
      body.append("<div class='item'><h3><a href='/i").append(i).append("'>");
      body.append(any("headlines", random)).append("</a></h3>");
      if (shop || i % 2 == 0) {
        body.append("<p>").append(any(shop ? "shop" : "prose", random)).append("</p>");
      }
      body.append("</div>");
    }
    return new SyntheticPage(
        "https://front" + number % 7 + ".example/" + number,
        StandardCharsets.UTF_8,
        "<html><head><title>الصفحة الأولى</title></head><body>" + body + "</body></html>",
        null,
        List.of());
  }

  /** As much that is no text as pages carry. */
  static String script(Random random) {
    StringBuilder script = new StringBuilder("<style>.a{color:#333;margin:0 auto}</style><script>");
    for (int i = 0; i < 40 + random.nextInt(200); i++) {
      script.append("window.dataLayer.push({'event':'e").append(i).append("','value':");
      script.append(random.nextInt()).append("});\n");
    }
    return script.append("</script>").toString();
  }

  private String any(String list, Random random) {
    return Sentences.any(words.getOrDefault(list, List.of("")), random);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
