package org.sanad.text;

import java.util.List;
import org.sanad.model.Quote;
import org.sanad.model.Sentence;
import org.sanad.model.SourceReport;
import org.sanad.model.Span;
import org.sanad.model.Token;

/**
 * A report with its tokens and sentences.
 *
 * @param report the report
 * @param content {@link SourceReport#content()}, kept so that it is joined once
 * @param tokens all tokens in order
 * @param sentences all sentences in order; together they hold every token exactly once
 */
public record AnnotatedText(
    SourceReport report, String content, List<Token> tokens, List<Sentence> sentences) {

  /** Keeps its own copies of the lists. */
  public AnnotatedText {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /**
   * The words of a span as published.
   *
   * @param span code points inside the content
   */
  public Quote quote(Span span) {
    int from = content.offsetByCodePoints(0, span.start());
    int to = content.offsetByCodePoints(from, span.length());
    return new Quote(span, content.substring(from, to));
  }

  /**
   * The words from one token to another.
   *
   * @param first index of the first token
   * @param end index of the token after the last, above {@code first}
   */
  public Quote quote(int first, int end) {
    return quote(new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end()));
  }
}
