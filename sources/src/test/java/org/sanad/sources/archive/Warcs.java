package org.sanad.sources.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.sanad.sources.Taken;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.page.PageReports;

/** Writes small archives with the archive library and reads them with ours. */
final class Warcs {
  static final String ARTICLE =
      "قال ناشطون إن طائرات حربية قصفت صباح اليوم سوقاً شعبية في بلدة الأتارب بريف حلب الغربي، ما"
          + " أدى إلى مقتل ثلاثة مدنيين وإصابة عشرة آخرين.";

  private Warcs() {}

  /** A page with some menu around an article. */
  static String page(String title, String article) {
    return "<html><head><title>"
        + title
        + "</title></head><body><nav><a href='/'>الرئيسية</a> <a href='/s'>سوريا</a></nav><h1>"
        + title
        + "</h1><div><p>"
        + article
        + "</p><p>"
        + article
        + " وتحدث الدفاع المدني عن دمار واسع في المكان.</p></div></body></html>";
  }

  static WarcRecord response(String url, String type, byte[] body) {
    HttpResponse http =
        new HttpResponse.Builder(200, "OK").body(MediaType.parseLeniently(type), body).build();
    return new WarcResponse.Builder(url).body(MediaType.HTTP_RESPONSE, bytes(http, body)).build();
  }

  /** An answer whose body was sent packed or in chunks, as its headers say. */
  static WarcRecord sent(String url, byte[] body, String... headers) {
    HttpResponse.Builder http = new HttpResponse.Builder(200, "OK");
    http.setHeader("Content-Type", "text/html; charset=utf-8");
    for (int i = 0; i < headers.length; i += 2) {
      http.setHeader(headers[i], headers[i + 1]);
    }
    return new WarcResponse.Builder(url)
        .body(MediaType.HTTP_RESPONSE, bytes(http.build(), body))
        .build();
  }

  private static byte[] bytes(HttpResponse http, byte[] body) {
    byte[] header = http.serializeHeader();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(header);
    all.writeBytes(body);
    return all.toByteArray();
  }

  static WarcRecord html(String url, String html) {
    return html(url, html, StandardCharsets.UTF_8);
  }

  static WarcRecord html(String url, String html, Charset charset) {
    return response(url, "text/html; charset=" + charset.name(), html.getBytes(charset));
  }

  static WarcRecord text(String url, String text) {
    return new WarcConversion.Builder()
        .setHeader("WARC-Target-URI", url)
        .body(MediaType.parse("text/plain"), text.getBytes(StandardCharsets.UTF_8))
        .build();
  }

  static byte[] archive(boolean packed, WarcRecord... records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer =
        new WarcWriter(
            Channels.newChannel(out), packed ? WarcCompression.GZIP : WarcCompression.NONE)) {
      for (WarcRecord each : records) {
        writer.write(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static List<InputItem> read(byte[] archive, boolean packed, Context context) {
    return Taken.from(
        () -> new WarcItems("a.warc", new ByteArrayInputStream(archive), packed, context));
  }

  /** The same where pages are read in another way. */
  static List<InputItem> read(byte[] archive, PageReports.Reading reading) {
    Context context = Context.of(Defaults.NONE);
    RecordReports reports = new RecordReports(context, new PageReports(context, reading));
    return Taken.from(
        () -> new WarcItems("a.warc", new ByteArrayInputStream(archive), false, reports));
  }

  static List<InputItem> read(byte[] archive, boolean packed) {
    return read(archive, packed, Context.of(Defaults.NONE));
  }
}
