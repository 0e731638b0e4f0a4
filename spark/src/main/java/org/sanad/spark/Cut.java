package org.sanad.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.FileItems;

/**
 * Cuts large files of JSON Lines into stretches; every other file is one piece. What a file is, is
 * told by its first bytes, so a task looks at each large one.
 */
final class Cut implements FlatMapFunction<Archive.Item, Piece> {
  private final Broadcast<SerializableConfiguration> conf;
  private final long stretch;

  /**
   * @param stretch most bytes of a piece of a file that can be cut
   */
  Cut(Broadcast<SerializableConfiguration> conf, long stretch) {
    this.conf = conf;
    this.stretch = stretch;
  }

  @Override
  public Iterator<Piece> call(Archive.Item file) {
    List<Piece> pieces = new ArrayList<>();
    Charset charset = file.length() > stretch ? charset(file) : null;
    if (charset == null) {
      pieces.add(Piece.whole(file));
    } else {
      for (long from = 0; from < file.length(); from += stretch) {
        long to = Math.min(from + stretch, file.length());
        pieces.add(new Piece(file, charset.name(), from, to));
      }
    }
    return pieces.iterator();
  }

  private @Nullable Charset charset(Archive.Item file) {
    Path path = new Path(file.path());
    try (InputStream in = path.getFileSystem(conf.value().value()).open(path)) {
      return FileItems.cuttable(in.readNBytes(FileItems.headBytes()));
    } catch (IOException e) {
      // Whoever reads the file will say what is wrong with it.
      return null;
    }
  }
}
