package org.sanad.text;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.sanad.lexicon.FurnitureFile;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.Sentence;
import org.sanad.model.SourceReport;
import org.sanad.model.Token;

/** Writes what came out so that a person can check it. */
final class Notation {
  static final PageFurniture FURNITURE = FurnitureFile.read(KnowledgeSource.bundled());

  private Notation() {}

  static SourceReport report(String title, String text) {
    return new SourceReport("r", null, null, title, text);
  }

  static AnnotatedText read(String title, String text) {
    return new TextAnalyzer(form -> false, FURNITURE).analyze(report(title, text));
  }

  /** Forms parted by blanks: {@code 5 قتلي ،}. */
  static String tokens(String text, String... knownWords) {
    AnnotatedText read =
        new TextAnalyzer(List.of(knownWords)::contains, FURNITURE).analyze(report("", text));
    return read.tokens().stream().map(Token::form).collect(joining(" "));
  }

  /** Forms with the first letter of their kind: {@code W:قتلي N:5 P:. S:#}. */
  static String kinds(String text) {
    return read("", text).tokens().stream()
        .map(t -> t.kind().name().charAt(0) + ":" + t.form())
        .collect(joining(" "));
  }

  /** The published words of each token, in brackets: {@code [قصفَ][.]}. */
  static String published(String text) {
    AnnotatedText read = read("", text);
    return read.tokens().stream()
        .map(t -> "[" + read.quote(t.span()).text() + "]")
        .collect(joining());
  }

  /** The published words of each sentence. */
  static List<String> sentences(String text) {
    AnnotatedText read = read("", text);
    return read.sentences().stream().map(s -> read.quote(s.span()).text()).toList();
  }

  /** Each sentence with its kind in front: {@code BODY دخل الجيش.}. */
  static List<String> parts(String title, String text) {
    AnnotatedText read = read(title, text);
    return read.sentences().stream().map(s -> line(read, s)).toList();
  }

  private static String line(AnnotatedText read, Sentence sentence) {
    return sentence.kind() + " " + read.quote(sentence.span()).text();
  }
}
