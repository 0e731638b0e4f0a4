package org.sanad.text;

import java.util.List;
import org.sanad.model.Quote;
import org.sanad.model.Sentence;
import org.sanad.model.SourceReport;
import org.sanad.model.Span;
import org.sanad.model.Token;
import org.sanad.model.TokenKind;

/** A report with its tokens and sentences. */
public final class AnnotatedText {
  private final SourceReport report;
  private final String content;
  private final Tokens tokens;
  private final List<Sentence> sentences;
  private final CodePoints codePoints;

  /**
   * Keeps its own copies of the lists.
   *
   * @param report the report
   * @param content {@link SourceReport#content()}, kept so that it is joined once
   * @param tokens all tokens in order
   * @param sentences all sentences in order; together they hold every token exactly once
   */
  public AnnotatedText(
      SourceReport report, String content, List<Token> tokens, List<Sentence> sentences) {
    this(report, content, CodePoints.of(content), Tokens.of(tokens), sentences);
  }

  /** The same where the content was walked through already. */
  AnnotatedText(
      SourceReport report,
      String content,
      CodePoints codePoints,
      Tokens tokens,
      List<Sentence> sentences) {
    this.report = report;
    this.content = content;
    this.tokens = tokens;
    this.sentences = List.copyOf(sentences);
    this.codePoints = codePoints;
  }

  /** The report as it came. */
  public SourceReport report() {
    return report;
  }

  /** What offsets count over. */
  public String content() {
    return content;
  }

  /** All that offsets count over. */
  public Span span() {
    return new Span(0, codePoints.codePoint(content.length()));
  }

  /** All tokens in order. */
  public List<Token> tokens() {
    return tokens.list();
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  /** Where a token starts, in code points of the content. */
  public int start(int token) {
    return tokens.start(token);
  }

  /** Where a token ends, in code points of the content. */
  public int end(int token) {
    return tokens.end(token);
  }

  /** The index of the sentence that a token stands in. */
  public int sentence(int token) {
    return tokens.sentence(token);
  }

  /** The form of a token, empty behind the last one. */
  public String form(int token) {
    return token < tokens.size() ? tokens.form(token).form() : "";
  }

  /** The only character of a token that has one, as marks do; 0 for others and behind the last. */
  public char sign(int token) {
    return token < tokens.size() ? tokens.form(token).sign() : 0;
  }

  /** What a token is made of. */
  public TokenKind kind(int token) {
    return tokens.form(token).kind();
  }

  /** What the maker of the text's forms knows of a token's form. */
  public KnownForm known(int token) {
    return tokens.form(token);
  }

  /** All sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /**
   * The words of a span as published.
   *
   * @param span code points inside the content
   */
  public Quote quote(Span span) {
    int from = codePoints.rawIndex(span.start());
    int to = codePoints.rawIndex(span.end());
    return new Quote(span, content.substring(from, to));
  }

  /** A token as it is written, with its vowel marks; just its form where it can have none. */
  public String written(int token) {
    String form = form(token);
    boolean marked = end(token) - start(token) > form.length();
    return marked ? quote(token, token + 1).text() : form;
  }

  /**
   * The words from one token to another.
   *
   * @param first index of the first token
   * @param end index of the token after the last, above {@code first}
   */
  public Quote quote(int first, int end) {
    return quote(new Span(tokens.start(first), tokens.end(end - 1)));
  }
}
