package org.sanad.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.Sentence;
import org.sanad.model.SentenceKind;
import org.sanad.model.SourceReport;
import org.sanad.model.Span;
import org.sanad.model.Token;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.Normalizer;

/**
 * Reports cut plainly, a sentence a line, so that a test of times fails for its own reasons only.
 */
public final class TestTexts {
  private static final TimeFinder TIMES = TimeFinder.load(KnowledgeSource.bundled());

  private TestTexts() {}

  /** A report without a headline, each line of running text. */
  public static AnnotatedText body(@Nullable LocalDate published, String text) {
    return text(published, SentenceKind.BODY, text);
  }

  /** A report without a headline, whose first line is of the given kind. */
  public static AnnotatedText text(
      @Nullable LocalDate published, SentenceKind firstLine, String text) {
    SourceReport report = new SourceReport("r", null, published, "", text);
    String content = report.content();
    int[] points = content.codePoints().toArray();
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    int i = 0;
    while (i <= points.length) {
      if (i == points.length || points[i] == '\n') {
        if (tokens.size() > first) {
          SentenceKind kind = sentences.isEmpty() ? firstLine : SentenceKind.BODY;
          Span span =
              new Span(
                  tokens.get(first).span().start(), tokens.get(tokens.size() - 1).span().end());
          sentences.add(new Sentence(sentences.size(), first, tokens.size(), span, kind));
          first = tokens.size();
        }
        i++;
      } else if (Character.isWhitespace(points[i])) {
        i++;
      } else {
        int end = tokenEnd(points, i);
        String form = Normalizer.fold(new String(points, i, end - i));
        tokens.add(
            new Token(tokens.size(), sentences.size(), new Span(i, end), form, kind(points[i])));
        i = end;
      }
    }
    return new AnnotatedText(report, content, tokens, sentences);
  }

  private static int tokenEnd(int[] points, int start) {
    int end = start + 1;
    if (Character.isDigit(points[start])) {
      while (end < points.length
          && (Character.isDigit(points[end])
              || "/-:".indexOf(points[end]) >= 0
                  && end + 1 < points.length
                  && Character.isDigit(points[end + 1]))) {
        end++;
      }
    } else if (isWord(points[start])) {
      while (end < points.length && isWord(points[end])) {
        end++;
      }
    }
    return end;
  }

  private static boolean isWord(int point) {
    return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static TokenKind kind(int point) {
    if (Character.isDigit(point)) {
      return TokenKind.NUMBER;
    }
    if (isWord(point)) {
      return TokenKind.WORD;
    }
    return "،.؛:!؟()«»\"-/".indexOf(point) >= 0 ? TokenKind.PUNCTUATION : TokenKind.SYMBOL;
  }

  /** The times of all sentences. */
  public static List<TimeMention> times(AnnotatedText text) {
    List<TimeMention> times = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      times.addAll(TIMES.find(text, sentence));
    }
    return times;
  }
}
