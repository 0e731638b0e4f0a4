package org.sanad.app.input;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** A file of JSON records. */
final class JsonItems implements ItemStream {
  private final Reader in;
  private final RecordSplitter splitter;
  private final ReportJson json;
  private long number;

  JsonItems(Reader in, RecordSplitter splitter, ReportJson json) {
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
