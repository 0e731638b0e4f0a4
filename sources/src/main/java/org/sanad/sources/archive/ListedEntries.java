package org.sanad.sources.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip archive in a file, by the list at its end: each can be gone to, so that a
 * damaged one costs no other.
 */
public final class ListedEntries implements ZipItems.Entries {
  /** A list of more bytes is not held in memory: some hundred thousand entries. */
  private static final long LIST_BYTES = 8 << 20;

  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> left;

  private ListedEntries(ZipFile zip) {
    this.zip = zip;
    this.left = zip.getEntriesInPhysicalOrder();
  }

  /**
   * The entries of an archive.
   *
   * @param file closed with the entries, or at once where there are none
   * @return null where the file has no list, such as one that was cut short, or too long a one
   */
  public static @Nullable ListedEntries of(SeekableByteChannel file) throws IOException {
    Metered metered = new Metered(file);
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(metered)
              .setCharset(StandardCharsets.ISO_8859_1)
              .setUseUnicodeExtraFields(false)
              .setIgnoreLocalFileHeader(true)
              .get();
      metered.left = Long.MAX_VALUE;
      return new ListedEntries(zip);
    } catch (IOException | RuntimeException damaged) {
      // What the archive holds is then read from its beginning, as far as that goes.
      file.close();
      return null;
    }
  }

  @Override
  public ZipItems.@Nullable Entry next() {
    return left.hasMoreElements() ? new Listed(left.nextElement()) : null;
  }

  @Override
  public boolean goesOn() {
    return true;
  }

  private final class Listed implements ZipItems.Entry {
    private final ZipArchiveEntry entry;

    private Listed(ZipArchiveEntry entry) {
      this.entry = entry;
    }

    @Override
    public byte[] name() {
      return entry.getRawName();
    }

    @Override
    public InputStream open() throws IOException {
      InputStream bytes = zip.canReadEntryData(entry) ? zip.getInputStream(entry) : null;
      if (bytes == null) {
        throw new ZipException("it is encrypted, or packed in a way that is not known");
      }
      return ChecksumInputStream.builder()
          .setInputStream(bytes)
          .setChecksum(new CRC32())
          .setExpectedChecksumValue(entry.getCrc())
          .get();
    }
  }

  /** Lets only so many bytes through. */
  private static final class Metered implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private long left = LIST_BYTES;

    private Metered(SeekableByteChannel file) {
      this.file = file;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      if (left <= 0) {
        throw new IOException("its list of entries is too long");
      }
      int n = file.read(to);
      left -= Math.max(0, n);
      return n;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      return file.write(from);
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
      file.position(to);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      file.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return file.isOpen();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
