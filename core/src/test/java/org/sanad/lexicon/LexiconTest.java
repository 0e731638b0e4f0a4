package org.sanad.lexicon;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.SourceReport;
import org.sanad.text.AnnotatedText;
import org.sanad.text.TextAnalyzer;

/**
 * What is found at the first word of a text, the longest first: attached words, the article, how
 * many tokens, the pronoun, and what the lexicon says. «و+ال+1:noun» is one word behind و and ال.
 */
class LexiconTest {
  private static final Lexicon LEXICON =
      Lexicon.load(
          new MapKnowledge()
              .with(
                  "frames/x.yaml",
                  "- frame: capture.x",
                  "  type: capture",
                  "  verbs: [سيطر/يسيطر]",
                  "  nouns: [سيطرة, إطلاق نار]",
                  "  participles: [مسيطر]",
                  "  examples: [{text: سيطروا, expect: capture occurred}]")
              .with(
                  "actors/x.actors.tsv",
                  "id\tname_en\tname_ar\tkind\tinter\tplover\tcountry",
                  "is\tIslamic State\tتنظيم الدولة\trebel\t2\tREB\tSY",
                  "relief\tRelief\tجمعية الإغاثة\taid\t7\tCVL\tSY")
              .with(
                  "actors/x.aliases.tsv",
                  "alias\tactor\tcountry\tfrom\tto\twording",
                  "داعش\tis\t\t\t\tneutral",
                  "تنظيم داعش\tis\t\t\t\tneutral",
                  "جمعية الإغاثة\trelief\t\t\t\tneutral")
              .with(
                  "places/x.tsv",
                  "id\tname_ar\tvariants_ar\tname_en\tkind\tparent\tlat\tlon\tradius_km\tpcode"
                      + "\tgeonames\tcountry\tprominence\tsource",
                  "p\tحلب\t\tAleppo\tcity\t\t36\t37\t5\t\t\tSY\t4\ts",
                  "q\tخان طومان\t\tKhan Tuman\ttown\tp\t36\t37\t5\t\t\tSY\t4\ts")
              .with(
                  "words/x.tsv",
                  "word\tclass\tvalue\tforms",
                  "في\tPREPOSITION\tفي\tfixed",
                  "على\tPREPOSITION\tعلى\tfixed",
                  "ثم\tCONJUNCTION\tثم\tfixed"));

  private static final TextAnalyzer ANALYZER =
      new TextAnalyzer(form -> false, FurnitureFile.read(KnowledgeSource.bundled()));

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    // the word as it stands
    "سيطرة, 1:noun",
    "سيطر, 1:past",
    "حلب, 1:place",
    // attached words
    "وسيطر, و+1:past",
    "فسيطروا, ف+1:past",
    "بسيطرة, ب+1:noun",
    "وبسيطرة, وب+1:noun",
    "بحلب, ب+1:place",
    "لداعش, ل+1:actor",
    // the article
    "السيطرة, ال+1:noun",
    "والسيطرة, و+ال+1:noun",
    "للسيطرة, ل+ال+1:noun",
    "المسيطرون, ال+1:participle",
    // the pronoun
    "سيطرتهم, 1+هم:past 1+هم:noun",
    "وسيطرته, و+1+ه:past و+1+ه:noun",
    "عليها, 1+ها:preposition",
    "فيه, 1+ه:preposition",
    // the future and the aim
    "سيسيطر, س+1:present",
    "ليسيطر, ل+1:present",
    // several words
    "إطلاق نار, 2:noun",
    "خان طومان, 2:place",
    "وخان طومان, و+2:place",
    "تنظيم داعش, 2:actor",
  })
  void finds(String text, String found) {
    assertThat(at(text)).isEqualTo(found);
  }

  @ParameterizedTest(name = "nothing at {0}")
  @CsvSource({
    // Names take no article and no pronoun, verbs no article and no preposition.
    "الحلب",
    "حلبهم",
    "السيطر",
    "بسيطر",
    "كسيطر",
    // The future stands before the present of verbs only.
    "سسيطرة",
    "سحلب",
    "سسيطر",
    // Reports speak of others: no «you».
    "سيطرتك",
    // A conjunction takes no pronoun.
    "ثمها",
    // Part of a name is not the name.
    "خان",
    "طومان",
    "خان شيخون",
    "إطلاق",
    "إطلاق سراح",
    // A word that only begins with the letters of one.
    "حلبجة",
    "داعشية",
  })
  void findsNothing(String text) {
    assertThat(at(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is one name")
  @CsvSource(
      delimiter = '|',
      value = {
        "تنظيم \"داعش\"|3:actor",
        "تنظيم «داعش»|3:actor",
        "تنظيم (داعش)|3:actor",
        "تنظيم / داعش /|3:actor",
      })
  void findsNamesAcrossMarks(String text, String found) {
    assertThat(at(text)).isEqualTo(found);
  }

  @Test
  void a_comma_parts_names() {
    assertThat(at("تنظيم، داعش")).isEmpty();
  }

  @ParameterizedTest(name = "{0} is the name misspelt")
  @CsvSource({"جميعة الإغاثة, 2:actor", "جمععية الإغاثة, 2:actor", "تنظييم داعش, 2:actor"})
  void mendsTheFirstWordOfAName(String text, String found) {
    assertThat(at(text)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} is not mended")
  @CsvSource({
    // A word alone has nothing that makes sure of it.
    "داشع",
    "سيطةر",
    "جميعة",
    // Nor has the second word of a name.
    "جمعية الإغاةث",
    // Too short to tell.
    "اخن طومان",
  })
  void mendsNothingElse(String text) {
    assertThat(at(text)).isEmpty();
  }

  @Test
  void the_longest_comes_first() {
    Lexicon lexicon =
        Lexicon.load(
            new MapKnowledge()
                .with(
                    "words/x.tsv",
                    "word\tclass\tvalue\tforms",
                    "من\tPREPOSITION\tمن\tfixed",
                    "من جهة\tSUBORDINATOR\tnew\tfixed",
                    "من جهة أخرى\tSUBORDINATOR\tnew\tfixed"));
    AnnotatedText text = text("من جهة أخرى");

    assertThat(lexicon.at(text, 0, text.tokens().size()))
        .extracting(Match::end)
        .containsExactly(3, 2, 1);
  }

  @Test
  void no_match_passes_the_limit() {
    AnnotatedText text = text("خان طومان");

    assertThat(LEXICON.at(text, 0, 1)).isEmpty();
  }

  @Test
  void what_another_lexicon_says_of_a_form_is_not_asked() {
    Lexicon other =
        Lexicon.load(
            new MapKnowledge()
                .with("words/x.tsv", "word\tclass\tvalue\tforms", "حلب\tVERB\t\tfixed"));
    TextAnalyzer analyzer =
        new TextAnalyzer(form -> false, FurnitureFile.read(KnowledgeSource.bundled()), other::form);
    AnnotatedText text = analyzer.analyze(new SourceReport("r", null, null, "", "حلب"));

    assertThat(other.at(text, 0, 1)).extracting(match -> match.meaning().isWord()).contains(true);
    assertThat(LEXICON.at(text, 0, 1))
        .extracting(match -> match.meaning().isWord())
        .contains(false);
  }

  @Test
  void the_whole_word_stands_before_its_parts() {
    Lexicon lexicon =
        Lexicon.load(
            new MapKnowledge()
                .with(
                    "words/x.tsv",
                    "word\tclass\tvalue\tforms",
                    "وصل\tVERB\t\tfixed",
                    "صل\tVERB\t\tfixed"));
    AnnotatedText text = text("وصل");

    assertThat(lexicon.at(text, 0, 1)).extracting(Match::prefixes).containsExactly("");
  }

  @Test
  void knows_words_and_fighters_names() {
    assertThat(LEXICON.isWord("حلب")).isTrue();
    assertThat(LEXICON.isWord("حلبجه")).isFalse();
    assertThat(LEXICON.isArmedName("داعش")).isTrue();
    assertThat(LEXICON.isArmedName("حلب")).isFalse();
  }

  private static AnnotatedText text(String text) {
    return ANALYZER.analyze(new SourceReport("r", null, null, "", text));
  }

  private static String at(String words) {
    AnnotatedText text = text(words);
    return LEXICON.at(text, 0, text.tokens().size()).stream()
        .map(LexiconTest::shown)
        .collect(joining(" "));
  }

  private static String shown(Match match) {
    return (match.prefixes().isEmpty() ? "" : match.prefixes() + "+")
        + (match.definite() ? "ال+" : "")
        + (match.end() - match.first())
        + (match.suffix().isEmpty() ? "" : "+" + match.suffix())
        + ":"
        + match.entries().stream().map(LexiconTest::shown).collect(joining("/"));
  }

  private static String shown(Entry entry) {
    if (entry instanceof Entry.ActorName) {
      return "actor";
    }
    if (entry instanceof Entry.PlaceName) {
      return "place";
    }
    if (entry instanceof Entry.PlainWord word) {
      return word.wordClass().name().toLowerCase(Locale.ROOT);
    }
    return entry.form().name().toLowerCase(Locale.ROOT);
  }
}
