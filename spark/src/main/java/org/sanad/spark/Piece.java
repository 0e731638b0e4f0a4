package org.sanad.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What one task reads.
 *
 * @param file the file
 * @param charset the encoding of its lines, null where the file is read as a whole
 * @param from the first byte of the stretch
 * @param to the first byte behind it
 */
record Piece(Archive.Item file, @Nullable String charset, long from, long to)
    implements Serializable {

  /** All of a file. */
  static Piece whole(Archive.Item file) {
    return new Piece(file, null, 0, file.length());
  }

  /** In messages: the file's path, and the stretch where it is not all. */
  String name() {
    return charset == null ? file.path() : file.path() + ", bytes " + from + " to " + to;
  }
}
