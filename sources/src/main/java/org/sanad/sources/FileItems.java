package org.sanad.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.archive.Expansion;
import org.sanad.sources.archive.ListedEntries;
import org.sanad.sources.archive.StreamedEntries;
import org.sanad.sources.archive.WarcItems;
import org.sanad.sources.archive.ZipItems;
import org.sanad.sources.archive.Zstandard;
import org.sanad.sources.chat.TelegramHtml;
import org.sanad.sources.chat.TelegramJson;
import org.sanad.sources.feed.FeedDocument;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.DocumentItems;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.item.Origin;
import org.sanad.sources.page.PageDocument;
import org.sanad.sources.record.CharFeed;
import org.sanad.sources.record.JsonItems;
import org.sanad.sources.record.LineRange;
import org.sanad.sources.record.LineSplitter;
import org.sanad.sources.record.RecordSplitter;
import org.sanad.sources.record.ReportJson;
import org.sanad.sources.record.TableHeader;
import org.sanad.sources.record.TableItems;
import org.sanad.sources.record.ValueSplitter;
import org.sanad.sources.text.PlainText;
import org.sanad.sources.text.TextEncoding;

/** Opens one file by what stands in it, not by what it is called. */
public final class FileItems {
  private static final int HEAD_BYTES = 1 << 16;
  private static final Pattern JSON = Pattern.compile("\\A\\s*[\\[{]\\s*([\\[{}\\]\"]|\\z)");
  private static final Pattern ARRAY = Pattern.compile("\\A\\s*\\[");

  /** The first line is whole or cut off by the head's end, or the second begins an object. */
  private static final Pattern LINES =
      Pattern.compile("\\A\\s*+\\{(?:[^\\n]*+\\z|[^\\n]*\\}[ \\t\\r]*\\n|[^\\n]*+\\n\\s*+\\{)");

  private static final Pattern HTML =
      Pattern.compile(
          "\\A\\s*<(?:!--|!doctype\\s+html|html|head|body|article|\\?xml[^>]*>\\s*<(?:!doctype\\s+)?html)",
          Pattern.CASE_INSENSITIVE);

  private static final String TOO_DEEP =
      "is packed more than three times over, as archive bombs are: unpack it by hand if you trust"
          + " it";

  private static final String UNREAD =
      "is packed as xz, 7z, rar or Zstandard with a dictionary, which are not read: unpack it first,"
          + " or pack it as gzip";

  private final Context context;
  private final Expansion expansion = new Expansion();
  private @Nullable Seekable file;

  private FileItems(Context context) {
    this.context = context;
  }

  /**
   * The reports in a file.
   *
   * @param name what the file is called in messages, and its reports without an id after it
   * @param in its bytes; closed with the items
   * @throws IOException if the bytes cannot be read
   */
  public static ItemStream open(String name, InputStream in, Context context) throws IOException {
    FileItems file = new FileItems(context);
    return file.open(Origin.of(name), file.expansion.given(in), 0);
  }

  /**
   * The same for a file that can be gone about in, as a zip archive with a damaged entry must be.
   *
   * @param file opens the file once more; closed with the items if it is
   */
  public static ItemStream open(String name, InputStream in, Seekable file, Context context)
      throws IOException {
    FileItems items = new FileItems(context);
    items.file = file;
    return items.open(Origin.of(name), items.expansion.given(in), 0);
  }

  /** A file that can be opened. */
  public interface Seekable {
    /** Opens it. */
    SeekableByteChannel open() throws IOException;
  }

  private ItemStream open(Origin origin, InputStream in, int depth) throws IOException {
    byte[] head = in.readNBytes(HEAD_BYTES);
    Form form = Form.of(head);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    if (form.isPacked() && depth == Expansion.DEPTH) {
      in.close();
      return single(new InputItem.Refused(origin, TOO_DEEP));
    }
    return switch (form) {
      case WARC -> new WarcItems(origin.name(), whole, false, context);
      case PACKED_WARC -> new WarcItems(origin.name(), whole, true, context);
      case GZIP -> open(origin, expansion.unpacked(new GZIPInputStream(whole, 1 << 16)), depth + 1);
      case BZIP2 ->
          open(origin, expansion.unpacked(new BZip2CompressorInputStream(whole, true)), depth + 1);
      case ZSTANDARD -> open(origin, expansion.unpacked(Zstandard.unpacked(whole)), depth + 1);
      case ZIP ->
          new ZipItems(
              origin.name(),
              entries(whole, depth),
              (name, entry) -> open(Origin.of(name), expansion.unpacked(entry), depth + 1));
      case UNREAD -> {
        in.close();
        yield single(new InputItem.Refused(origin, UNREAD));
      }
      case OTHER -> text(origin, head, in);
    };
  }

  /** By the archive's list where it is a file and has one, else as they come. */
  private ZipItems.Entries entries(InputStream whole, int depth) throws IOException {
    if (file != null && depth == 0) {
      SeekableByteChannel channel = file.open();
      long size = channel.size();
      ListedEntries listed = ListedEntries.of(channel);
      if (listed != null) {
        whole.close();
        expansion.given(size);
        return listed;
      }
    }
    return new StreamedEntries(whole);
  }

  private ItemStream text(Origin origin, byte[] head, InputStream in) throws IOException {
    Charset charset = TextEncoding.of(head, head.length < HEAD_BYTES);
    if (charset == null) {
      in.close();
      return single(new InputItem.Refused(origin, "is not text but binary data"));
    }
    String text = new String(head, charset);
    boolean marked = text.startsWith("\uFEFF");
    String start = marked ? text.substring(1) : text;
    int skip = marked ? "\uFEFF".getBytes(charset).length : 0;
    InputStream all =
        new SequenceInputStream(new ByteArrayInputStream(head, skip, head.length - skip), in);
    DocumentItems.Form document = document(start);
    if (document != null) {
      InputStream bytes = new SequenceInputStream(new ByteArrayInputStream(head), in);
      return new DocumentItems(origin, bytes, document);
    }
    String name = origin.name();
    Reader reader = new InputStreamReader(all, charset);
    if (!JSON.matcher(start).find()) {
      TableHeader header = TableHeader.of(start);
      return header == null
          ? new PlainText(name, reader, context.defaults())
          : new TableItems(name, reader, header, context.defaults());
    }
    if (TelegramJson.isStart(start)) {
      return new TelegramJson(origin, reader, context);
    }
    CharFeed feed = new CharFeed(reader);
    boolean lines = isLines(start);
    RecordSplitter splitter = lines ? new LineSplitter(feed) : new ValueSplitter(feed);
    return new JsonItems(reader, splitter, new ReportJson(name, context.defaults()));
  }

  private static boolean isLines(String start) {
    return !ARRAY.matcher(start).find() && LINES.matcher(start).find();
  }

  /**
   * The encoding of a file of JSON Lines that may be cut at any line end, null for all others.
   *
   * @param head its first bytes, as many as {@link #headBytes()} where it has them
   */
  public static @Nullable Charset cuttable(byte[] head) {
    Charset charset = Form.of(head) == Form.OTHER ? TextEncoding.of(head, false) : null;
    if (charset == null || charset.name().startsWith("UTF-16")) {
      return null;
    }
    String text = new String(head, charset);
    String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean records = JSON.matcher(start).find() && !TelegramJson.isStart(start);
    return records && isLines(start) ? charset : null;
  }

  /** How many bytes tell what a file is. */
  public static int headBytes() {
    return HEAD_BYTES;
  }

  /**
   * The reports on the lines of a file that begin in a stretch of it.
   *
   * @param in its bytes from the one before {@code from} on, or from the first where that is 0
   * @param charset as {@link #cuttable} gives it
   * @param from the first byte of the stretch
   * @param to the first byte behind it
   */
  public static ItemStream stretch(
      String name, InputStream in, Charset charset, long from, long to, Context context) {
    return new LineRange(name, in, charset, from, to, new ReportJson(name, context.defaults()));
  }

  /** What a file is that is read whole, null where it is none such. */
  private DocumentItems.@Nullable Form document(String start) {
    if (FeedDocument.isStart(start) || FeedDocument.isHostile(start)) {
      return new FeedDocument(context);
    }
    if (!HTML.matcher(start).find()) {
      return null;
    }
    return TelegramHtml.isStart(start) ? new TelegramHtml(context) : new PageDocument(context);
  }

  /** One item and no more. */
  static ItemStream single(InputItem item) {
    return new ItemStream() {
      private @Nullable InputItem left = item;

      @Override
      public @Nullable InputItem next() {
        InputItem given = left;
        left = null;
        return given;
      }
    };
  }
}
