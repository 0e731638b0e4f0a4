package org.sanad.app.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sanad.lexicon.GazetteerException;
import org.sanad.lexicon.gazetteer.CompiledGazetteer;
import org.sanad.lexicon.gazetteer.FileView;

/** Opens a compiled gazetteer by mapping it: what is never asked for is never read. */
public final class MappedGazetteer {

  private MappedGazetteer() {}

  /**
   * Opens a file.
   *
   * @throws GazetteerException if it is no gazetteer that can be used
   * @throws IOException if it cannot be opened
   */
  public static CompiledGazetteer open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long length = channel.size();
      return CompiledGazetteer.open(
          new FileView() {
            @Override
            public long length() {
              return length;
            }

            @Override
            public ByteBuffer part(long offset, int size) {
              try {
                return channel.map(MapMode.READ_ONLY, offset, size);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
