package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** A writer whose text is all out when it ends. */
final class FlushingWriter implements EventWriter {
  private final EventWriter writer;
  private final Writer text;

  FlushingWriter(EventWriter writer, Writer text) {
    this.writer = writer;
    this.text = text;
  }

  @Override
  public void begin() throws IOException {
    writer.begin();
  }

  @Override
  public @Nullable LeftOut write(Entry entry) throws IOException {
    return writer.write(entry);
  }

  @Override
  public @Nullable LeftOut count(Entry entry) throws IOException {
    return writer.count(entry);
  }

  @Override
  public boolean asksForDeleted() {
    return writer.asksForDeleted();
  }

  @Override
  public void deleted(Deleted deleted) throws IOException {
    writer.deleted(deleted);
  }

  @Override
  public long end() throws IOException {
    long few = writer.end();
    text.flush();
    return few;
  }

  @Override
  public long rows() {
    return writer.rows();
  }
}
