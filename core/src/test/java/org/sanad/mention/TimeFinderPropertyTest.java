package org.sanad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanad.model.TimeExpression;
import org.sanad.resolve.TimeResolver;
import org.sanad.text.AnnotatedText;

/** Any order of the words that tell times, with numbers and marks between, is read without harm. */
class TimeFinderPropertyTest {

  private static final String[] PIECES = {
    "منذ",
    "قبل",
    "بعد",
    "خلال",
    "بين",
    "من",
    "إلى",
    "حتى",
    "في",
    "و",
    "ال",
    "يوم",
    "اليوم",
    "أمس",
    "الجمعة",
    "والسبت",
    "ليلة",
    "ليل",
    "فجر",
    "صباحا",
    "الساعة",
    "ساعات",
    "ثلاثة",
    "وعشرين",
    "عشر",
    "أيام",
    "يومين",
    "الأشهر",
    "الثلاثة",
    "الشهر",
    "العام",
    "عامي",
    "أسبوع",
    "الماضي",
    "الجاري",
    "المقبل",
    "الأخيرة",
    "هذا",
    "نهاية",
    "منتصف",
    "آب",
    "آذار",
    "تشرين",
    "الثاني",
    "الأول",
    "رمضان",
    "شوال",
    "ذي",
    "القعدة",
    "صيف",
    "التالي",
    "نفسه",
    "على",
    "التوالي",
    "لليوم",
    "نحو",
    "عدة",
    "آخر",
    "الموافق",
    "هـ",
    "م",
    "0",
    "1",
    "7",
    "31",
    "99",
    "1436",
    "2016",
    "9999",
    "99999999999",
    "2016-08-12",
    "99-99-2016",
    "1/1/1/1",
    "10:30",
    "(",
    ")",
    "،",
    ".",
    "/",
    "-",
    "\"",
    "\n",
    "قصف",
    "🙂",
    "سوف",
    "أعنف",
    "اندلاع"
  };

  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join(" ", pieces));
  }

  @Property
  void mentionsLieInTheirSentencesWithoutOverlap(@ForAll("reports") String report) {
    AnnotatedText text = TestTexts.body(null, report);
    int before = 0;
    for (TimeMention mention : TestTexts.times(text)) {
      assertThat(mention.first()).isGreaterThanOrEqualTo(before);
      assertThat(mention.end()).isGreaterThan(mention.first());
      assertThat(text.tokens().get(mention.end() - 1).sentence())
          .isEqualTo(text.tokens().get(mention.first()).sentence());
      before = mention.end();
    }
  }

  @Property
  void everyMentionIsPlacedOrSaysWhyNot(@ForAll("reports") String report, @ForAll boolean dated) {
    AnnotatedText text = TestTexts.body(dated ? LocalDate.of(2016, 2, 29) : null, report);
    List<TimeMention> times = TestTexts.times(text);

    List<TimeExpression> expressions = new TimeResolver().resolve(text, times).expressions();

    assertThat(expressions).hasSameSizeAs(times);
    for (TimeExpression expression : expressions) {
      assertThat(expression.basis()).isNotBlank();
      LocalDate from = expression.from();
      LocalDate to = expression.to();
      if (from != null && to != null) {
        assertThat(from).isBeforeOrEqualTo(to);
      }
    }
  }
}
