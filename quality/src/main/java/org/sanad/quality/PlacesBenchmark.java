package org.sanad.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sanad.app.places.MappedGazetteer;
import org.sanad.lexicon.Gazetteer;
import org.sanad.lexicon.ImportedPlaces;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.lexicon.PlaceKeys;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.SourceReport;
import org.sanad.reading.Reader;
import org.sanad.text.AnnotatedText;

/**
 * What an imported gazetteer costs: opening it, looking up every place that a corpus names, and
 * reading the corpus with it. Give the file with {@code -p places=FILE}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Warmup(iterations = 6)
@Measurement(iterations = 8)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class PlacesBenchmark {
  /** The compiled gazetteer; none where empty. */
  @Param("")
  public String places = "";

  /** The reports; the samples that come with the app where there is no such file. */
  @Param(Corpus.DEFAULT)
  public String corpus = Corpus.DEFAULT;

  private List<SourceReport> reports = List.of();
  private final List<Name> names = new ArrayList<>();
  private Reader reader = Reader.load(KnowledgeSource.bundled());

  /** A place's name in a text. */
  private record Name(AnnotatedText text, int first, int end) {}

  /** Brings reports and the names in them into memory. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    reader = Reader.load(KnowledgeSource.bundled(), open());
    reports = Corpus.orSamples(corpus);
    Stages stages = new Stages(reader);
    for (SourceReport report : reports) {
      AnnotatedText text = stages.text(report);
      for (SentenceMentions sentence : stages.mentions(text)) {
        for (Mention mention : sentence.mentions()) {
          if (mention instanceof Mention.PlaceMention place
              && place.nameEnd() > place.nameFirst()) {
            names.add(new Name(text, place.nameFirst(), place.nameEnd()));
          }
        }
      }
    }
  }

  private Gazetteer open() throws IOException {
    return places.isEmpty() ? Gazetteer.NONE : MappedGazetteer.open(Path.of(places));
  }

  /** Start-up's share: mapping the file and checking its header. */
  @Benchmark
  public Gazetteer opening() throws IOException {
    return open();
  }

  /** Every place name of the corpus in the bundled places. */
  @Benchmark
  public void embeddedLookUp(Blackhole sink) {
    for (Name name : names) {
      sink.consume(reader.lexicon().at(name.text(), name.first(), name.text().size()));
    }
  }

  /** Every place name of the corpus in the imported ones. */
  @Benchmark
  public void importedLookUp(Blackhole sink) {
    ImportedPlaces imported = reader.lexicon().imported();
    for (Name name : names) {
      sink.consume(imported.end(name.text(), name.first(), name.text().size(), ""));
      String key = PlaceKeys.of(name.text(), name.first(), name.end(), "");
      sink.consume(imported.named(key, "SY"));
    }
  }

  /** Reports to events. */
  @Benchmark
  public void reading(Blackhole sink) {
    for (SourceReport report : reports) {
      sink.consume(reader.read(report));
    }
  }
}
