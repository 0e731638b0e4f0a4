package org.sanad.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.Faults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;

/**
 * A whole file of every form, damaged in every way: no reader may hang, break or give without end,
 * and what it says of the damage must be words. An input that fails is an {@link IOException}.
 */
class FuzzTest {
  private static final String TEXT =
      "قال ناشطون إن طائرات حربية قصفت صباح اليوم سوقاً شعبية في بلدة الأتارب بريف حلب الغربي، ما"
          + " أدى إلى مقتل ثلاثة مدنيين وإصابة عشرة آخرين.";
  private static final String PAGE =
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>قصف | موقع</title>"
          + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"قصف\","
          + "\"datePublished\":\"2016-08-15\"}</script></head><body><nav><a href=\"/\">الرئيسية</a>"
          + "</nav><h1>قصف</h1><div class=\"body\"><p>"
          + TEXT
          + "</p><p>اقرأ أيضاً: <a href=\"/2\">هدنة</a></p><p>"
          + TEXT
          + "</p></div></body></html>";
  private static final String RECORDS =
      "{\"id\":\"1\",\"date\":\"2016-08-15\",\"text\":\""
          + TEXT
          + "\"}\n{\"id\":\"2\",\"title\":\"قصف\",\"text\":\""
          + TEXT
          + "\"}\n";
  private static final Map<String, byte[]> WHOLE = whole();

  private static Map<String, byte[]> whole() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("text", (TEXT + "\n\n" + TEXT).getBytes(UTF_8));
    files.put("utf-16", TEXT.getBytes(StandardCharsets.UTF_16));
    files.put("windows-1256", TEXT.getBytes(Charset.forName("windows-1256")));
    files.put("jsonl", RECORDS.getBytes(UTF_8));
    files.put("json", ("[" + RECORDS.strip().replace("\n", ",") + "]").getBytes(UTF_8));
    files.put(
        "csv",
        ("id,date,text\n1,2016-08-15,\"" + TEXT + "\"\n2,,\"" + TEXT + "\"\n").getBytes(UTF_8));
    files.put("page", PAGE.getBytes(UTF_8));
    files.put(
        "rss",
        ("<?xml version=\"1.0\"?><rss><channel><title>x</title><item><guid>1</guid><pubDate>Mon, 15"
                + " Aug 2016 10:00:00 GMT</pubDate><title>قصف</title><description><![CDATA[<p>"
                + TEXT
                + "</p>]]></description></item></channel></rss>")
            .getBytes(UTF_8));
    files.put(
        "telegram",
        ("{\"name\":\"قناة\",\"type\":\"public_channel\",\"id\":1,\"messages\":[{\"id\":1,\"type\":"
                + "\"message\",\"date\":\"2016-08-15T10:00:00\",\"text\":[\"قصف \",{\"type\":\"bold\","
                + "\"text\":\"مضايا\"}]},{\"id\":2,\"type\":\"message\",\"text\":\""
                + TEXT
                + "\"}]}")
            .getBytes(UTF_8));
    files.put(
        "telegram-html",
        ("<!DOCTYPE html><html><body><div class=\"page_wrap\"><div class=\"page_header\"><div"
                + " class=\"text bold\">قناة</div></div><div class=\"message default\""
                + " id=\"message1\"><div class=\"body\"><div class=\"date details\""
                + " title=\"15.08.2016 10:00:00\"></div><div class=\"from_name\">قناة</div><div"
                + " class=\"text\">"
                + TEXT
                + "</div></div></div></div></body></html>")
            .getBytes(UTF_8));
    byte[] warc = join(warc(PAGE, "1"), warc(PAGE, "2"), warc(PAGE, "3"));
    files.put("warc", warc);
    files.put("warc-gz", join(gzip(warc(PAGE, "1")), gzip(warc(PAGE, "2")), gzip(warc(PAGE, "3"))));
    files.put("gzip", gzip(RECORDS.getBytes(UTF_8)));
    files.put("zip", zip(RECORDS.getBytes(UTF_8), PAGE.getBytes(UTF_8), warc));
    return files;
  }

  private static byte[] warc(String page, String id) {
    byte[] body = page.getBytes(UTF_8);
    byte[] http =
        join(
            ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                    + body.length
                    + "\r\n\r\n")
                .getBytes(UTF_8),
            body);
    return join(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
                + id
                + ">\r\nWARC-Date: 2016-08-15T10:00:00Z\r\nWARC-Target-URI: https://n.example/"
                + id
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.length
                + "\r\n\r\n")
            .getBytes(UTF_8),
        http,
        "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(byte[]... entries) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < entries.length; i++) {
        zip.putNextEntry(new ZipEntry("entry-" + i));
        zip.write(entries[i]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(WHOLE.keySet());
  }

  @Property(tries = 6000)
  void a_damaged_file_gives_items_and_ends(@ForAll("forms") String form, @ForAll long seed) {
    byte[] damaged = damage(WHOLE.getOrDefault(form, new byte[0]), new Random(seed));
    int items = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(damaged));
    assertThat(items).isLessThan(damaged.length + 2);
  }

  @Property(tries = 2000)
  void bytes_of_any_kind_give_items_and_end(@ForAll byte[] bytes, @ForAll("forms") String form) {
    byte[] start = WHOLE.getOrDefault(form, new byte[0]);
    byte[] mixed = join(Arrays.copyOf(start, Math.min(start.length, 40)), bytes);
    int items = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(mixed));
    assertThat(items).isLessThan(mixed.length + 2);
  }

  private static int read(byte[] bytes) {
    int items = 0;
    try (ItemStream in =
        FileItems.open("f", new ByteArrayInputStream(bytes), Context.of(Defaults.NONE))) {
      for (InputItem item = in.next(); item != null; item = in.next()) {
        items++;
        if (item instanceof InputItem.Refused refused) {
          assertThat(refused.reason()).isNotBlank().doesNotEndWith("null");
        }
      }
    } catch (IOException e) {
      assertThat(Faults.words(e)).isNotBlank();
    }
    return items;
  }

  /** Flips, cuts, doubles, moves and overwrites, once or several times. */
  private static byte[] damage(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 0; i <= random.nextInt(4) && bytes.length > 8; i++) {
      int from = random.nextInt(bytes.length);
      int length = 1 + random.nextInt(Math.min(200, bytes.length - from));
      byte[] piece = Arrays.copyOfRange(bytes, from, from + length);
      byte[] before = Arrays.copyOf(bytes, from);
      byte[] after = Arrays.copyOfRange(bytes, from + length, bytes.length);
      switch (random.nextInt(6)) {
        case 0 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes = before;
        case 2 -> bytes = join(before, piece, piece, after);
        case 3 -> bytes = join(before, after);
        case 4 -> {
          random.nextBytes(piece);
          bytes = join(before, piece, after);
        }
        default -> bytes = join(before, any(random), piece, after);
      }
    }
    return bytes;
  }

  /** What readers look for, where they do not expect it. */
  private static byte[] any(Random random) {
    List<String> words =
        List.of(
            "WARC/1.0\r\n",
            "\u001F\u008B\b\0",
            "PK\u0003\u0004",
            "\"",
            "{",
            "]",
            "<![CDATA[",
            "<div>",
            "-->",
            "Content-Length: -5\r\n",
            "Content-Length: 99999999999\r\n",
            "\r\n\r\n",
            "\0",
            "</body>",
            "\uFEFF",
            "&#x110000;",
            "<script>",
            "\\ud800");
    return words.get(random.nextInt(words.size())).getBytes(StandardCharsets.ISO_8859_1);
  }
}
