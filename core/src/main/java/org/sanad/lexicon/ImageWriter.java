package org.sanad.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes values one behind the other; each text stands once, in a table at the head. */
final class ImageWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 21);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /** Seven bits a byte, the lowest first, since most numbers are small. */
  void number(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void real(double number) {
    try {
      out.writeDouble(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  /** By its place, since the image and the program that reads it are built together. */
  @SuppressWarnings("EnumOrdinal")
  void constant(Enum<?> constant) {
    number(constant.ordinal());
  }

  void text(String text) {
    number(texts.computeIfAbsent(text, t -> texts.size() + 1));
  }

  /** The text, or that there is none. */
  void orNull(@Nullable String text) {
    if (text == null) {
      number(0);
    } else {
      text(text);
    }
  }

  <T> void all(Collection<T> items, Consumer<T> each) {
    number(items.size());
    items.forEach(each);
  }

  /** In the order of the texts, since sets made by {@code Set.of} have another on each run. */
  void texts(Collection<String> set) {
    all(new TreeSet<>(set), this::text);
  }

  /** Writes out all that was written. */
  void finish(OutputStream to) throws IOException {
    StringBuilder whole = new StringBuilder();
    DataOutputStream image = new DataOutputStream(to);
    image.writeInt(KnowledgeImage.FORM);
    image.writeInt(texts.size());
    for (String text : texts.keySet()) {
      image.writeShort(text.length());
      whole.append(text);
    }
    byte[] letters = whole.toString().getBytes(StandardCharsets.UTF_16BE);
    image.writeInt(letters.length);
    image.write(letters);
    bytes.writeTo(image);
    image.flush();
  }
}
