package org.sanad.sources.record;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;

/** A file of JSON records. */
public final class JsonItems implements ItemStream {
  private final Reader in;
  private final RecordSplitter splitter;
  private final ReportJson json;
  private long number;

  public JsonItems(Reader in, RecordSplitter splitter, ReportJson json) {
    this.in = in;
    this.splitter = splitter;
    this.json = json;
  }

  @Override
  public @Nullable InputItem next() throws IOException {
    RawRecord record = splitter.next();
    return record == null ? null : json.read(record, ++number);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
