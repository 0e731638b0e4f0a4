package org.sanad.sources.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.SourceReport;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Skips;

class WarcItemsTest {
  private static final String URL = "https://news.example/2016/08/15/1.html";
  private static final String PAGE = Warcs.page("قصف على الأتارب", Warcs.ARTICLE);

  private static SourceReport report(InputItem item) {
    assertThat(item).isInstanceOf(InputItem.Accepted.class);
    return ((InputItem.Accepted) item).report();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void an_arabic_page_is_a_report_with_all_that_leads_back_to_it(boolean packed) {
    byte[] first = Warcs.archive(packed, Warcs.html("https://news.example/en", "<p>Hello</p>"));
    byte[] archive =
        Warcs.archive(
            packed, Warcs.html("https://news.example/en", "<p>Hello</p>"), Warcs.html(URL, PAGE));
    List<InputItem> items = Warcs.read(archive, packed);
    assertThat(items).hasSize(1);
    SourceReport report = report(items.get(0));
    assertThat(report.title()).isEqualTo("قصف على الأتارب");
    assertThat(report.text()).startsWith(Warcs.ARTICLE).doesNotContain("الرئيسية");
    assertThat(report.published()).hasToString("2016-08-15");
    assertThat(report.source()).isEqualTo("news.example");
    assertThat(items.get(0).origin().url()).isEqualTo(URL);
    assertThat(items.get(0).origin().record()).startsWith("<urn:uuid:");
    if (!packed) {
      assertThat(items.get(0).origin().offset()).isEqualTo(first.length);
    }
    assertThat(offsetReadsAlone(archive, packed, items.get(0))).isEqualTo(report);
  }

  /** Whoever cuts the archive at the offset finds the record there. */
  private static SourceReport offsetReadsAlone(byte[] archive, boolean packed, InputItem item) {
    int offset = Math.toIntExact(item.origin().offset());
    return report(Warcs.read(Arrays.copyOfRange(archive, offset, archive.length), packed).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE"})
  void pages_in_all_encodings_are_read(String charset) {
    String html = charset.startsWith("UTF-16") ? "\uFEFF" + PAGE : PAGE;
    String body = html.repeat(1).replace("»", "");
    List<InputItem> items =
        Warcs.read(Warcs.archive(true, Warcs.html(URL, body, Charset.forName(charset))), true);
    assertThat(items).hasSize(1);
    assertThat(report(items.get(0)).text()).startsWith(Warcs.ARTICLE);
  }

  @Test
  void what_is_no_arabic_report_is_counted_by_reason() {
    Context context = Context.of(Defaults.NONE);
    String persian =
        "<html><body><h1>خبر</h1><p>"
            + "نیروهای دولتی در گزارش خود گفتند که این شهر پس از چند روز درگیری با گروه‌های مسلح به"
            + " کنترل آنها درآمد و مردم برای کمک به بیمارستان رفتند. ".repeat(6)
            + "</p></body></html>";
    Warcs.read(
        Warcs.archive(
            false,
            Warcs.html("https://a.example/", "<p>" + "The army said so. ".repeat(50) + "</p>"),
            Warcs.html("https://b.example/", persian),
            Warcs.response("https://c.example/p.png", "image/png", new byte[5000])),
        false,
        context);
    assertThat(context.skips().counts())
        .containsEntry(Skips.Reason.OTHER_SCRIPT, 1L)
        .containsEntry(Skips.Reason.OTHER_LANGUAGE, 1L)
        .containsEntry(Skips.Reason.NO_PAGE, 1L);
  }

  @Test
  void the_text_of_a_page_is_taken_from_between_its_menus() {
    String text =
        "قصف على الأتارب | موقع الأخبار\nالرئيسية\nسوريا\nالعالم\n15 آب 2016\n"
            + Warcs.ARTICLE
            + "\nاقرأ أيضاً: هدنة في حمص\n"
            + Warcs.ARTICLE
            + " ثانيةً.\nجميع الحقوق محفوظة\nمن نحن\n";
    SourceReport report =
        report(Warcs.read(Warcs.archive(true, Warcs.text(URL, text)), true).get(0));
    assertThat(report.title()).isEqualTo("قصف على الأتارب");
    assertThat(report.text()).isEqualTo(Warcs.ARTICLE + "\n\n" + Warcs.ARTICLE + " ثانيةً.");
    assertThat(report.published()).hasToString("2016-08-15");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_damaged_record_is_named_and_the_next_is_read(boolean packed) {
    byte[] one = Warcs.archive(packed, Warcs.html(URL + "?1", PAGE));
    byte[] two = Warcs.archive(packed, Warcs.html(URL + "?2", PAGE));
    byte[] three = Warcs.archive(packed, Warcs.html(URL + "?3", PAGE));
    // Its length says less than there is; packed, one byte of it is another.
    byte[] broken = two.clone();
    if (packed) {
      broken[broken.length / 2] ^= 0x55;
    } else {
      String text = new String(two, StandardCharsets.ISO_8859_1);
      broken =
          text.replaceFirst("Content-Length: \\d+", "Content-Length: 600")
              .getBytes(StandardCharsets.ISO_8859_1);
    }
    List<InputItem> items = Warcs.read(join(one, broken, three), packed);
    assertThat(items).hasSize(3);
    assertThat(report(items.get(0)).id()).isEqualTo(URL + "?1");
    assertThat(items.get(1)).isInstanceOf(InputItem.Refused.class);
    assertThat(items.get(1).origin().offset()).isEqualTo((long) one.length);
    assertThat(((InputItem.Refused) items.get(1)).reason()).contains("damaged");
    assertThat(report(items.get(2)).id()).isEqualTo(URL + "?3");
    assertThat(items.get(2).origin().offset()).isEqualTo((long) one.length + broken.length);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void an_archive_that_is_cut_short_gives_what_came_before(boolean packed) {
    byte[] archive =
        Warcs.archive(packed, Warcs.html(URL + "?1", PAGE), Warcs.html(URL + "?2", PAGE));
    List<InputItem> items =
        Warcs.read(Arrays.copyOf(archive, archive.length - archive.length / 4), packed);
    assertThat(items).hasSize(2);
    assertThat(report(items.get(0)).id()).isEqualTo(URL + "?1");
    assertThat(((InputItem.Refused) items.get(1)).reason()).contains("ends in the middle");
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
