package org.sanad.sources.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.sources.Taken.report;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.SourceReport;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Skips;
import org.sanad.sources.page.Page;
import org.sanad.sources.page.PageReader;

class WarcItemsTest {
  private static final String URL = "https://news.example/2016/08/15/1.html";
  private static final String PAGE = Warcs.page("قصف على الأتارب", Warcs.ARTICLE);

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

  @Test
  void a_page_on_which_a_library_breaks_is_named_and_costs_that_page_only() {
    byte[] archive =
        Warcs.archive(
            false,
            Warcs.html("https://a.example/1", PAGE),
            Warcs.html("https://b.example/2", PAGE),
            Warcs.html("https://c.example/3", PAGE),
            Warcs.html("https://d.example/4", PAGE));
    List<InputItem> items =
        Warcs.read(
            archive,
            (bytes, declared, url) -> {
              if (String.valueOf(url).startsWith("https://b")) {
                return endless(PageReader.read(bytes, declared, url));
              }
              if (String.valueOf(url).startsWith("https://c")) {
                throw new IndexOutOfBoundsException("a library's own fault");
              }
              return PageReader.read(bytes, declared, url);
            });
    assertThat(items)
        .extracting(item -> item.origin().url())
        .containsExactly(
            "https://a.example/1",
            "https://b.example/2",
            "https://c.example/3",
            "https://d.example/4");
    assertThat(((InputItem.Refused) items.get(1)).reason()).contains("StackOverflowError");
    assertThat(((InputItem.Refused) items.get(2)).reason()).contains("a library's own fault");
    assertThat(report(items.get(3)).text()).startsWith(Warcs.ARTICLE);
  }

  private static Page endless(Page page) {
    return new Page(page.title() + depth(0), page.text(), null, null, null);
  }

  private static int depth(int level) {
    return level < 0 ? 0 : 1 + depth(level + 1);
  }

  @Test
  void bodies_that_were_sent_in_chunks_are_put_together() {
    byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    for (int from = 0; from < body.length; from += 100) {
      int length = Math.min(100, body.length - from);
      chunked.writeBytes(
          (Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      chunked.write(body, from, length);
      chunked.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    chunked.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    byte[] archive =
        Warcs.archive(
            true,
            Warcs.sent(URL, chunked.toByteArray(), "Transfer-Encoding", "chunked"),
            // Some crawlers put the chunks together and leave the header as it was.
            Warcs.sent("https://b.example/", body, "Transfer-Encoding", "chunked"));
    List<InputItem> items = Warcs.read(archive, true);
    assertThat(items)
        .hasSize(2)
        .allSatisfy(item -> assertThat(report(item).text()).startsWith(Warcs.ARTICLE));
  }

  @Test
  void bodies_packed_with_gzip_deflate_brotli_and_zstandard_are_unpacked() throws IOException {
    byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(body);
    }
    ByteArrayOutputStream deflate = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflate)) {
      out.write(body);
    }
    ByteArrayOutputStream zstandard = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(zstandard)) {
      out.write(body);
    }
    byte[] archive =
        Warcs.archive(
            true,
            Warcs.sent("https://z.example/", zstandard.toByteArray(), "Content-Encoding", "zstd"),
            Warcs.sent("https://a.example/", gzip.toByteArray(), "Content-Encoding", "gzip"),
            Warcs.sent("https://b.example/", deflate.toByteArray(), "Content-Encoding", "deflate"),
            Warcs.sent("https://bare.example/", bare(body), "Content-Encoding", "deflate"),
            Warcs.sent("https://c.example/", stored(body), "Content-Encoding", "BR"));
    assertThat(Warcs.read(archive, true))
        .hasSize(5)
        .allSatisfy(item -> assertThat(report(item).text()).startsWith(Warcs.ARTICLE));
  }

  private static byte[] bare(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(9, true))) {
      out.write(body);
    }
    return packed.toByteArray();
  }

  /** Brotli's plainest form, after RFC 7932: one block of bytes as they are, then an empty last. */
  private static byte[] stored(byte[] body) {
    // Window of 16 bits (0), not the last (0), length in four nibbles (00), length - 1, stored (1).
    long head = (long) (body.length - 1) << 4 | 1L << 20;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      out.write((int) (head >> (8 * i)));
    }
    out.writeBytes(body);
    out.write(3);
    return out.toByteArray();
  }

  @Test
  void a_body_packed_in_a_way_that_is_not_read_is_named() {
    byte[] archive =
        Warcs.archive(
            true,
            Warcs.sent(URL, new byte[] {0x1F, (byte) 0x9D, 0}, "Content-Encoding", "compress"),
            Warcs.html("https://b.example/", PAGE));
    List<InputItem> items = Warcs.read(archive, true);
    assertThat(items).hasSize(2);
    assertThat(items.get(0).origin().url()).isEqualTo(URL);
    assertThat(((InputItem.Refused) items.get(0)).reason())
        .isEqualTo("has a body packed as \"compress\", which is not read");
    assertThat(report(items.get(1)).id()).isEqualTo("https://b.example/");
  }

  @Test
  void a_body_that_is_not_packed_as_its_header_says_is_named() {
    byte[] archive =
        Warcs.archive(
            true,
            Warcs.sent(URL, PAGE.getBytes(StandardCharsets.UTF_8), "Content-Encoding", "br"),
            Warcs.html("https://b.example/", PAGE));
    List<InputItem> items = Warcs.read(archive, true);
    assertThat(items).hasSize(2);
    assertThat(((InputItem.Refused) items.get(0)).reason()).contains("passed over");
    assertThat(report(items.get(1)).id()).isEqualTo("https://b.example/");
  }
}
