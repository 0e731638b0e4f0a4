package org.sanad.app.server;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes that are sent more than once, and compressed once. */
final class Packed {
  private static final int LEVEL = 5;

  private final byte[] zipped;

  private Packed(byte[] zipped) {
    this.zipped = zipped;
  }

  static Packed of(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (OutputStream zip = new Zip(bytes)) {
      zip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return new Packed(bytes.toByteArray());
  }

  /** How many bytes of memory it takes. */
  int size() {
    return zipped.length;
  }

  /** Makes it the answer: as it is where the caller takes gzip. */
  void answer(Context context) {
    String taken = context.header("Accept-Encoding");
    if (taken != null && taken.contains("gzip")) {
      context.header("Content-Encoding", "gzip").result(zipped);
    } else {
      context.result(plain());
    }
  }

  private byte[] plain() {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("what was packed here cannot be unpacked", e);
    }
  }

  private static final class Zip extends GZIPOutputStream {
    Zip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(LEVEL);
    }
  }
}
