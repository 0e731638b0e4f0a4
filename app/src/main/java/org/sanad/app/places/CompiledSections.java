package org.sanad.app.places;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.CRC32;
import org.sanad.lexicon.gazetteer.Layout;
import org.sanad.lexicon.gazetteer.Layout.Section;

/**
 * The sections, each in its file, with what the header says of them.
 *
 * @param sections written and closed
 * @param rows how many places
 * @param names how many different names
 * @param bits how many top bits of a hash make a bucket
 * @param longest words of the longest name
 */
record CompiledSections(
    Map<Section, SectionWriter> sections, int rows, int names, int bits, int longest) {

  /** Writes the file, under another name first, so that nobody ever sees half of it. */
  void writeTo(Path target) throws IOException {
    Path whole = target.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      try (FileChannel out =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        OutputStream stream = Channels.newOutputStream(out);
        stream.write(header().array());
        for (SectionWriter section : sections.values()) {
          Files.copy(section.file(), stream);
        }
        out.force(true);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  long length() {
    return Layout.HEADER + sections.values().stream().mapToLong(SectionWriter::length).sum();
  }

  private ByteBuffer header() {
    ByteBuffer header = ByteBuffer.allocate(Layout.HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header.putLong(Layout.MAGIC).putInt(Layout.VERSION).putInt(Layout.HEADER);
    header.putLong(Layout.FILE_LENGTH, length());
    header.putInt(Layout.ROWS, rows);
    header.putInt(Layout.NAMES, names);
    header.putInt(Layout.BUCKET_BITS, bits);
    header.putInt(Layout.LONGEST_NAME, longest);
    header.putInt(Layout.SPELLING, Layout.spelling());
    long offset = Layout.HEADER;
    for (Map.Entry<Section, SectionWriter> each : sections.entrySet()) {
      int at = each.getKey().entry();
      header.putLong(at, offset);
      header.putLong(at + 8, each.getValue().length());
      header.putLong(at + 16, each.getValue().crc());
      offset += each.getValue().length();
    }
    CRC32 crc = new CRC32();
    crc.update(header.duplicate().clear().limit(Layout.HEADER_CRC));
    return header.putInt(Layout.HEADER_CRC, (int) crc.getValue());
  }
}
