package org.sanad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.sanad.model.Sentence;
import org.sanad.model.SentenceKind;
import org.sanad.model.SourceReport;
import org.sanad.model.Span;

/**
 * A report's text to tokens and sentences. Takes any text, and the same text always gives the same.
 * Safe for use by several threads if the predicate is.
 */
public final class TextAnalyzer {
  /** How many forms are kept from one report to the next. */
  private static final int FORMS = 1 << 18;

  private final RunTogether runTogether;
  private final FormPool pool;
  private final PageFurniture furniture;

  /**
   * An analyzer whose tokens' forms tell no more than how they are written.
   *
   * @param knownWord whether a normalised form is a word, without clitics
   * @param furniture what on a page is no report
   */
  public TextAnalyzer(Predicate<String> knownWord, PageFurniture furniture) {
    this(knownWord, furniture, KnownForm::new);
  }

  /**
   * An analyzer that puts back missing blanks where it finds known words on both sides.
   *
   * @param knownWord whether a normalised form is a word, without clitics
   * @param furniture what on a page is no report
   * @param maker makes a form that is met for the first time
   */
  public TextAnalyzer(Predicate<String> knownWord, PageFurniture furniture, KnownForm.Maker maker) {
    this.furniture = furniture;
    this.pool = new FormPool(FORMS, maker);
    this.runTogether = new RunTogether(knownWord);
  }

  /** The forms of a phrase's tokens, cut and normalised as a report's are. */
  public static List<String> forms(String phrase) {
    TokenBuffer tokens =
        Lexer.run(
            AlignedText.of(phrase),
            RunTogether.none(),
            new FormPool(FormPool.GROUP, KnownForm::new));
    List<String> forms = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(tokens.form(i));
    }
    return forms;
  }

  /** Reads a report's headline and body. */
  public AnnotatedText analyze(SourceReport report) {
    String content = report.content();
    AlignedText aligned = AlignedText.of(content);
    TokenBuffer tokens = Lexer.run(aligned, runTogether, pool);
    List<Segment> sentences = new Repeats(tokens).mark(split(parts(report, tokens), tokens));
    return annotate(report, aligned, tokens, sentences);
  }

  /** The title's parts, then the body's lines. */
  private List<Segment> parts(SourceReport report, TokenBuffer tokens) {
    int titleEnd = 0;
    int titleLength = report.title().codePointCount(0, report.title().length());
    while (titleEnd < tokens.size() && tokens.start(titleEnd) < titleLength) {
      titleEnd++;
    }
    List<Segment> parts = new ArrayList<>();
    if (titleEnd > 0) {
      parts.addAll(new TitleSplitter(tokens, furniture).split(titleEnd));
    }
    if (titleEnd < tokens.size()) {
      parts.addAll(new LineSorter(tokens, furniture).sort(titleEnd, titleEnd > 0));
    }
    return parts;
  }

  private static List<Segment> split(List<Segment> parts, TokenBuffer tokens) {
    SentenceSplitter splitter = new SentenceSplitter(tokens);
    List<Segment> sentences = new ArrayList<>();
    parts.forEach(part -> splitter.split(part, sentences));
    return sentences;
  }

  private static AnnotatedText annotate(
      SourceReport report, AlignedText aligned, TokenBuffer buffer, List<Segment> segments) {
    int[] inSentence = new int[buffer.size()];
    List<Sentence> sentences = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      int index = sentences.size();
      int first = segment.first();
      Arrays.fill(inSentence, first, segment.end(), index);
      Span span = new Span(buffer.start(first), buffer.end(segment.end() - 1));
      SentenceKind kind = segment.kind();
      sentences.add(new Sentence(index, first, segment.end(), span, kind));
    }
    return new AnnotatedText(
        report, aligned.original(), aligned.codePoints(), buffer.tokens(inSentence), sentences);
  }
}
