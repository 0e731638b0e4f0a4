package org.sanad.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sanad.lexicon.Actor;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.mention.SentenceMentions;
import org.sanad.mention.TestTexts;
import org.sanad.model.Quote;
import org.sanad.reading.Bundled;
import org.sanad.text.AnnotatedText;

/** Who the actors of a report are, by its country, its day and what was named before. */
class ActorResolverTest {
  /** Rows: a day or -, a report with | between its sentences, who is who in it. */
  @ParameterizedTest
  @CsvFileSource(resources = "actors.tsv", delimiter = '\t', quoteCharacter = '\0')
  void tellsTheActorsOf(String published, String report, String expected) {
    LocalDate day = published.equals("-") ? null : LocalDate.parse(published);

    assertThat(actors(day, report.replace('|', '\n'))).isEqualTo(expected);
  }

  private static String actors(@Nullable LocalDate day, String report) {
    AnnotatedText text = TestTexts.body(day, report);
    List<SentenceMentions> sentences =
        text.sentences().stream().map(sentence -> Bundled.MENTIONS.find(text, sentence)).toList();
    Referents referents =
        Referents.of(
            text, ReportContext.of(day, "", sentences), sentences, Bundled.READER.lexicon());
    List<String> shown = new ArrayList<>();
    for (SentenceMentions sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof ActorMention) {
          Quote quote = text.quote(mention.first(), mention.end());
          Actor actor = referents.actor(mention);
          shown.add(
              String.format(
                  Locale.ROOT,
                  "[%d,%d) actor %s = %s",
                  quote.span().start(),
                  quote.span().end(),
                  quote.text(),
                  actor == null ? "?" : actor.nameEn()));
        }
      }
    }
    return shown.isEmpty() ? "-" : String.join(" + ", shown);
  }
}
