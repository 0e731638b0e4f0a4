package org.sanad.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.reading.Reader;
import org.sanad.register.store.Digest;

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
   * @throws IOException if it cannot be read
   */
  static Shipped of(@Nullable Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (folder != null) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          if (!name.startsWith(".") && !name.contains("/.")) {
            files.put(name, Files.readAllBytes(file));
          }
        }
      }
    }
    return new Shipped(files);
  }

  /** This Java machine's reader with this knowledge. */
  Reader reader() {
    synchronized (Shipped.class) {
      Reader known = loaded;
      if (known == null || !loadedDigest.equals(digest)) {
        known = Reader.load(new Overlay(files));
        loaded = known;
        loadedDigest = digest;
      }
      return known;
    }
  }

  /** The files over the bundled ones of the same names. */
  private record Overlay(Map<String, byte[]> files) implements KnowledgeSource {
    @Override
    public List<String> list() throws IOException {
      Set<String> names = new LinkedHashSet<>(KnowledgeSource.bundled().list());
      names.addAll(files.keySet());
      return List.copyOf(names);
    }

    @Override
    public InputStream open(String name) throws IOException {
      byte[] own = files.get(name);
      return own != null ? new ByteArrayInputStream(own) : KnowledgeSource.bundled().open(name);
    }
  }
}
