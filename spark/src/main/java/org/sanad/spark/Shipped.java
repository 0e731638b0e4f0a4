package org.sanad.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.lexicon.LaidOver;
import org.sanad.reading.Reader;
import org.sanad.register.store.Digest;
import org.sanad.sources.FolderFiles;

/**
 * Knowledge on its way to the executors: files laid over the bundled ones, which every executor has
 * in its jar. Sent once, and loaded once by each executor however many tasks it runs.
 */
final class Shipped implements Serializable {
  private static @Nullable Reader loaded;
  private static String loadedDigest = "";

  private final TreeMap<String, byte[]> files;
  private final String digest;

  private Shipped(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
    this.digest = Digest.of(files.entrySet().stream().map(Shipped::print).toList());
  }

  private static String print(Map.Entry<String, byte[]> file) {
    return file.getKey() + "|" + Base64.getEncoder().encodeToString(file.getValue());
  }

  /**
   * The knowledge of a folder on the driver's machine.
   *
   * @param folder null for the bundled knowledge alone
   * @throws IOException if it cannot be read; the message is a sentence that says what to do
   */
  static Shipped of(@Nullable Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (folder != null) {
      for (Map.Entry<String, Path> each : FolderFiles.of(folder).entrySet()) {
        files.put(each.getKey(), Files.readAllBytes(each.getValue()));
      }
    }
    return new Shipped(files);
  }

  /** This Java machine's reader with this knowledge. */
  Reader reader() {
    synchronized (Shipped.class) {
      Reader known = loaded;
      if (known == null || !loadedDigest.equals(digest)) {
        known = Reader.load(overBundled());
        loaded = known;
        loadedDigest = digest;
      }
      return known;
    }
  }

  private KnowledgeSource overBundled() {
    SortedMap<String, LaidOver.File> own = new TreeMap<>();
    files.forEach((name, bytes) -> own.put(name, () -> new ByteArrayInputStream(bytes)));
    return new LaidOver(own, KnowledgeSource.bundled());
  }
}
