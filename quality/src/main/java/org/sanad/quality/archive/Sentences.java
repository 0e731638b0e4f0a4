package org.sanad.quality.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Lists of sentences to make pages of. */
final class Sentences {
  private Sentences() {}

  /** The lists of a file by their headings, in order. */
  static Map<String, List<String>> of(String file) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    List<String> list = new ArrayList<>();
    try (InputStream in = Sentences.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("= ")) {
          list = new ArrayList<>();
          lists.put(line.substring(2), list);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }

  static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
