package org.sanad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sanad.model.Diagnostic;
import org.sanad.model.SourceReport;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;

/** Takes all items out of some input. */
public final class Taken {
  private Taken() {}

  /** Opens an input. */
  public interface Opening {
    ItemStream open() throws IOException;
  }

  /** All items of an input, which is closed behind the last. */
  public static List<InputItem> from(Opening opening) {
    List<InputItem> items = new ArrayList<>();
    try (ItemStream in = opening.open()) {
      for (InputItem item = in.next(); item != null; item = in.next()) {
        items.add(item);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }

  /** All items of a file. */
  public static List<InputItem> from(String name, byte[] bytes, Context context) {
    return from(() -> FileItems.open(name, new ByteArrayInputStream(bytes), context));
  }

  static List<InputItem> all(byte[] bytes) {
    return from("f.txt", bytes, Context.of(Defaults.NONE));
  }

  static List<InputItem> all(String text) {
    return all(text.getBytes(StandardCharsets.UTF_8));
  }

  static SourceReport report(String text, Charset charset) {
    return report(all(text.getBytes(charset)).get(0));
  }

  /** The report in an item that must hold one. */
  public static SourceReport report(InputItem item) {
    assertThat(item).isInstanceOf(InputItem.Accepted.class);
    return ((InputItem.Accepted) item).report();
  }

  static List<String> warnings(InputItem item) {
    return ((InputItem.Accepted) item).warnings().stream().map(Diagnostic::code).toList();
  }

  static String reason(InputItem item) {
    return ((InputItem.Refused) item).reason();
  }
}
