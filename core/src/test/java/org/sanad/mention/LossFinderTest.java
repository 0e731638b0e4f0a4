package org.sanad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.mention.LossMention.Basis;
import org.sanad.model.Sentence;
import org.sanad.model.SourceReport;
import org.sanad.text.AnnotatedText;
import org.sanad.text.PageFurniture;
import org.sanad.text.TextAnalyzer;

/** What a sentence tells of killed and injured, written as {@code killed 2..2 civilians «…»}. */
class LossFinderTest {
  private static final LossFinder FINDER =
      LossFinder.load(KnowledgeSource.bundled(), Set.of("الحوثيين", "داعش")::contains);
  private static final TextAnalyzer ANALYZER =
      new TextAnalyzer(form -> false, new PageFurniture.Builder().build());

  @ParameterizedTest
  @CsvFileSource(
      resources = "losses.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '`')
  void readsLosses(String sentence, String losses) {
    assertThat(told(sentence)).isEqualTo(losses);
  }

  @Test
  void numberOrNounOrVagueWordOrPlural() {
    assertThat(mentions("قتل 5 جنود وقتل ضابط وأصيب العشرات وجرح مدنيون"))
        .extracting(LossMention::basis)
        .containsExactly(Basis.NUMBER, Basis.NOUN, Basis.VAGUE, Basis.PLURAL);
  }

  @Test
  void predicateIsTheWordThatSaysWhatBefellThem() {
    AnnotatedText text = analyze("أفاد مصدر طبي أن 11 عاملا قتلوا في الغارة");
    LossMention loss = FINDER.find(text, text.sentences().get(0)).get(0);
    assertThat(text.tokens().get(loss.predicate()).form()).isEqualTo("قتلوا");
  }

  @Test
  void victimsReachOverTheirParts() {
    AnnotatedText text = analyze("قتل 9 أشخاص بينهم 5 مدنيين في القصف");
    LossMention loss = FINDER.find(text, text.sentences().get(0)).get(0);
    assertThat(text.quote(loss.victimFirst(), loss.victimEnd()).text())
        .isEqualTo("9 أشخاص بينهم 5 مدنيين");
  }

  private static AnnotatedText analyze(String body) {
    return ANALYZER.analyze(new SourceReport("r", null, null, "", body));
  }

  private static List<LossMention> mentions(String body) {
    AnnotatedText text = analyze(body);
    List<LossMention> all = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      all.addAll(FINDER.find(text, sentence));
    }
    return all;
  }

  private static String told(String body) {
    AnnotatedText text = analyze(body);
    List<String> all = new ArrayList<>();
    for (LossMention loss : mentions(body)) {
      all.add(
          (loss.part() ? "part " : "")
              + (loss.active() ? "active " : "")
              + loss.kind().name().toLowerCase(Locale.ROOT)
              + " "
              + loss.min()
              + ".."
              + (loss.max() == null ? "" : loss.max())
              + " "
              + loss.who().code()
              + " «"
              + text.quote(loss.first(), loss.end()).text()
              + "»");
    }
    return all.isEmpty() ? "-" : String.join("; ", all);
  }
}
