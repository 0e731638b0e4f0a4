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
    Builder page = new Builder(report, random, furniture);
    int layout = random.nextInt(7);
    String body =
        switch (layout) {
          case 0 -> page.semantic();
          case 1 -> page.blog();
          case 2 -> page.table();
          case 3 -> page.nameless();
          case 4 -> page.microdata();
          case 5 -> page.portal();
          default -> page.oldFonts();
        };
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

  /** One page in the making. */
  private final class Builder {
    private final SourceReport report;
    private final Random random;
    private final List<String> furniture;
    private final List<String> paragraphs;

    Builder(SourceReport report, Random random, List<String> furniture) {
      this.report = report;
      this.random = random;
      this.furniture = furniture;
      this.paragraphs =
          report.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String put(String text) {
      furniture.add(text);
      return text;
    }

    private String link(String text) {
      return "<a href='/l" + random.nextInt(1000) + "'>" + put(text) + "</a>";
    }

    private String day() {
      return report.published() == null ? "" : report.published().toString();
    }

    String head(int layout) {
      String title = escaped(report.title());
      return switch (layout) {
        case 0 ->
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\""
                + report.title().replace("\\", "").replace("\"", "'")
                + "\",\"datePublished\":\""
                + day()
                + "\",\"publisher\":{\"name\":\"وكالة الأخبار\"}}</script>";
        case 1, 3, 5 ->
            "<meta property=\"og:type\" content=\"article\"><meta property=\"og:title\" content=\""
                + title.replace("\"", "&quot;")
                + "\"><meta property=\"og:site_name\" content=\"موقع الأخبار\">"
                + "<meta property=\"article:published_time\" content=\""
                + day()
                + "\">";
        default -> "";
      };
    }

    private String menu() {
      StringBuilder menu = new StringBuilder("<ul>");
      for (String section : words.getOrDefault("sections", List.of())) {
        menu.append("<li>").append(link(section)).append("</li>");
      }
      return menu.append("</ul>").toString();
    }

    private String headlines(String heading, int n) {
      StringBuilder box = new StringBuilder("<h4>" + put(heading) + "</h4><ul>");
      for (int i = 0; i < n; i++) {
        box.append("<li>").append(link(any("headlines", random))).append("</li>");
      }
      return box.append("</ul>").toString();
    }

    private String share() {
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

    private String prose() {
      return put(any("prose", random));
    }

    private String inParagraphs(String tag) {
      StringBuilder body = new StringBuilder();
      for (int i = 0; i < paragraphs.size(); i++) {
        body.append('<').append(tag).append('>').append(escaped(paragraphs.get(i)));
        body.append("</").append(tag).append(">\n");
        if (i == 1 && random.nextBoolean()) {
          body.append("<p><strong>" + put("اقرأ أيضاً:") + "</strong> ");
          body.append(link(any("headlines", random))).append("</p>\n");
        }
      }
      return body.toString();
    }

    String semantic() {
      return "<header><nav>"
          + menu()
          + "</nav></header><main><article><h1>"
          + escaped(report.title())
          + "</h1>"
          + share()
          + inParagraphs("p")
          + "</article><aside>"
          + headlines("الأكثر قراءة", 8)
          + "</aside></main><footer><p>"
          + prose()
          + "</p>"
          + menu()
          + "</footer>";
    }

    String blog() {
      StringBuilder comments = new StringBuilder();
      for (int i = 0; i < random.nextInt(4); i++) {
        comments.append("<li><p>").append(put(any("comments", random))).append("</p></li>");
      }
      return "<div id='page' class='site has-sidebar'><div class='main-navigation'>"
          + menu()
          + "</div><div class='post tag-syria'><h1 class='entry-title'>"
          + escaped(report.title())
          + "</h1><div class='entry-content'>"
          + inParagraphs("p")
          + share()
          + "<div class='related-posts'>"
          + headlines("مواضيع ذات صلة", 4)
          + "</div></div></div><div id='comments' class='comments-area'><h3>"
          + put("التعليقات")
          + "</h3><ol>"
          + comments
          + "</ol></div><div class='widget-area sidebar'>"
          + headlines("آخر الأخبار", 10)
          + "</div><div class='site-footer footer'>"
          + prose()
          + "</div></div>";
    }

    String table() {
      return "<table width='100%'><tr><td colspan='3'>"
          + menu()
          + "</td></tr><tr><td width='160'>"
          + headlines("أخبار أخرى", 9)
          + "</td><td><b>"
          + escaped(report.title())
          + "</b><br>"
          + String.join("<br><br>\n", paragraphs.stream().map(Layouts::escaped).toList())
          + "<br>"
          + link("طباعة")
          + link("إرسال إلى صديق")
          + "</td><td>"
          + headlines("مختارات", 5)
          + "</td></tr><tr><td colspan='3'>"
          + prose()
          + "</td></tr></table>";
    }

    String nameless() {
      return "<div class='c1'>"
          + menu()
          + "</div><div class='c2'><div class='c3'><h1>"
          + escaped(report.title())
          + "</h1>"
          + share()
          + "<div class='c4'>"
          + inParagraphs("div")
          + "</div>"
          + headlines("قد يهمك أيضاً", 6)
          + "</div><div class='c5'>"
          + headlines("الأكثر مشاهدة", 8)
          + "</div></div><div class='c6'>"
          + menu()
          + "<p>"
          + prose()
          + "</p></div>";
    }

    String microdata() {
      return "<div>"
          + menu()
          + "</div><div itemscope itemtype='https://schema.org/NewsArticle'><h2 itemprop='headline'>"
          + escaped(report.title())
          + "</h2><time itemprop='datePublished' datetime='"
          + day()
          + "'></time><div itemprop='articleBody'>"
          + inParagraphs("p")
          + "</div>"
          + headlines("أخبار ذات صلة", 5)
          + "</div><div>"
          + prose()
          + "</div>";
    }

    String portal() {
      StringBuilder teasers = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        teasers.append("<div class='card'><h5>").append(link(any("headlines", random)));
        teasers.append("</h5></div>");
      }
      return "<div class='topbar'>"
          + link("تسجيل الدخول")
          + "</div><div class='megamenu menu'>"
          + menu()
          + "</div><section class='content'><div class='story'><h1>"
          + escaped(report.title())
          + "</h1><p class='byline'>"
          + "</p><div class='story-body'>"
          + inParagraphs("p")
          + "</div></div><section class='more'><h3>"
          + put("المزيد من الأخبار")
          + "</h3>"
          + teasers
          + "</section></section><div class='newsletter'><p>"
          + prose()
          + "</p></div><div class='cookie-consent'>"
          + prose()
          + "</div>";
    }

    String oldFonts() {
      StringBuilder body = new StringBuilder();
      for (String paragraph : paragraphs) {
        body.append("<p align='right'><font size='3'>");
        body.append(escaped(paragraph)).append("</font></p>");
      }
      return "<center><font size='2'>"
          + menu()
          + "</font></center><center><font size='5'>"
          + escaped(report.title())
          + "</font></center>"
          + body
          + "<hr><center>"
          + link("الصفحة الرئيسية")
          + " | "
          + link("اتصل بنا")
          + "<br>"
          + prose()
          + "</center>";
    }
  }
}
