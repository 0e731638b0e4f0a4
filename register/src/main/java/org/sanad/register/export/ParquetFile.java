package org.sanad.register.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** Where a Parquet file goes: any stream, which stays open behind it. */
final class ParquetFile implements OutputFile {
  private final OutputStream out;

  ParquetFile(OutputStream out) {
    this.out = out;
  }

  @Override
  public PositionOutputStream create(long blockSizeHint) {
    return new Counting(out);
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSizeHint) {
    return new Counting(out);
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }

  private static final class Counting extends PositionOutputStream {
    private final OutputStream out;
    private long at;

    private Counting(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return at;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      at++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      at += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
