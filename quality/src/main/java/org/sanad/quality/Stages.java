package org.sanad.quality;

import java.util.ArrayList;
import java.util.List;
import org.sanad.mention.MentionFinder;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.Sentence;
import org.sanad.model.SourceReport;
import org.sanad.reading.Reader;
import org.sanad.text.AnnotatedText;
import org.sanad.text.TextAnalyzer;

/** The first stages of the reading by themselves. */
final class Stages {
  private final TextAnalyzer analyzer;
  private final MentionFinder finder;

  Stages(Reader reader) {
    analyzer = reader.analyzer();
    finder = reader.mentions();
  }

  AnnotatedText text(SourceReport report) {
    return analyzer.analyze(report);
  }

  List<SentenceMentions> mentions(AnnotatedText text) {
    List<SentenceMentions> found = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      found.add(finder.find(text, sentence));
    }
    return found;
  }
}
