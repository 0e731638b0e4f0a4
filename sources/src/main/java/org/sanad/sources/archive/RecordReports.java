package org.sanad.sources.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Limits;
import org.sanad.sources.item.Origin;
import org.sanad.sources.item.Skips;
import org.sanad.sources.page.PageReports;
import org.sanad.sources.text.ArabicBytes;

/**
 * Makes reports of the records of a web archive. Each test costs more than the one before it: the
 * kind of record, the answer's status and type, the bytes of its letters; only what passes all is
 * decoded and parsed.
 */
final class RecordReports {
  private static final String HTTP = "application/http";

  /** How bodies may be packed; the archive library unpacks these. */
  private static final Set<String> PACKINGS =
      Set.of("", "identity", "none", "gzip", "x-gzip", "br");

  private final Context context;
  private final PageReports pages;
  private final Inflater zlib = new Inflater();
  private final Inflater bare = new Inflater(true);
  private byte[] bytes = new byte[1 << 17];

  RecordReports(Context context, PageReports pages) {
    this.context = context;
    this.pages = pages;
  }

  /**
   * The report in a record, null where there is none, which is counted.
   *
   * @param gauge what the record is read through, as a header
   * @throws IOException if the record is damaged
   */
  @Nullable InputItem read(Origin origin, WarcRecord record, Gauge gauge) throws IOException {
    HttpResponse http =
        record instanceof WarcResponse response && type(record.headers()).startsWith(HTTP)
            ? response.http()
            : null;
    gauge.body();
    return read(origin, record, http);
  }

  private @Nullable InputItem read(Origin origin, WarcRecord record, @Nullable HttpResponse http)
      throws IOException {
    MessageHeaders headers = record.headers();
    String url = headers.first("WARC-Target-URI").map(RecordReports::bare).orElse(null);
    Origin found = origin.withDigest(digest(headers));
    if (url == null) {
      return skip(Skips.Reason.NO_PAGE);
    }
    if (http != null) {
      return response(found, url, http);
    }
    if (record instanceof WarcConversion && type(headers).startsWith("text/plain")) {
      return text(found, url, record.body().stream());
    }
    if (record instanceof WarcResource && isPage(type(headers))) {
      return page(found, url, record.body().stream(), charset(type(headers)));
    }
    return skip(Skips.Reason.NO_PAGE);
  }

  private @Nullable InputItem response(Origin origin, String url, HttpResponse http)
      throws IOException {
    String type = type(http.headers());
    if (http.status() != 200 || !isPage(type)) {
      return skip(Skips.Reason.NO_PAGE);
    }
    String packing = packing(http.headers());
    if (packing.equals("deflate")) {
      return page(origin, url, inflated(http.body().stream()), charset(type));
    }
    if (packing.equals("zstd")) {
      return page(origin, url, Zstandard.unpacked(http.body().stream()), charset(type));
    }
    return PACKINGS.contains(packing)
        ? page(origin, url, http.bodyDecoded().stream(), charset(type))
        : new InputItem.Refused(
            origin.withUrl(url), "has a body packed as \"" + packing + "\", which is not read");
  }

  private @Nullable InputItem page(
      Origin origin, String url, InputStream body, @Nullable String charset) throws IOException {
    byte[] page = arabic(body, charset);
    return page == null ? null : pages.ofMany(origin, url, page, charset);
  }

  private @Nullable InputItem text(Origin origin, String url, InputStream body) throws IOException {
    byte[] text = arabic(body, "utf-8");
    return text == null ? null : pages.ofMany(origin, url, text);
  }

  /** The bytes of a body that may be Arabic; null where they cannot be, which is counted. */
  private byte @Nullable [] arabic(InputStream body, @Nullable String charset) throws IOException {
    int length = read(body);
    if (length < 0) {
      context.skips().count(Skips.Reason.TOO_LARGE);
      return null;
    }
    switch (ArabicBytes.verdict(bytes, length, charset)) {
      case ARABIC -> {
        return Arrays.copyOf(bytes, length);
      }
      case OTHER_LANGUAGE -> context.skips().count(Skips.Reason.OTHER_LANGUAGE);
      case OTHER_SCRIPT -> context.skips().count(Skips.Reason.OTHER_SCRIPT);
    }
    return null;
  }

  /** Reads a body into the buffer; gives its length, -1 where it is too large. */
  private int read(InputStream in) throws IOException {
    int length = 0;
    while (true) {
      if (length == bytes.length) {
        if (length >= Limits.PAGE_BYTES) {
          return -1;
        }
        bytes = Arrays.copyOf(bytes, 2 * length);
      }
      int n = in.read(bytes, length, bytes.length - length);
      if (n < 0) {
        return length;
      }
      if (n == 0) {
        throw new ZipException("its body does not go on");
      }
      length += n;
    }
  }

  private static String type(MessageHeaders headers) {
    return headers.first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  /** Deflate is zlib by the standard, and bare by the habit of many servers. */
  private InputStream inflated(InputStream body) throws IOException {
    PushbackInputStream ahead = new PushbackInputStream(body, 2);
    byte[] head = ahead.readNBytes(2);
    ahead.unread(head);
    boolean whole =
        head.length == 2
            && (head[0] & 0x0F) == 8
            && ((head[0] & 0xFF) << 8 | (head[1] & 0xFF)) % 31 == 0;
    Inflater inflater = whole ? zlib : bare;
    inflater.reset();
    return new InflaterInputStream(ahead, inflater);
  }

  private static String packing(MessageHeaders headers) {
    return String.join(", ", headers.all("Content-Encoding")).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isPage(String type) {
    return type.isEmpty() || type.startsWith("text/html") || type.startsWith("application/xhtml");
  }

  private static @Nullable String charset(String type) {
    int at = type.indexOf("charset=");
    return at < 0 ? null : type.substring(at + 8).replaceAll("[\"';\\s].*$|^[\"']", "");
  }

  /** Some archives write addresses between angle brackets. */
  private static String bare(String url) {
    return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
  }

  private static @Nullable String digest(MessageHeaders headers) {
    return headers
        .first("WARC-Payload-Digest")
        .or(() -> headers.first("WARC-Block-Digest"))
        .orElse(null);
  }

  private @Nullable InputItem skip(Skips.Reason reason) {
    context.skips().count(reason);
    return null;
  }
}
