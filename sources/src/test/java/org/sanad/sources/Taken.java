package org.sanad.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
final class Taken {
  private Taken() {}

  static List<InputItem> all(byte[] bytes) {
    List<InputItem> items = new ArrayList<>();
    try (ItemStream in =
        FileItems.open("f.txt", new ByteArrayInputStream(bytes), Context.of(Defaults.NONE))) {
      for (InputItem item = in.next(); item != null; item = in.next()) {
        items.add(item);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return items;
  }

  static List<InputItem> all(String text) {
    return all(text.getBytes(StandardCharsets.UTF_8));
  }

  static SourceReport report(String text, Charset charset) {
    return report(all(text.getBytes(charset)).get(0));
  }

  static SourceReport report(InputItem item) {
    return ((InputItem.Accepted) item).report();
  }

  static List<String> warnings(InputItem item) {
    return ((InputItem.Accepted) item).warnings().stream().map(Diagnostic::code).toList();
  }

  static String reason(InputItem item) {
    return ((InputItem.Refused) item).reason();
  }
}
