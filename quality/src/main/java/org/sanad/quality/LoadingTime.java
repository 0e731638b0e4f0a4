package org.sanad.quality;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.reading.Reader;

/**
 * Prints how many milliseconds the bundled knowledge takes to load, in a Java machine that has done
 * nothing else: what it adds to a start. Run by {@code quality/startup.sh}, since it can be asked
 * once only.
 */
public final class LoadingTime {
  private LoadingTime() {}

  /** Takes nothing, or {@code files} to read the knowledge files instead of what is compiled. */
  public static void main(String[] args) {
    KnowledgeSource source =
        args.length > 0 ? KnowledgeSource.bundledFiles() : KnowledgeSource.bundled();
    long start = System.nanoTime();
    Reader reader = Reader.load(source);
    long taken = System.nanoTime() - start;
    if (reader.lexicon().knowledge().places().isEmpty()) {
      throw new IllegalStateException("there is no knowledge to be loaded");
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(taken / 1_000_000);
  }
}
