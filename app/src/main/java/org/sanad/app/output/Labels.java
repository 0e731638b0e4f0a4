package org.sanad.app.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** The words for people in one language. */
public final class Labels {
  private final Properties words = new Properties();
  private final Language language;

  private Labels(Language language) {
    this.language = language;
  }

  /** The words of a language. */
  public static Labels of(Language language) {
    Labels labels = new Labels(language);
    String resource = "labels_" + language + ".properties";
    try (InputStream in = Labels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      labels.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
    return labels;
  }

  /** Which language it is. */
  public Language language() {
    return language;
  }

  /**
   * The words for a key, with {@code {0}}, {@code {1}} … filled in.
   *
   * @throws IllegalStateException if there are none
   */
  public String get(String key, Object... values) {
    String label = words.getProperty(key);
    if (label == null) {
      throw new IllegalStateException("no " + language + " label for " + key);
    }
    for (int i = 0; i < values.length; i++) {
      label = label.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return label;
  }

  /** The words for one of a kind of names that others may add to: the name itself where unknown. */
  String named(String kind, String name) {
    return words.getProperty(kind + "." + name.replace(" ", "_").replace(",", ""), name);
  }

  /** All keys. */
  Set<String> keys() {
    return words.stringPropertyNames();
  }
}
