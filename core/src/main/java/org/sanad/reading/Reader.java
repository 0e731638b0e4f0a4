package org.sanad.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Attributed;
import org.sanad.clause.Clauses;
import org.sanad.event.EventReader;
import org.sanad.event.RelationFinder;
import org.sanad.event.Trace;
import org.sanad.lexicon.Faults;
import org.sanad.lexicon.FurnitureFile;
import org.sanad.lexicon.Gazetteer;
import org.sanad.lexicon.KnowledgeException;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.lexicon.Lexicon;
import org.sanad.mention.LossFinder;
import org.sanad.mention.Mention;
import org.sanad.mention.MentionFinder;
import org.sanad.mention.SentenceMentions;
import org.sanad.mention.TimeFinder;
import org.sanad.mention.TimeMention;
import org.sanad.model.Analysis;
import org.sanad.model.Diagnostic;
import org.sanad.model.Event;
import org.sanad.model.GeoPoint;
import org.sanad.model.Relation;
import org.sanad.model.Sentence;
import org.sanad.model.SourceReport;
import org.sanad.resolve.BareNames;
import org.sanad.resolve.Outlets;
import org.sanad.resolve.PlaceSearch;
import org.sanad.resolve.Referents;
import org.sanad.resolve.ReportContext;
import org.sanad.resolve.TimeResolver;
import org.sanad.resolve.Timeline;
import org.sanad.text.AnnotatedText;
import org.sanad.text.PageFurniture;
import org.sanad.text.TextAnalyzer;

/** Reads reports. Immutable and safe for use by many threads at once. */
public final class Reader {
  private final Lexicon lexicon;
  private final TextAnalyzer analyzer;
  private final MentionFinder mentions;
  private final TimeResolver times = new TimeResolver();
  private final Outlets outlets;

  private Reader(Lexicon lexicon, TextAnalyzer analyzer, MentionFinder mentions) {
    this.lexicon = lexicon;
    this.analyzer = analyzer;
    this.mentions = mentions;
    this.outlets = new Outlets(lexicon.knowledge().directory());
  }

  /**
   * A reader with the knowledge of a source.
   *
   * @throws KnowledgeException with every bad line
   */
  public static Reader load(KnowledgeSource knowledge) {
    return load(knowledge, Gazetteer.NONE);
  }

  /**
   * A reader with an imported gazetteer beside the knowledge of a source.
   *
   * @throws KnowledgeException with every bad line
   */
  public static Reader load(KnowledgeSource knowledge, Gazetteer gazetteer) {
    Faults faults = new Faults();
    Lexicon lexicon = Lexicon.load(knowledge, gazetteer, faults);
    PageFurniture furniture = FurnitureFile.read(knowledge, faults);
    LossFinder losses = LossFinder.load(knowledge, lexicon::isArmedName, faults);
    TimeFinder times = TimeFinder.load(knowledge, faults);
    faults.raise();
    MentionFinder mentions = new MentionFinder(lexicon, times, losses);
    TextAnalyzer analyzer = new TextAnalyzer(lexicon::isWord, furniture, mentions::known);
    return new Reader(lexicon, analyzer, mentions);
  }

  /** The knowledge that it reads with. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Its first stage: cuts a report into sentences and tokens. */
  public TextAnalyzer analyzer() {
    return analyzer;
  }

  /** Its second stage: finds the mentions of a sentence. */
  public MentionFinder mentions() {
    return mentions;
  }

  /** Reads one report. Never throws on account of what stands in it. */
  public Analysis read(SourceReport report) {
    return read(report, Reader::on);
  }

  /**
   * Reads one report, for whoever may have to stop it.
   *
   * @param step called again and again while it is read, between sentences and within them; what it
   *     throws ends the reading and is thrown on
   */
  public Analysis read(SourceReport report, Runnable step) {
    return stages(report, Trace.NONE, step).analysis();
  }

  /** Reads one report and tells why its events came out as they did. */
  public Explanation explain(SourceReport report) {
    return explain(report, Reader::on);
  }

  /**
   * The same for whoever may have to stop it.
   *
   * @param step as for {@link #read(SourceReport, Runnable)}
   */
  public Explanation explain(SourceReport report, Runnable step) {
    Recorder recorder = new Recorder();
    return new Explainer(stages(report, recorder, step), recorder).explain();
  }

  /** What names somebody or somewhere in a report, with what the knowledge has for it. */
  public List<Named> named(SourceReport report) {
    return Named.of(stages(report, Trace.NONE, Reader::on));
  }

  /**
   * What a place's name would mean in a report, weighed as the reading weighs it.
   *
   * @param words the name, with the words around it that a report would have
   * @param country ISO code of the country that the report would be about, empty for none
   * @param near a point near which it would be, null for none
   */
  public PlaceSearch.Answer findPlace(String words, String country, @Nullable GeoPoint near) {
    AnnotatedText text = analyzer.analyze(new SourceReport("", null, null, "", words));
    return new PlaceSearch(lexicon, country, near).find(text, mentions(text, Reader::on));
  }

  /** Nobody stops it. */
  private static void on() {}

  private Stages stages(SourceReport report, Trace trace, Runnable step) {
    AnnotatedText text = analyzer.analyze(report);
    List<SentenceMentions> found = mentions(text, step);
    Timeline timeline = times.resolve(text, timesOf(found));
    ReportContext context =
        ReportContext.of(timeline.anchor(), outlets.country(report.source()), found);
    found = new BareNames(text, lexicon, context).add(found);
    Referents referents = Referents.of(text, context, found, lexicon);
    List<Clauses> clauses = new ArrayList<>();
    for (SentenceMentions sentence : found) {
      step.run();
      clauses.add(Clauses.of(text, sentence));
    }
    List<Attributed> told = Attributed.all(text, clauses);
    List<Event> events =
        EventReader.read(text, clauses, told, referents, timeline, new SteppingTrace(trace, step));
    step.run();
    List<Relation> relations = RelationFinder.find(text, told, referents, lexicon);
    List<Diagnostic> diagnostics = Diagnosis.of(text, found, referents, timeline, events);
    Analysis analysis =
        new Analysis(
            report, timeline.anchor(), timeline.anchorBasis(), events, relations, diagnostics);
    return new Stages(text, found, timeline, referents, clauses, analysis);
  }

  private List<SentenceMentions> mentions(AnnotatedText text, Runnable step) {
    List<SentenceMentions> found = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      step.run();
      found.add(mentions.find(text, sentence));
    }
    return found;
  }

  private static List<TimeMention> timesOf(List<SentenceMentions> sentences) {
    List<TimeMention> times = new ArrayList<>();
    for (SentenceMentions sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof Mention.When when) {
          times.add(when.time());
        }
      }
    }
    return times;
  }
}
