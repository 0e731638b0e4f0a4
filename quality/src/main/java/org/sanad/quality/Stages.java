package org.sanad.quality;

import java.util.ArrayList;
import java.util.List;
import org.sanad.lexicon.FurnitureFile;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.lexicon.Lexicon;
import org.sanad.mention.LossFinder;
import org.sanad.mention.MentionFinder;
import org.sanad.mention.SentenceMentions;
import org.sanad.mention.TimeFinder;
import org.sanad.model.Sentence;
import org.sanad.model.SourceReport;
import org.sanad.text.AnnotatedText;
import org.sanad.text.TextAnalyzer;

/** The first stages of the reading by themselves, put together as the reader puts them together. */
final class Stages {
  private final TextAnalyzer analyzer;
  private final MentionFinder finder;

  Stages(Lexicon lexicon) {
    KnowledgeSource knowledge = KnowledgeSource.bundled();
    analyzer = new TextAnalyzer(lexicon::isWord, FurnitureFile.read(knowledge));
    finder =
        new MentionFinder(
            lexicon, TimeFinder.load(knowledge), LossFinder.load(knowledge, lexicon::isArmedName));
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
