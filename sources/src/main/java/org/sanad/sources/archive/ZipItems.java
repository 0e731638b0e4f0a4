package org.sanad.sources.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Faults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.item.Origin;

/**
 * The reports of a zip archive, entry by entry, nothing of which is ever written anywhere: an
 * entry's name only says in messages where a report stood, and no path is made of it.
 */
public final class ZipItems implements ItemStream {
  private static final int NAME_CHARS = 200;

  private final String name;
  private final ZipInputStream zip;
  private final Opener opener;
  private @Nullable ItemStream current;
  private String currentName;
  private boolean done;

  /**
   * @param name what the archive is called in messages
   * @param in its bytes; closed with the items
   * @param opener opens an entry
   */
  public ZipItems(String name, InputStream in, Opener opener) {
    this.name = name;
    this.currentName = name;
    // Read byte for byte first: names are in whatever encoding the archive's maker had.
    this.zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
    this.opener = opener;
  }

  /** Opens what lies in an archive. */
  public interface Opener {
    /** The items of an entry. */
    ItemStream open(String name, InputStream entry) throws IOException;
  }

  @Override
  public @Nullable InputItem next() throws IOException {
    while (!done) {
      try {
        if (current == null && !open()) {
          return null;
        }
        InputItem item = current == null ? null : current.next();
        if (item != null) {
          return item;
        }
        current = null;
      } catch (IOException | IllegalArgumentException e) {
        // Where one entry is damaged, nobody knows where the next begins.
        done = true;
        current = null;
        return new InputItem.Refused(
            Origin.of(currentName), "cannot be read, nor what follows it: " + Faults.words(e));
      }
    }
    return null;
  }

  private boolean open() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null) {
      done = true;
      return false;
    }
    currentName = name + "!/" + shown(entry.getName());
    if (!entry.isDirectory() && !isHidden(entry.getName())) {
      current = opener.open(currentName, new Entry());
    }
    return true;
  }

  private static boolean isHidden(String entry) {
    return entry.startsWith("__MACOSX/")
        || entry.substring(entry.lastIndexOf('/') + 1).startsWith(".");
  }

  /** The name as a person may see it: no control characters, and not without end. */
  private static String shown(String entry) {
    byte[] bytes = entry.getBytes(StandardCharsets.ISO_8859_1);
    String words = entry;
    if (entry.chars().allMatch(c -> c < 0x100)) {
      try {
        words = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException other) {
        words = new String(bytes, Charset.forName("windows-1256"));
      }
    }
    String clean = words.replaceAll("\\p{Cntrl}", "?");
    return clean.length() > NAME_CHARS ? clean.substring(0, NAME_CHARS) + "…" : clean;
  }

  /** The entry in hand; closing it closes nothing, since the next follows in the same stream. */
  private final class Entry extends FilterInputStream {
    private Entry() {
      super(zip);
    }

    @Override
    public void close() {}
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
