package org.sanad.sources.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Faults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.item.Origin;
import org.sanad.sources.page.PageReports;

/**
 * The reports of a WARC or WET archive, plain or packed record by record, of any size. The archive
 * library reads each record; where records begin is seen to here, so that a damaged one is named
 * and passed over, and reading goes on at the next.
 */
public final class WarcItems implements ItemStream {
  private static final byte[] MAGIC = {'W', 'A', 'R', 'C', '/'};

  private final String name;
  private final Window window;
  private final boolean packed;
  private final RecordReports reports;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
  private Gauge channel;
  private @Nullable Members members;

  /** Whether the last record was damaged, so that the next must be looked for. */
  private boolean searching;

  /** Where the record in hand begins. */
  private long start;

  /** Whether the archive's library made sense of the record in hand. */
  private boolean headed;

  /**
   * @param name what the archive is called in messages
   * @param in its bytes; closed with the items
   * @param packed whether it is gzip
   */
  public WarcItems(String name, InputStream in, boolean packed, Context context) {
    this(name, in, packed, new RecordReports(context, new PageReports(context)));
  }

  WarcItems(String name, InputStream in, boolean packed, RecordReports reports) {
    this.name = name;
    this.window = new Window(in);
    this.packed = packed;
    this.reports = reports;
    this.channel = new Gauge(window);
    restart();
  }

  @Override
  public @Nullable InputItem next() throws IOException {
    while (true) {
      if (searching && !seek()) {
        return null;
      }
      headed = false;
      Origin origin = Origin.of(name);
      try {
        if (!begin()) {
          return null;
        }
        origin = Origin.record(name, start, null);
        channel.header();
        WarcReader reader = new WarcReader(channel, buffer);
        WarcRecord record = reader.next().orElseThrow(EOFException::new);
        headed = true;
        searching = false;
        origin = Origin.record(name, start, id(record));
        InputItem item = reports.read(origin, record, channel);
        finish(record);
        if (item != null) {
          return item;
        }
      } catch (Window.Failed e) {
        throw e;
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // The library answers some damage with exceptions of the language itself.
        InputItem damaged = damaged(origin, e);
        if (damaged != null) {
          return damaged;
        }
      }
    }
  }

  private static @Nullable String id(WarcRecord record) {
    return record.headers().first("WARC-Record-ID").orElse(null);
  }

  /** Goes to the next record's first byte; false where there is none. */
  private boolean begin() throws IOException {
    start = position();
    while (true) {
      if (!more(1)) {
        return false;
      }
      byte b = buffer.get(buffer.position());
      if (b != '\r' && b != '\n') {
        break;
      }
      buffer.get();
    }
    start = position();
    for (int i = 0; i < MAGIC.length; i++) {
      if (!more(i + 1) || buffer.get(buffer.position() + i) != MAGIC[i]) {
        throw new IOException("does not begin as a record does");
      }
    }
    return true;
  }

  /** Where the next byte of the archive stands; in a packed one, the member that it is in. */
  private long position() {
    if (members == null) {
      return window.position() - buffer.remaining();
    }
    return members.between() && !buffer.hasRemaining() ? window.position() : members.start();
  }

  /** Whether the buffer holds so many bytes, after reading more where it does not. */
  private boolean more(int bytes) throws IOException {
    while (buffer.remaining() < bytes) {
      buffer.compact();
      int n;
      try {
        n = channel.read(buffer);
      } finally {
        buffer.flip();
      }
      if (n < 0) {
        return false;
      }
    }
    return true;
  }

  /** Passes over the rest of a record, and sees whether it ends where it should. */
  private void finish(WarcRecord record) throws IOException {
    record.body().consume();
    int blank = 0;
    while (blank < 4 && more(1)) {
      byte b = buffer.get(buffer.position());
      if (b != '\r' && b != '\n') {
        break;
      }
      buffer.get();
      blank++;
    }
    boolean ended = members != null ? members.between() && !buffer.hasRemaining() : !more(1);
    if (blank == 0 && !ended) {
      throw new IOException("is not as long as it says");
    }
  }

  /** What to say of a damaged record; null where it was only looked whether there is one. */
  private @Nullable InputItem damaged(Origin origin, Throwable e) throws IOException {
    boolean silent = searching && !headed;
    searching = true;
    window.back(start + 1);
    restart();
    if (silent) {
      return null;
    }
    String why =
        e instanceof EOFException ? "the archive ends in the middle of it" : Faults.words(e);
    return new InputItem.Refused(
        origin.offset() == null ? Origin.record(name, start, null) : origin,
        "is damaged and was passed over: " + why);
  }

  private void restart() {
    buffer.clear().flip();
    if (packed) {
      if (members != null) {
        members.close();
      }
      members = new Members(window);
      channel = new Gauge(members);
    }
  }

  /** Goes to the next byte that may begin a record; false at the end of the archive. */
  private boolean seek() throws IOException {
    int before = '\n';
    for (int b = window.peek(0); b >= 0; b = window.peek(0)) {
      if (packed ? Members.mayBegin(window) : before == '\n' && isMagic()) {
        restart();
        return true;
      }
      before = window.read();
    }
    return false;
  }

  private boolean isMagic() throws IOException {
    for (int i = 0; i < MAGIC.length; i++) {
      if (window.peek(i) != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    if (members != null) {
      members.close();
    }
    window.close();
  }
}
