package org.sanad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.Sentence;
import org.sanad.text.AnnotatedText;

/** Any order of the words that tell losses is read without harm. */
class LossFinderPropertyTest {
  private static final LossFinder FINDER = LossFinder.load(KnowledgeSource.bundled(), w -> false);

  private static final String[] PIECES = {
    "قتل",
    "قتلوا",
    "مقتل",
    "وإصابة",
    "أصيب",
    "وجرح",
    "لقي",
    "مصرعهم",
    "سقوط",
    "القضاء",
    "على",
    "مدني",
    "مدنيين",
    "اثنين",
    "آخرين",
    "عنصرا",
    "جنديا",
    "وشرطيا",
    "قتيلا",
    "وجريح",
    "القتلى",
    "والجرحى",
    "الثلاثة",
    "عدد",
    "عدد القتلى",
    "من",
    "منهم",
    "بينهم",
    "بين",
    "معظمهم",
    "و",
    "في",
    "صفوف",
    "قوات",
    "ثلاثة",
    "وعشرون",
    "مئة",
    "آلاف",
    "ألفا",
    "مليون",
    "عشرات",
    "العشرات",
    "أكثر من",
    "ما لا يقل عن",
    "على الأقل",
    "نحو",
    "إلى",
    "أحد",
    "واحد",
    "لم",
    "دون",
    "وأسر",
    "الذين",
    "أن",
    "منذ",
    "3",
    "15",
    "2,000",
    "10-15",
    "99999999999",
    "1/1/2016",
    "%",
    "،",
    ".",
    "(",
    "»",
    "\"",
    "-",
    "\n",
    "🙂",
    "ب",
    "ل"
  };

  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join(" ", pieces));
  }

  @Property
  void mentionsLieInTheirSentences(@ForAll("reports") String report) {
    AnnotatedText text = TestTexts.body(null, report);
    for (Sentence sentence : text.sentences()) {
      for (LossMention loss : FINDER.find(text, sentence)) {
        assertThat(loss.first()).isGreaterThanOrEqualTo(sentence.firstToken());
        assertThat(loss.end()).isGreaterThan(loss.first());
        assertThat(loss.victimEnd()).isGreaterThanOrEqualTo(loss.end());
        assertThat(loss.victimEnd()).isLessThanOrEqualTo(sentence.endToken());
        assertThat(loss.predicate()).isBetween(sentence.firstToken(), sentence.endToken() - 1);
        assertThat(loss.min()).isPositive();
        Integer max = loss.max();
        assertThat(max == null || max >= loss.min()).isTrue();
      }
    }
  }
}
