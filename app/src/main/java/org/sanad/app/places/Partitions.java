package org.sanad.app.places;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows parted by the top bits of a hash into files small enough to be sorted in memory: since the
 * files follow each other in the order of the hash, sorting each sorts all.
 */
final class Partitions implements Closeable {
  /** So many that one of a world's dozen million rows is some ten megabytes. */
  static final int COUNT = 256;

  private static final int BITS = 8;
  private static final int BUFFER = 1 << 14;

  private final Path folder;
  private final String name;
  private final List<DataOutputStream> files = new ArrayList<>(COUNT);

  /**
   * Opens the files.
   *
   * @param folder an empty one of our own
   */
  Partitions(Path folder, String name) throws IOException {
    this.folder = folder;
    this.name = name;
    for (int i = 0; i < COUNT; i++) {
      files.add(
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(i)), BUFFER)));
    }
  }

  /** Where a row with a hash is to be written. */
  DataOutputStream of(long hash) {
    return files.get((int) (hash >>> (Long.SIZE - BITS)));
  }

  /** Reads one partition, once all is written. */
  DataInputStream open(int partition) throws IOException {
    return new DataInputStream(
        new BufferedInputStream(Files.newInputStream(file(partition)), 1 << 16));
  }

  /** All is written: from now on the partitions can be read. */
  void finish() throws IOException {
    for (DataOutputStream file : files) {
      file.close();
    }
  }

  /** Gives its disk space back. */
  void delete(int partition) throws IOException {
    Files.deleteIfExists(file(partition));
  }

  private Path file(int partition) {
    return folder.resolve(name + "." + partition);
  }

  @Override
  public void close() throws IOException {
    finish();
    for (int i = 0; i < COUNT; i++) {
      delete(i);
    }
  }
}
