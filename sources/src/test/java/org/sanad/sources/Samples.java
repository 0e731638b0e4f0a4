package org.sanad.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** A small whole file of every form that is read. */
final class Samples {
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
  private static final String ATOM =
      "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>x</title><entry>"
          + "<id>1</id><updated>2016-08-15T10:00:00Z</updated><title>قصف</title><link"
          + " href=\"https://n.example/1\"/><content type=\"html\">&lt;p&gt;"
          + TEXT
          + "&lt;/p&gt;</content></entry></feed>";

  /** A whole file of each form, by the form's name. */
  static final Map<String, byte[]> ALL = all();

  private static Map<String, byte[]> all() {
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
        ("{\"name\":\"قناة\",\"type\":\"public_channel\",\"id\":1,\"messages\":[{\"id\":1,\"type\":\"message\",\"date\":\"2016-08-15T10:00:00\",\"text\":[\"قصف"
                + " \",{\"type\":\"bold\","
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
    files.put("atom", ATOM.getBytes(UTF_8));
    files.put("utf-16 page", PAGE.getBytes(StandardCharsets.UTF_16));
    files.put("tabs", ("id\ttitle\ttext\n1\tقصف\t" + TEXT + "\n").getBytes(UTF_8));
    byte[] warc = join(warc(PAGE, "1"), warc(PAGE, "2"), warc(PAGE, "3"));
    files.put("warc", warc);
    files.put("warc-gz", join(gzip(warc(PAGE, "1")), gzip(warc(PAGE, "2")), gzip(warc(PAGE, "3"))));
    files.put("wet", join(wet("1"), wet("2")));
    files.put(
        "warc, packed bodies",
        join(
            record("1", "Content-Encoding: gzip\r\n", gzip(PAGE.getBytes(UTF_8))),
            record("2", "Content-Encoding: deflate\r\n", deflate(PAGE.getBytes(UTF_8))),
            record("3", "Content-Encoding: br\r\n", brotli(PAGE.getBytes(UTF_8))),
            record("4", "Transfer-Encoding: chunked\r\n", chunked(PAGE.getBytes(UTF_8))),
            record("5", "Content-Encoding: zstd\r\n", zstandard(PAGE.getBytes(UTF_8)))));
    files.put("zstandard", zstandard(RECORDS.getBytes(UTF_8)));
    files.put("warc, zstandard", zstandard(warc));
    files.put("bzip2", bzip2(RECORDS.getBytes(UTF_8)));
    files.put("gzip", gzip(RECORDS.getBytes(UTF_8)));
    files.put("zip", zip(RECORDS.getBytes(UTF_8), PAGE.getBytes(UTF_8), warc));
    return files;
  }

  private static byte[] warc(String page, String id) {
    byte[] body = page.getBytes(UTF_8);
    return record(id, "Content-Length: " + body.length + "\r\n", body);
  }

  private static byte[] record(String id, String header, byte[] body) {
    byte[] http =
        join(
            ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + header + "\r\n")
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

  private static byte[] wet(String id) {
    byte[] text = ("قصف | موقع\nالرئيسية\n" + TEXT + "\n" + TEXT + "\n").getBytes(UTF_8);
    return join(
        ("WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:"
                + id
                + ">\r\nWARC-Date: 2016-08-15T10:00:00Z\r\nWARC-Target-URI: https://n.example/"
                + id
                + "\r\nContent-Type: text/plain\r\nContent-Length: "
                + text.length
                + "\r\n\r\n")
            .getBytes(UTF_8),
        text,
        "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] chunked(byte[] body) {
    int half = body.length / 2;
    return join(
        (Integer.toHexString(half) + "\r\n").getBytes(UTF_8),
        Arrays.copyOf(body, half),
        ("\r\n" + Integer.toHexString(body.length - half) + "\r\n").getBytes(UTF_8),
        Arrays.copyOfRange(body, half, body.length),
        "\r\n0\r\n\r\n".getBytes(UTF_8));
  }

  /** Brotli's plainest form, after RFC 7932: one block of bytes as they are, then an empty last. */
  private static byte[] brotli(byte[] body) {
    int head = (body.length - 1) << 4 | 1 << 20;
    byte[] start = {(byte) head, (byte) (head >> 8), (byte) (head >> 16)};
    return join(start, body, new byte[] {3});
  }

  private static byte[] deflate(byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] bzip2(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] zstandard(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] join(byte[]... parts) {
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

  private Samples() {}

  /** The file of a form. */
  static byte[] of(String form) {
    return ALL.getOrDefault(form, new byte[0]);
  }
}
