package org.sanad.lexicon;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Knowledge files, read, checked and compiled when the program was built, so that starting need not
 * do so again. What comes of it is the same as of the files.
 */
public final class KnowledgeImage {
  /** To be counted up whenever the order or form of what is written changes. */
  static final int FORM = 0x53_4E_44_01;

  /** Added to the days since 1970, so that none is 0 or less: nobody's name is that old. */
  static final int DAYS = 200_000;

  private KnowledgeImage() {}

  /**
   * Compiles the files of a source.
   *
   * @throws KnowledgeException with every bad line
   * @throws IOException if {@code out} cannot be written
   */
  public static void compile(KnowledgeSource source, OutputStream out) throws IOException {
    Faults faults = new Faults();
    Compiled compiled = new LexiconLoader(source, faults).load();
    faults.raise();
    new ImageCompiler().write(compiled, out);
  }

  /** What {@link #compile} wrote. */
  static Compiled read(byte[] image) {
    return new ImageLoader(new ImageReader(image)).load();
  }
}
