package org.sanad.app.places;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.sanad.lexicon.gazetteer.Layout.Section;

/** A section of the compiled file, written to a file of its own first; little-endian. */
final class SectionWriter implements Closeable {
  private final Path file;
  private final CheckedOutputStream out;
  private final CRC32 crc = new CRC32();
  private long length;

  SectionWriter(Path file) throws IOException {
    this.file = file;
    OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    this.out = new CheckedOutputStream(to, crc);
  }

  /** The writer of a section, of which there must be one. */
  static SectionWriter of(Map<Section, SectionWriter> sections, Section section) {
    SectionWriter writer = sections.get(section);
    if (writer == null) {
      throw new IllegalStateException("no section " + section);
    }
    return writer;
  }

  void writeByte(int value) throws IOException {
    out.write(value);
    length++;
  }

  void writeShort(int value) throws IOException {
    writeByte(value);
    writeByte(value >>> Byte.SIZE);
  }

  void writeInt(int value) throws IOException {
    writeShort(value);
    writeShort(value >>> Short.SIZE);
  }

  void writeLong(long value) throws IOException {
    writeInt((int) value);
    writeInt((int) (value >>> Integer.SIZE));
  }

  /**
   * Writes a string and gives where it begins.
   *
   * @throws ImportFailure if the section would be longer than can be mapped at once
   */
  int writeString(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    long at = length;
    if (at + Short.BYTES + bytes.length > Integer.MAX_VALUE) {
      throw new ImportFailure(
          "these are more names than one compiled gazetteer holds (2 GiB): import fewer"
              + " countries.");
    }
    writeShort(bytes.length);
    out.write(bytes);
    length += bytes.length;
    return (int) at;
  }

  long length() {
    return length;
  }

  long crc() {
    return crc.getValue();
  }

  Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
