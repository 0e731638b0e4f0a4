package org.sanad.quality;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.reading.Reader;

/** How long the bundled knowledge takes to load into a Java machine that has done nothing yet. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 10,
    jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class LoadingBenchmark {

  /** From files to a reader. */
  @Benchmark
  public Reader loading() {
    return Reader.load(KnowledgeSource.bundled());
  }
}
