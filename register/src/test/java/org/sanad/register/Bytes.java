package org.sanad.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the files of a folder, whatever they are. */
final class Bytes {
  private Bytes() {}

  /** Whether some file has the words, byte for byte. */
  static boolean hold(Path folder, String words) throws IOException {
    String bytes = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.toList();
    }
    for (Path each : files) {
      if (Files.readString(each, StandardCharsets.ISO_8859_1).contains(bytes)) {
        return true;
      }
    }
    return false;
  }
}
