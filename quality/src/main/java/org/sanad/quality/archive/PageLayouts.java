package org.sanad.quality.archive;

import java.util.Random;
import org.sanad.model.SourceReport;

/** The body and head of a page in each of the layouts. */
final class PageLayouts {
  private final SourceReport report;
  private final Random random;
  private final PageParts parts;

  PageLayouts(SourceReport report, Random random, PageParts parts) {
    this.report = report;
    this.random = random;
    this.parts = parts;
  }

  /** The body in one of {@link Layouts#KINDS} layouts. */
  String body(int layout) {
    return switch (layout) {
      case 0 -> semantic();
      case 1 -> blog();
      case 2 -> table();
      case 3 -> nameless();
      case 4 -> microdata();
      case 5 -> portal();
      default -> oldFonts();
    };
  }

  private String semantic() {
    return "<header><nav>"
        + parts.menu()
        + "</nav></header><main><article><h1>"
        + parts.title()
        + "</h1>"
        + parts.share()
        + parts.inParagraphs("p")
        + "</article><aside>"
        + parts.headlines("الأكثر قراءة", 8)
        + "</aside></main><footer><p>"
        + parts.prose()
        + "</p>"
        + parts.menu()
        + "</footer>";
  }

  private String blog() {
    StringBuilder comments = new StringBuilder();
    for (int i = 0; i < random.nextInt(4); i++) {
      comments.append("<li><p>").append(parts.put(parts.any("comments"))).append("</p></li>");
    }
    return "<div id='page' class='site has-sidebar'><div class='main-navigation'>"
        + parts.menu()
        + "</div><div class='post tag-syria'><h1 class='entry-title'>"
        + parts.title()
        + "</h1><div class='entry-content'>"
        + parts.inParagraphs("p")
        + parts.share()
        + "<div class='related-posts'>"
        + parts.headlines("مواضيع ذات صلة", 4)
        + "</div></div></div><div id='comments' class='comments-area'><h3>"
        + parts.put("التعليقات")
        + "</h3><ol>"
        + comments
        + "</ol></div><div class='widget-area sidebar'>"
        + parts.headlines("آخر الأخبار", 10)
        + "</div><div class='site-footer footer'>"
        + parts.prose()
        + "</div></div>";
  }

  private String table() {
    return "<table width='100%'><tr><td colspan='3'>"
        + parts.menu()
        + "</td></tr><tr><td width='160'>"
        + parts.headlines("أخبار أخرى", 9)
        + "</td><td><b>"
        + parts.title()
        + "</b><br>"
        + String.join("<br><br>\n", parts.paragraphs())
        + "<br>"
        + parts.link("طباعة")
        + parts.link("إرسال إلى صديق")
        + "</td><td>"
        + parts.headlines("مختارات", 5)
        + "</td></tr><tr><td colspan='3'>"
        + parts.prose()
        + "</td></tr></table>";
  }

  private String nameless() {
    return "<div class='c1'>"
        + parts.menu()
        + "</div><div class='c2'><div class='c3'><h1>"
        + parts.title()
        + "</h1>"
        + parts.share()
        + "<div class='c4'>"
        + parts.inParagraphs("div")
        + "</div>"
        + parts.headlines("قد يهمك أيضاً", 6)
        + "</div><div class='c5'>"
        + parts.headlines("الأكثر مشاهدة", 8)
        + "</div></div><div class='c6'>"
        + parts.menu()
        + "<p>"
        + parts.prose()
        + "</p></div>";
  }

  private String microdata() {
    return "<div>"
        + parts.menu()
        + "</div><div itemscope itemtype='https://schema.org/NewsArticle'><h2 itemprop='headline'>"
        + parts.title()
        + "</h2><time itemprop='datePublished' datetime='"
        + parts.day()
        + "'></time><div itemprop='articleBody'>"
        + parts.inParagraphs("p")
        + "</div>"
        + parts.headlines("أخبار ذات صلة", 5)
        + "</div><div>"
        + parts.prose()
        + "</div>";
  }

  private String portal() {
    StringBuilder teasers = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      teasers.append("<div class='card'><h5>").append(parts.link(parts.any("headlines")));
      teasers.append("</h5></div>");
    }
    return "<div class='topbar'>"
        + parts.link("تسجيل الدخول")
        + "</div><div class='megamenu menu'>"
        + parts.menu()
        + "</div><section class='content'><div class='story'><h1>"
        + parts.title()
        + "</h1><p class='byline'>"
        + "</p><div class='story-body'>"
        + parts.inParagraphs("p")
        + "</div></div><section class='more'><h3>"
        + parts.put("المزيد من الأخبار")
        + "</h3>"
        + teasers
        + "</section></section><div class='newsletter'><p>"
        + parts.prose()
        + "</p></div><div class='cookie-consent'>"
        + parts.prose()
        + "</div>";
  }

  private String oldFonts() {
    StringBuilder body = new StringBuilder();
    for (String paragraph : parts.paragraphs()) {
      body.append("<p align='right'><font size='3'>");
      body.append(paragraph).append("</font></p>");
    }
    return "<center><font size='2'>"
        + parts.menu()
        + "</font></center><center><font size='5'>"
        + parts.title()
        + "</font></center>"
        + body
        + "<hr><center>"
        + parts.link("الصفحة الرئيسية")
        + " | "
        + parts.link("اتصل بنا")
        + "<br>"
        + parts.prose()
        + "</center>";
  }

  /** What the head says of the report. */
  String head(int layout) {
    String title = parts.title();
    return switch (layout) {
      case 0 ->
          "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\""
              + report.title().replace("\\", "").replace("\"", "'")
              + "\",\"datePublished\":\""
              + parts.day()
              + "\",\"publisher\":{\"name\":\"وكالة الأخبار\"}}</script>";
      case 1, 3, 5 ->
          "<meta property=\"og:type\" content=\"article\"><meta property=\"og:title\" content=\""
              + title.replace("\"", "&quot;")
              + "\"><meta property=\"og:site_name\" content=\"موقع الأخبار\">"
              + "<meta property=\"article:published_time\" content=\""
              + parts.day()
              + "\">";
      default -> "";
    };
  }
}
