package org.sanad.sources.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip archive that comes as a stream, one behind the other. Where one is damaged,
 * nobody knows where the next begins.
 */
public final class StreamedEntries implements ZipItems.Entries {
  private final ZipInputStream zip;
  private boolean damaged;

  /**
   * @param in the archive's bytes; closed with the entries
   */
  public StreamedEntries(InputStream in) {
    // Read byte for byte first: names are in whatever encoding the archive's maker had.
    this.zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
  }

  @Override
  public ZipItems.@Nullable Entry next() throws IOException {
    // Until it has come out well: what breaks here leaves the stream at no known place.
    damaged = true;
    ZipEntry entry = zip.getNextEntry();
    damaged = false;
    return entry == null ? null : new Streamed(entry.getName());
  }

  @Override
  public boolean goesOn() {
    return !damaged;
  }

  private final class Streamed implements ZipItems.Entry {
    private final String name;

    private Streamed(String name) {
      this.name = name;
    }

    @Override
    public byte[] name() {
      boolean raw = name.chars().allMatch(c -> c < 0x100);
      return name.getBytes(raw ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    @Override
    public InputStream open() {
      return new Bytes();
    }
  }

  /** The entry in hand; closing it closes nothing, since the next follows in the same stream. */
  private final class Bytes extends OneWay {
    private Bytes() {
      super(zip);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        return in.read(bytes, from, length);
      } catch (IOException e) {
        damaged = true;
        throw e;
      }
    }

    @Override
    public void close() {}
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
