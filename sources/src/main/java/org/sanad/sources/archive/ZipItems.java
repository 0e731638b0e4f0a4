package org.sanad.sources.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Faults;
import org.sanad.sources.item.Guarded;
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
  private final Entries entries;
  private final Opener opener;
  private @Nullable ItemStream current;
  private String currentName;
  private boolean done;

  /**
   * @param name what the archive is called in messages
   * @param entries what is in it; closed with the items
   * @param opener opens an entry
   */
  public ZipItems(String name, Entries entries, Opener opener) {
    this.name = name;
    this.currentName = name;
    this.entries = entries;
    this.opener = opener;
  }

  /** Opens what lies in an archive. */
  public interface Opener {
    /** The items of an entry. */
    ItemStream open(String name, InputStream entry) throws IOException;
  }

  /** The entries of an archive in turn. */
  public interface Entries extends Closeable {
    /** The next one, null after the last. */
    @Nullable Entry next() throws IOException;

    /** Whether others can still be read after the one in hand, or the archive itself, failed. */
    boolean goesOn();
  }

  /** An entry; whoever asks for its bytes is the only one who does. */
  public interface Entry {
    /** The name as it is written in the archive, in whatever encoding its maker had. */
    byte[] name();

    /** Its bytes, unpacked; closing them need close nothing. */
    InputStream open() throws IOException;
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
      } catch (Expansion.Bomb e) {
        // To get behind a bomb it would have to go off.
        done = true;
        return refused("cannot be read, nor what follows it: " + Faults.words(e));
      } catch (IOException | IllegalArgumentException e) {
        done = !entries.goesOn();
        return refused(
            "cannot be read" + (done ? ", nor what follows it: " : ": ") + Faults.words(e));
      } catch (RuntimeException | StackOverflowError e) {
        done = !entries.goesOn();
        current = null;
        return Guarded.broke(Origin.of(currentName), e);
      }
    }
    return null;
  }

  private InputItem refused(String reason) {
    current = null;
    return new InputItem.Refused(Origin.of(currentName), reason);
  }

  private boolean open() throws IOException {
    Entry entry = entries.next();
    if (entry == null) {
      done = true;
      return false;
    }
    String words = decoded(entry.name());
    currentName = name + "!/" + shown(words);
    if (!words.endsWith("/") && !isHidden(words)) {
      current = opener.open(currentName, entry.open());
    }
    return true;
  }

  private static boolean isHidden(String entry) {
    return entry.startsWith("__MACOSX/")
        || entry.substring(entry.lastIndexOf('/') + 1).startsWith(".");
  }

  private static String decoded(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException other) {
      return new String(name, Charset.forName("windows-1256"));
    }
  }

  /** The name as a person may see it: no control characters, and not without end. */
  private static String shown(String words) {
    String clean = words.replaceAll("\\p{Cntrl}", "?");
    return clean.length() > NAME_CHARS ? clean.substring(0, NAME_CHARS) + "…" : clean;
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}
