package org.sanad.sources.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks a gzip archive member by member: a read never goes past a member's end, so that it is
 * known at which byte the next record begins. Unlike the archive library's own, it checks the sums
 * that gzip keeps, so that a damaged letter does not pass for a report's, and it stops at bombs.
 */
final class Members implements ReadableByteChannel {
  private static final int FLAGS_RESERVED = 0xE0;
  private static final String CUT = "the archive ends in the middle of it";
  private static final String DAMAGED = "its packed bytes are damaged";
  private static final int FHCRC = 2;
  private static final int FEXTRA = 4;
  private static final int FNAME = 8;
  private static final int FCOMMENT = 16;

  private final Window in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private boolean inMember;
  private long memberStart;
  private long out;

  Members(Window in) {
    this.in = in;
    this.memberStart = in.position();
  }

  /** Whether a member may begin here: the three bytes that all have, and no reserved flag. */
  static boolean mayBegin(Window in) throws IOException {
    return in.peek(0) == 0x1F
        && in.peek(1) == 0x8B
        && in.peek(2) == 8
        && (in.peek(3) & FLAGS_RESERVED) == 0;
  }

  /** Where the member begins that was begun last. */
  long start() {
    return memberStart;
  }

  /** Whether the next byte is the first of a member. */
  boolean between() {
    return !inMember;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (!inMember && !begin()) {
      return -1;
    }
    int before = to.position();
    try {
      // To the member's end if that is here: whoever asks next is then asked for the next member.
      while (inMember && (to.hasRemaining() || inflater.needsInput())) {
        inflate(to);
      }
    } catch (DataFormatException e) {
      throw new ZipException(DAMAGED);
    }
    return to.position() - before;
  }

  private void inflate(ByteBuffer to) throws IOException, DataFormatException {
    if (inflater.needsInput()) {
      if (!in.offer(inflater::setInput)) {
        throw new EOFException(CUT);
      }
    }
    long taken = inflater.getBytesRead();
    int n = inflater.inflate(to.array(), to.arrayOffset() + to.position(), to.remaining());
    in.advance(inflater.getBytesRead() - taken);
    crc.update(to.array(), to.arrayOffset() + to.position(), n);
    to.position(to.position() + n);
    out += n;
    if (Expansion.tooMuch(out, inflater.getBytesRead())) {
      throw new Expansion.Bomb();
    }
    if (inflater.finished()) {
      end();
    } else if (inflater.needsDictionary()) {
      throw new ZipException(DAMAGED);
    }
  }

  private boolean begin() throws IOException {
    memberStart = in.position();
    if (in.peek(0) < 0) {
      return false;
    }
    if (!mayBegin(in)) {
      throw new ZipException("is no gzip member");
    }
    in.read();
    in.read();
    in.read();
    int flags = in.read();
    skip(6);
    if ((flags & FEXTRA) != 0) {
      skip(need() | need() << 8);
    }
    if ((flags & FNAME) != 0) {
      skipWord();
    }
    if ((flags & FCOMMENT) != 0) {
      skipWord();
    }
    if ((flags & FHCRC) != 0) {
      skip(2);
    }
    inflater.reset();
    crc.reset();
    out = 0;
    inMember = true;
    return true;
  }

  private void end() throws IOException {
    inMember = false;
    long sum = need() | need() << 8 | need() << 16 | (long) need() << 24;
    long size = need() | need() << 8 | need() << 16 | (long) need() << 24;
    if (sum != crc.getValue() || size != (out & 0xFFFFFFFFL)) {
      throw new ZipException(DAMAGED);
    }
  }

  private int need() throws IOException {
    int b = in.read();
    if (b < 0) {
      throw new EOFException(CUT);
    }
    return b;
  }

  private void skip(int n) throws IOException {
    for (int i = 0; i < n; i++) {
      need();
    }
  }

  private void skipWord() throws IOException {
    for (int i = 0; need() != 0; i++) {
      if (i > 1 << 16) {
        throw new ZipException("has a name without end");
      }
    }
  }

  @Override
  public boolean isOpen() {
    return in.isOpen();
  }

  /** Frees the inflater; the bytes beneath stay open. */
  @Override
  public void close() {
    inflater.end();
  }
}
