package org.sanad.sources.item;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports of a file that can only be read whole, such as a page or a feed. */
public final class DocumentItems implements ItemStream {
  private final Origin origin;
  private final InputStream in;
  private final Form form;
  private @Nullable Deque<InputItem> items;

  /**
   * @param in the file's bytes; closed with the items
   */
  public DocumentItems(Origin origin, InputStream in, Form form) {
    this.origin = origin;
    this.in = in;
    this.form = form;
  }

  /** Knows what is in documents of one form. */
  public interface Form {
    /** The items in a document. */
    List<InputItem> items(Origin origin, byte[] bytes);

    /** Most bytes of such a document. */
    int most();

    /** What becomes of an item when its turn comes; null where it is passed over. */
    default @Nullable InputItem given(InputItem item) {
      return item;
    }
  }

  @Override
  public @Nullable InputItem next() throws IOException {
    if (items == null) {
      byte[] bytes = in.readNBytes(form.most() + 1);
      items =
          new ArrayDeque<>(
              bytes.length > form.most()
                  ? List.of(
                      new InputItem.Refused(
                          origin, "is larger than " + (form.most() >> 20) + " MiB: split it"))
                  : items(bytes));
    }
    for (InputItem item = items.poll(); item != null; item = items.poll()) {
      InputItem found = item;
      InputItem given = Guarded.read(item.origin(), () -> form.given(found));
      if (given != null) {
        return given;
      }
    }
    return null;
  }

  private List<InputItem> items(byte[] bytes) {
    try {
      return form.items(origin, bytes);
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(Guarded.broke(origin, e));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
