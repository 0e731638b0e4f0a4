package org.sanad.lexicon.gazetteer;

import java.nio.ByteBuffer;

/** A file of which parts can be looked at without reading the rest. */
public interface FileView {

  /** Bytes of the whole file. */
  long length();

  /** A part of it, which lies within it and is shorter than 2 GiB. */
  ByteBuffer part(long offset, int length);

  /** A view of bytes in memory. */
  static FileView of(byte[] bytes) {
    return new FileView() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public ByteBuffer part(long offset, int length) {
        return ByteBuffer.wrap(bytes, (int) offset, length).slice();
      }
    };
  }
}
