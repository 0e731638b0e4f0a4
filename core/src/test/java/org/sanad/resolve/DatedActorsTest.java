package org.sanad.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sanad.lexicon.Actor;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;
import org.sanad.mention.TestTexts;
import org.sanad.reading.Bundled;
import org.sanad.text.AnnotatedText;

/** Whom a name means depends on the day, the country, the outlet and the rest of the report. */
class DatedActorsTest {
  private static final Outlets OUTLETS =
      new Outlets(Bundled.READER.lexicon().knowledge().directory());

  @ParameterizedTest
  @CsvFileSource(resources = "dated-actors.tsv", delimiter = '\t', quoteCharacter = '\0')
  void means(String published, String outlet, String report, String expected) {
    LocalDate day = LocalDate.parse(published);
    String home = outlet.equals("-") ? "" : OUTLETS.country(outlet);
    AnnotatedText text = TestTexts.body(day, report.replace('|', '\n'));
    List<SentenceMentions> sentences =
        text.sentences().stream().map(sentence -> Bundled.MENTIONS.find(text, sentence)).toList();
    ReportContext context = ReportContext.of(day, home, sentences);
    Referents referents = Referents.of(text, context, sentences, Bundled.READER.lexicon());
    String words = expected.substring(0, expected.indexOf(" = "));

    String meant = "not found";
    for (SentenceMentions sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        String quote = text.quote(mention.first(), mention.end()).text();
        if (mention instanceof Mention.ActorMention
            && (quote.equals(words) || quote.equals("و" + words))) {
          Actor actor = referents.actor(mention);
          meant = actor == null ? "?" : actor.id();
        }
      }
    }
    assertThat(words + " = " + meant).isEqualTo(expected);
  }
}
