package org.sanad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.model.Quote;
import org.sanad.model.Sentence;
import org.sanad.reading.Bundled;
import org.sanad.text.AnnotatedText;

/** Which stretches of a sentence name somebody, and how far they reach. */
class ActorFinderTest {
  @ParameterizedTest
  @CsvFileSource(resources = "actors.tsv", delimiter = '\t', quoteCharacter = '\0')
  void findsTheActorsOf(String sentence, String expected) {
    assertThat(actors(TestTexts.body(null, sentence))).isEqualTo(expected);
  }

  private static String actors(AnnotatedText text) {
    List<String> shown = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Mention mention : Bundled.MENTIONS.find(text, sentence).mentions()) {
        if (mention instanceof ActorMention actor) {
          Quote quote = text.quote(actor.first(), actor.end());
          shown.add(
              String.format(
                  Locale.ROOT,
                  "[%d,%d) %s %s",
                  quote.span().start(),
                  quote.span().end(),
                  sort(actor),
                  quote.text()));
        }
      }
    }
    return shown.isEmpty() ? "-" : String.join(" + ", shown);
  }

  private static String sort(ActorMention actor) {
    return actor.kind().name().toLowerCase(Locale.ROOT)
        + (actor.site() ? "/site" : "")
        + (actor.unit().isEmpty() ? "" : "/" + actor.unit());
  }
}
