package org.sanad.quality;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.SourceReport;
import org.sanad.reading.Reader;

/**
 * How long it takes to read a corpus from its first report to its last, one thread, stage upon
 * stage, with Lucene's Arabic analyzer over the same texts as the yardstick. One operation is the
 * whole corpus, so that long and short reports weigh as they do in life.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Warmup(iterations = 8)
@Measurement(iterations = 10)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
  /** The reports; the samples that come with the app where there is no such file. */
  @Param(Corpus.DEFAULT)
  public String corpus = Corpus.DEFAULT;

  private List<SourceReport> reports = List.of();
  private List<String> texts = List.of();
  private final ArabicAnalyzer lucene = new ArabicAnalyzer();
  private final Reader reader = Reader.load(KnowledgeSource.bundled());
  private final Stages stages = new Stages(reader);

  /** Brings the reports into memory. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    reports = Corpus.orSamples(corpus);
    texts = reports.stream().map(SourceReport::content).toList();
  }

  /** Lets go of what Lucene keeps for a thread. */
  @TearDown(Level.Trial)
  public void close() {
    lucene.close();
  }

  /** The yardstick: cut, normalised and stemmed for a search index. */
  @Benchmark
  public void lucene(Blackhole sink) throws IOException {
    for (String text : texts) {
      try (TokenStream tokens = lucene.tokenStream("text", text)) {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
          sink.consume(term.length());
        }
        tokens.end();
      }
    }
  }

  /** Aligned normalisation, tokens and sentences. */
  @Benchmark
  public void text(Blackhole sink) {
    for (SourceReport report : reports) {
      sink.consume(stages.text(report));
    }
  }

  /** The same, and everything that is named in the sentences. */
  @Benchmark
  public void textAndMentions(Blackhole sink) {
    for (SourceReport report : reports) {
      sink.consume(stages.mentions(stages.text(report)));
    }
  }

  /** All of it: reports to events. */
  @Benchmark
  public void reading(Blackhole sink) {
    for (SourceReport report : reports) {
      sink.consume(reader.read(report));
    }
  }
}
