package org.sanad.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.sources.Taken.report;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;

class HostileFilesTest {
  private static final String TEXT = "دخلت قافلة مساعدات إلى بلدة مضايا صباح اليوم.";

  @TempDir private Path folder;

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zeros(int mebibytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      out.write('[');
      for (int i = 0; i < mebibytes; i++) {
        out.write(blanks);
      }
    }
    return packed.toByteArray();
  }

  /** What Inputs makes of a file: what cannot be read is an item too. */
  private List<InputItem> read(byte[] bytes) throws IOException {
    Path file = folder.resolve("in");
    Files.write(file, bytes);
    return Taken.from(
        () ->
            new Inputs(
                List.of(file.toString()),
                InputStream.nullInputStream(),
                Context.of(Defaults.NONE)));
  }

  private String reason(byte[] bytes) throws IOException {
    List<InputItem> items = read(bytes);
    assertThat(items).hasSize(1);
    return Taken.reason(items.get(0));
  }

  @Test
  void gzip_and_zip_are_looked_into() throws IOException {
    assertThat(report(read(gzip(TEXT.getBytes(StandardCharsets.UTF_8))).get(0)).text())
        .isEqualTo(TEXT);
    List<InputItem> items =
        read(zip("a.txt", TEXT, "تقارير/ب.jsonl", "{\"id\":\"b\",\"text\":\"" + TEXT + "\"}\n"));
    assertThat(items).extracting(item -> report(item).id()).containsExactly("a", "b");
    assertThat(items.get(1).origin().name()).endsWith("in!/تقارير/ب.jsonl");
    assertThat(report(read(gzip(zip("a.txt", TEXT))).get(0)).text()).isEqualTo(TEXT);
  }

  @Test
  void a_bomb_in_gzip_is_refused() throws IOException {
    assertThat(reason(zeros(200))).contains("archive bombs");
  }

  @Test
  void so_is_one_in_a_zip_and_one_within_another() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("x.json"));
      zip.write("[".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        zip.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(reason(bytes.toByteArray())).contains("archive bombs");
    assertThat(reason(gzip(zeros(300)))).contains("archive bombs");
  }

  @Test
  void a_bomb_in_a_web_archive_is_refused_and_the_next_record_read() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      out.write(
          ("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI:"
                  + " https://a.example/\r\nContent-Type: text/html\r\nContent-Length: "
                  + (300L << 20)
                  + "\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 300; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    all.writeBytes(bomb.toByteArray());
    String page = "<html><body><p>" + (TEXT + " ").repeat(6) + "</p></body></html>";
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        ("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:2>\r\nWARC-Target-URI:"
                + " https://b.example/\r\nContent-Type: text/html\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    record.writeBytes(body);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    all.writeBytes(gzip(record.toByteArray()));
    List<InputItem> items = read(all.toByteArray());
    assertThat(items).hasSize(2);
    assertThat(Taken.reason(items.get(0))).contains("archive bombs");
    assertThat(report(items.get(1)).id()).isEqualTo("https://b.example/");
  }

  @Test
  void packed_four_times_over_is_too_much() throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 4; i++) {
      bytes = gzip(bytes);
    }
    assertThat(reason(bytes)).contains("packed more than three times");
  }

  @Test
  void a_name_in_a_zip_is_a_label_and_never_a_path() throws IOException {
    Path outside = folder.resolve("outside.txt");
    List<InputItem> items =
        read(zip("../outside.txt", TEXT, "/etc/passwd", TEXT, "a\u0007\u001B[31m.txt", TEXT));
    assertThat(items)
        .hasSize(3)
        .allSatisfy(item -> assertThat(report(item).text()).isEqualTo(TEXT));
    assertThat(Files.exists(outside)).isFalse();
    assertThat(items.get(2).origin().name()).endsWith("in!/a??[31m.txt");
  }

  @Test
  void a_zip_that_is_cut_short_gives_what_came() throws IOException {
    byte[] zip = zip("a.txt", TEXT, "b.txt", (TEXT + " هدنة ").repeat(50));
    List<InputItem> items = read(Arrays.copyOf(zip, zip.length / 2));
    assertThat(report(items.get(0)).text()).isEqualTo(TEXT);
    assertThat(Taken.reason(items.get(items.size() - 1))).contains("cannot be read");
  }

  @Test
  void a_damaged_entry_of_a_zip_file_is_named_and_the_next_one_read() throws IOException {
    String long1 = (TEXT + " هدنة ").repeat(50);
    byte[] zip = zip("a.txt", TEXT, "b.txt", long1, "c.txt", TEXT);
    // The second entry's packed bytes, behind its name: no length in the list is touched.
    int at = indexOf(zip, "b.txt") + 20;
    for (int i = 0; i < 10; i++) {
      zip[at + i] ^= 0x5A;
    }
    List<InputItem> items = read(zip);
    assertThat(items).hasSize(3);
    assertThat(report(items.get(0)).id()).isEqualTo("a");
    assertThat(items.get(1).origin().name()).endsWith("in!/b.txt");
    assertThat(Taken.reason(items.get(1))).startsWith("cannot be read: ");
    assertThat(report(items.get(2)).id()).isEqualTo("c");
  }

  @Test
  void so_is_one_whose_letters_alone_were_changed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (String name : List.of("a.txt", "b.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    byte[] zip = bytes.toByteArray();
    zip[indexOf(zip, "a.txt") + 30] ^= 1;
    List<InputItem> items = read(zip);
    assertThat(Taken.reason(items.get(0))).contains("hecksum");
    assertThat(report(items.get(items.size() - 1)).id()).isEqualTo("b");
  }

  private static int indexOf(byte[] bytes, String word) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(word);
  }

  @Test
  void bzip2_is_looked_into_also_where_several_lie_behind_each_other() throws IOException {
    byte[] twice = join(bzip2((TEXT + "\n").getBytes(UTF_8)), bzip2(TEXT.getBytes(UTF_8)));
    assertThat(report(read(twice).get(0)).text()).isEqualTo(TEXT + "\n" + TEXT);
    assertThat(report(read(zip("a.txt", TEXT)).get(0)).text()).isEqualTo(TEXT);
    byte[] cut = bzip2((TEXT + " ").repeat(100).getBytes(UTF_8));
    assertThat(reason(Arrays.copyOf(cut, cut.length / 2))).contains("cannot be read");
  }

  @Test
  void a_bomb_in_bzip2_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
      out.write('[');
      byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 48; i++) {
        out.write(blanks);
      }
    }
    assertThat(reason(bytes.toByteArray())).contains("archive bombs");
  }

  /** «قصفت طائرات حربية بلدة الأتارب صباح اليوم.», three times, as {@code zstd -19} packs it. */
  private static final byte[] ZSTANDARD =
      Base64.getDecoder()
          .decode(
              "KLUv/QRoFQIAkoQNE9BnDAQQJSLdRGZgGk3xAHAigeMIyJY1u851N+rtXH0em2OaPVbHtFm9vUZ13kbn"
                  + "b1SHdYsNAgCYKBAH284ztpKpUQ==");

  @Test
  void zstandard_is_looked_into_also_where_several_lie_behind_each_other() throws IOException {
    String once = "قصفت طائرات حربية بلدة الأتارب صباح اليوم.";
    String all = once + " " + once + " " + once;
    assertThat(report(read(ZSTANDARD).get(0)).text()).isEqualTo(all);
    assertThat(report(read(join(ZSTANDARD, ZSTANDARD)).get(0)).text()).isEqualTo(all + all);
  }

  @Test
  void what_is_wrong_with_zstandard_is_said() throws IOException {
    assertThat(reason(Arrays.copyOf(ZSTANDARD, ZSTANDARD.length / 2)))
        .isEqualTo("cannot be read: it ends too early and may have been cut short");
    byte[] otherSum = ZSTANDARD.clone();
    otherSum[otherSum.length - 1] ^= 1;
    assertThat(reason(otherSum)).isEqualTo("cannot be read: its Zstandard data is damaged");
    byte[] window = ZSTANDARD.clone();
    // The exponent of the window in the upper five bits: from 8 to 128 MiB.
    window[5] = (byte) 0x88;
    assertThat(reason(window)).startsWith("cannot be unpacked: its window is more than 8 MiB");
    byte[] dictionary = {0x5D, 0x2A, 0x4D, 0x18, 4, 0, 0, 0, 0, 0, 0, 0};
    assertThat(reason(dictionary)).contains("Zstandard with a dictionary");
  }

  /** A window of as much as the standard has room for is never taken from memory. */
  @Test
  void a_window_of_terabytes_is_refused_in_any_frame() throws IOException {
    for (int described : new int[] {0x69, 0x88, 0xA0, 0xF8}) {
      byte[] frame = {
        0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, (byte) described, 3, 0, 16, ' ', 1, 0, 0
      };
      assertThat(reason(frame)).startsWith("cannot be unpacked: its window");
      List<InputItem> items = read(join(ZSTANDARD, frame));
      assertThat(Taken.reason(items.get(items.size() - 1))).contains("its window");
    }
    byte[] oneSegment = {
      0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, (byte) 0xA0, 1, 0, (byte) 128, 0, 1, 0, 0
    };
    assertThat(reason(oneSegment)).startsWith("cannot be unpacked: its window");
  }

  @Test
  void a_bomb_in_zstandard_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(bytes)) {
      out.write('[');
      byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 48; i++) {
        out.write(blanks);
      }
    }
    assertThat(reason(bytes.toByteArray())).contains("archive bombs");
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] join(byte[] a, byte[] b) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(a);
    all.writeBytes(b);
    return all.toByteArray();
  }

  @Test
  void what_is_packed_in_a_way_that_is_not_read_is_said() throws IOException {
    byte[] xz = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0, 0, 4};
    assertThat(reason(xz)).contains("unpack it first");
  }

  @Test
  void tags_ten_thousand_deep_are_refused() throws IOException {
    String page = "<html><body>" + "<div>".repeat(10_000) + TEXT + "</body></html>";
    assertThat(reason(page.getBytes(StandardCharsets.UTF_8))).contains("nested more than 400 deep");
  }

  @Test
  void so_are_they_in_a_chat_and_in_the_words_of_an_entry_of_a_feed() throws IOException {
    String chat =
        "<!DOCTYPE html><html><body><div class=\"page_wrap\"><div class=\"page_header\">"
            + "<div class=\"text bold\">قناة</div></div>"
            + "<div>".repeat(10_000)
            + TEXT
            + "</body></html>";
    assertThat(reason(chat.getBytes(StandardCharsets.UTF_8))).contains("nested more than 400 deep");
    String feed =
        "<rss><channel><title>x</title><item><guid>1</guid><description><![CDATA["
            + "<b>".repeat(10_000)
            + TEXT
            + "]]></description></item><item><guid>2</guid><description>"
            + TEXT
            + "</description></item></channel></rss>";
    List<InputItem> items = read(feed.getBytes(StandardCharsets.UTF_8));
    assertThat(items).hasSize(2);
    assertThat(items.get(0).origin().id()).isEqualTo("1");
    assertThat(Taken.reason(items.get(0))).contains("nested more than 400 deep");
    assertThat(report(items.get(1)).text()).isEqualTo(TEXT);
  }

  @Test
  void thousands_of_marks_before_the_first_tag_run_no_stack_over() throws IOException {
    for (String mark : List.of("<?>", "<!---->", "<!DOCTYPE>", "<!DOCTYPE[]>")) {
      String marks = mark.repeat(8000 / mark.length());
      assertThat(read((marks + TEXT).getBytes(StandardCharsets.UTF_8)))
          .noneMatch(
              item -> item instanceof InputItem.Refused r && r.reason().contains("StackOverflow"));
    }
  }

  @Test
  void a_page_of_many_mebibytes_is_refused() throws IOException {
    String page = "<html><body>" + ("<p>" + TEXT + "</p>").repeat(60_000) + "</body></html>";
    assertThat(reason(page.getBytes(StandardCharsets.UTF_8))).contains("larger than 4 MiB");
  }

  @Test
  void a_header_without_end_in_a_web_archive_is_a_damaged_record() throws IOException {
    String archive = "WARC/1.0\r\nX: " + "a".repeat(3 << 20) + "\r\n\r\n";
    assertThat(reason(archive.getBytes(StandardCharsets.UTF_8))).contains("damaged");
  }

  @Test
  void bytes_that_are_nothing_are_said_to_be_nothing() {
    assertThat(Taken.reason(Taken.all(new byte[] {0, 1, 2, 3}).get(0))).contains("binary");
  }
}
