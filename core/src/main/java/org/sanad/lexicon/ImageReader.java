package org.sanad.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link ImageWriter} wrote. */
final class ImageReader {
  private final ByteBuffer in;
  private final String[] texts;

  ImageReader(byte[] image) {
    this.in = ByteBuffer.wrap(image);
    if (in.getInt() != KnowledgeImage.FORM) {
      throw new IllegalStateException("the compiled knowledge has another form: build it anew");
    }
    this.texts = new String[in.getInt()];
    int lengths = in.position();
    int at = lengths + 2 * texts.length;
    int size = in.getInt(at);
    String whole = new String(image, at + 4, size, StandardCharsets.UTF_16BE);
    int from = 0;
    for (int i = 0; i < texts.length; i++) {
      int to = from + in.getShort(lengths + 2 * i);
      texts[i] = whole.substring(from, to);
      from = to;
    }
    in.position(at + 4 + size);
  }

  int number() {
    int read = in.get();
    int number = read & 0x7F;
    for (int shift = 7; read < 0; shift += 7) {
      read = in.get();
      number |= (read & 0x7F) << shift;
    }
    return number;
  }

  double real() {
    return in.getDouble();
  }

  boolean flag() {
    return number() != 0;
  }

  String text() {
    return texts[number() - 1];
  }

  @Nullable String orNull() {
    int number = number();
    return number == 0 ? null : texts[number - 1];
  }

  <T> List<T> all(Supplier<T> each) {
    int size = number();
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(each.get());
    }
    return all;
  }

  /** A set in the order of its texts. */
  Set<String> sorted() {
    return new TreeSet<>(all(this::text));
  }

  /** A set of a few texts. */
  Set<String> few() {
    return Set.copyOf(all(this::text));
  }
}
