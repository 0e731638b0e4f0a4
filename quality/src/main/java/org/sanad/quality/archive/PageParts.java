package org.sanad.quality.archive;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sanad.model.SourceReport;

/** What pages are made of: the report's paragraphs, and furniture around them. */
final class PageParts {
  private final Map<String, List<String>> words;
  private final SourceReport report;
  private final Random random;
  private final List<String> furniture;
  private final List<String> paragraphs;

  /**
   * @param words furniture by its kind
   * @param furniture takes in all that is put around the report
   */
  PageParts(
      Map<String, List<String>> words, SourceReport report, Random random, List<String> furniture) {
    this.words = words;
    this.report = report;
    this.random = random;
    this.furniture = furniture;
    this.paragraphs =
        report.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The report's headline. */
  String title() {
    return Layouts.escaped(report.title());
  }

  /** The report's paragraphs, escaped. */
  List<String> paragraphs() {
    return paragraphs.stream().map(Layouts::escaped).toList();
  }

  /** Some text of a kind of furniture. */
  String any(String list) {
    return Sentences.any(words.getOrDefault(list, List.of("")), random);
  }

  /** A text that is no part of the report, which a reader must leave out. */
  String put(String text) {
    furniture.add(text);
    return text;
  }

  /** A link to elsewhere. */
  String link(String text) {
    return "<a href='/l" + random.nextInt(1000) + "'>" + put(text) + "</a>";
  }

  /** The day of publication, empty where there is none. */
  String day() {
    return report.published() == null ? "" : report.published().toString();
  }

  /** Links to all sections. */
  String menu() {
    StringBuilder menu = new StringBuilder("<ul>");
    for (String section : words.getOrDefault("sections", List.of())) {
      menu.append("<li>").append(link(section)).append("</li>");
    }
    return menu.append("</ul>").toString();
  }

  /** A box of other reports. */
  String headlines(String heading, int n) {
    StringBuilder box = new StringBuilder("<h4>" + put(heading) + "</h4><ul>");
    for (int i = 0; i < n; i++) {
      box.append("<li>").append(link(any("headlines"))).append("</li>");
    }
    return box.append("</ul>").toString();
  }

  /** A row of buttons. */
  String share() {
    return "<div class='"
        + (random.nextBoolean() ? "share-bar" : "x7")
        + "'><span>"
        + put("شارك الخبر")
        + "</span> "
        + link("فيسبوك")
        + link("تويتر")
        + link("واتساب")
        + "</div>";
  }

  /** A sentence of the outlet's own. */
  String prose() {
    return put(any("prose"));
  }

  /** The report in elements of their own; sometimes with «اقرأ أيضاً» between two. */
  String inParagraphs(String tag) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      body.append('<').append(tag).append('>').append(Layouts.escaped(paragraphs.get(i)));
      body.append("</").append(tag).append(">\n");
      if (i == 1 && random.nextBoolean()) {
        body.append("<p><strong>" + put("اقرأ أيضاً:") + "</strong> ");
        body.append(link(any("headlines"))).append("</p>\n");
      }
    }
    return body.toString();
  }
}
