package org.sanad.sources.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
  private static final String FIRST =
      "قال مسعفون إن غارة جوية أصابت سوقاً في مدينة معرة النعمان صباح اليوم، وإن عشرة أشخاص قتلوا.";
  private static final String SECOND =
      "وأضاف المسعفون أن عدد الجرحى تجاوز الثلاثين، وأن فرق الإنقاذ تبحث عن ناجين تحت الأنقاض.";

  private static Page read(String html) {
    return read(html, null);
  }

  private static Page read(String html, @Nullable String url) {
    try {
      return PageReader.read(html, url);
    } catch (Hostile e) {
      throw new AssertionError(e);
    }
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  }

  @Test
  void json_ld_says_headline_day_and_outlet() {
    Page page =
        read(
            page(
                "<title>معرة النعمان - موقع</title><script type='application/ld+json'>"
                    + "{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"عشرة"
                    + " قتلى في معرة"
                    + " النعمان\",\"datePublished\":\"2016-06-12T10:00:00+03:00\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"وكالة"
                    + " الشمال\"}}]}</script>",
                "<div>" + paragraphs() + "</div>"));
    assertThat(page.title()).isEqualTo("عشرة قتلى في معرة النعمان");
    assertThat(page.published()).hasToString("2016-06-12");
    assertThat(page.outlet()).isEqualTo("وكالة الشمال");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void so_does_open_graph() {
    Page page =
        read(
            page(
                "<meta property='og:title' content='عشرة قتلى في معرة النعمان | وكالة الشمال'><meta"
                    + " property='og:site_name' content='وكالة الشمال'><meta"
                    + " property='article:published_time' content='2016-06-12T23:50:00+03:00'>",
                paragraphs()));
    assertThat(page.title()).isEqualTo("عشرة قتلى في معرة النعمان");
    assertThat(page.published()).hasToString("2016-06-12");
    assertThat(page.outlet()).isEqualTo("وكالة الشمال");
  }

  @Test
  void a_time_or_a_line_under_the_headline_dates_a_page() {
    assertThat(
            read(page(
                    "",
                    "<article><h1>عنوان</h1><time datetime='2016-06-12'>أمس</time>"
                        + paragraphs()
                        + "</article>"))
                .published())
        .hasToString("2016-06-12");
    assertThat(
            read(page(
                    "",
                    "<h1>عنوان</h1><div>الأحد 12 حزيران/يونيو 2016 - 10:30</div><div>"
                        + paragraphs()
                        + "</div>"))
                .published())
        .hasToString("2016-06-12");
    assertThat(read(page("", paragraphs()), "https://n.example/2016/6/12/x.html").published())
        .hasToString("2016-06-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 آب 2016|2016-08-15",
        "15 آب/أغسطس 2016|2016-08-15",
        "الاثنين ١٥ أغسطس ٢٠١٦|2016-08-15",
        "15 كانون الثاني 2016|2016-01-15",
        "15 تشرين الأول/أكتوبر 2016|2016-10-15",
        "Mon, 15 Aug 2016 10:00:00 GMT|2016-08-15",
        "August 15, 2016|2016-08-15",
        "2016/8/15 10:30|2016-08-15",
        "15-08-2016|2016-08-15",
        "08/08/2016|2016-08-08",
        "08/09/2016|",
        "32 آب 2016|",
        "1970-01-01|",
        "أمس|"
      })
  void days_are_read_as_outlets_write_them_and_none_is_guessed(String words, @Nullable String day) {
    assertThat(PageDate.parse(words))
        .isEqualTo(day == null ? null : java.time.LocalDate.parse(day));
  }

  @Test
  void menus_shares_and_boxes_of_other_articles_are_left_out() {
    Page page =
        read(
            page(
                "",
                "<header><a href='/'>الرئيسية</a><a href='/w'>العالم</a></header><div"
                    + " class='main-menu'><ul><li><a href='/s'>سوريا</a></li><li><a"
                    + " href='/y'>اليمن</a></li></ul></div><div id='content'><h1>عنوان</h1><div"
                    + " class='share-buttons'>شارك على فيسبوك</div><p>"
                    + FIRST
                    + "</p><p><strong>اقرأ أيضاً:</strong> <a href='/2'>هدنة جديدة في مدينة حمص وسط"
                    + " سوريا</a></p><p>"
                    + SECOND
                    + "</p><h3>مواضيع ذات صلة</h3><ul><li><a href='/3'>قصف على درعا يوقع"
                    + " قتلى</a></li><li><a href='/4'>معارك في ريف دمشق"
                    + " الغربي</a></li></ul></div><div class='sidebar'><p>الأكثر قراءة في هذا اليوم"
                    + " على الموقع من بين كل الأخبار والمقالات والتقارير</p></div><footer>جميع"
                    + " الحقوق محفوظة</footer>"));
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void an_article_between_line_breaks_in_a_table_is_found() {
    Page page =
        read(
            page(
                "",
                "<table><tr><td><a href='/1'>الأخبار</a><br><a href='/2'>التقارير</a><br><a"
                    + " href='/3'>الرياضة</a></td><td>"
                    + FIRST
                    + "<br><br>"
                    + SECOND
                    + "</td></tr></table>"));
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void a_box_whose_name_sounds_like_furniture_but_holds_the_article_stays() {
    Page page =
        read(page("", "<div class='post has-sidebar tag-share'>" + paragraphs() + "</div>"));
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void a_lead_that_stands_beside_the_rest_is_of_the_article() {
    Page page =
        read(
            page(
                "",
                "<div class='wrap'><div class='lead'>"
                    + FIRST
                    + "</div><div class='rest'><p>"
                    + SECOND
                    + "</p><p>"
                    + SECOND.replace("الثلاثين", "الأربعين")
                    + "</p><p>"
                    + SECOND.replace("الثلاثين", "الخمسين")
                    + "</p></div></div>"));
    assertThat(page.text()).startsWith(FIRST).contains("الخمسين");
  }

  @Test
  void a_front_page_is_no_article() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      list.append(
              "<div class='story'><h2><a href='/"
                  + i
                  + "'>خبر مهم رقم "
                  + i
                  + " من المدينة</a></h2><p>")
          .append(FIRST)
          .append("</p></div>");
    }
    assertThat(read(page("<meta property='og:type' content='website'>", list.toString())).text())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"windows-1256", "ISO-8859-6", "UTF-8"})
  void the_encoding_that_a_page_names_is_believed_where_it_can_be(String charset) throws Hostile {
    String html = page("<meta charset='" + charset + "'>", paragraphs());
    byte[] bytes = html.getBytes(Charset.forName(charset));
    assertThat(PageReader.read(bytes, null, null).text()).startsWith(FIRST);
    byte[] lies = html.getBytes(StandardCharsets.UTF_8);
    assertThat(PageReader.read(lies, null, null).text()).startsWith(FIRST);
  }

  @Test
  void tags_ten_thousand_deep_are_refused() {
    String deep = page("", "<div>".repeat(10_000) + FIRST + "</div>".repeat(10_000));
    assertThatThrownBy(() -> PageReader.read(deep, null)).hasMessageContaining("nested");
  }
}
