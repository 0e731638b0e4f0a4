package org.sanad.sources.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DocumentItemsTest {

  /** A form whose reader goes into itself without end, as one does in a ring of tags. */
  private static final class Endless implements DocumentItems.Form {
    @Override
    public List<InputItem> items(Origin origin, byte[] bytes) {
      return List.of(new InputItem.Refused(origin, "is " + depth(bytes.length) + " deep"));
    }

    private static int depth(int level) {
      return level < 0 ? 0 : 1 + depth(level + 1);
    }

    @Override
    public int most() {
      return 100;
    }
  }

  @Test
  void a_document_on_which_its_reader_breaks_is_refused_by_name() throws IOException {
    try (DocumentItems items =
        new DocumentItems(
            Origin.of("feed.xml"), new ByteArrayInputStream(new byte[10]), new Endless())) {
      InputItem item = items.next();
      assertThat(item).isInstanceOf(InputItem.Refused.class);
      assertThat(Objects.requireNonNull(item).origin()).hasToString("feed.xml");
      assertThat(((InputItem.Refused) item).reason()).contains("java.lang.StackOverflowError at ");
      assertThat(items.next()).isNull();
    }
  }
}
