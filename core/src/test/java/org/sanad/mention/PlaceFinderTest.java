package org.sanad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.Sentence;
import org.sanad.model.SourceReport;
import org.sanad.reading.Bundled;
import org.sanad.text.AnnotatedText;

/** Which stretches name a place, and how far they reach. */
class PlaceFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل المراسل إلى حلب                       | حلب
          دخلت القافلة مدينة حلب                    | مدينة حلب
          نزل المطر في ريف إدلب الشمالي             | ريف إدلب الشمالي
          توقف القطار بالقرب من مدينة حماة           | بالقرب من مدينة حماة
          سكن العمال في محيط مدينة الرقة             | محيط مدينة الرقة
          هبت الريح شمال شرقي حمص                   | شمال شرقي حمص
          زارت اللجنة قرية خربة الناقوط              | قرية خربة الناقوط
          زارت اللجنة قرى حفسرجة وكفريا وتلعادة      | قرى حفسرجة; وكفريا; وتلعادة
          افتتح المعرض في العاصمة دمشق              | العاصمة دمشق
          عاد الطلاب إلى العاصمة                     | العاصمة
          هطل الثلج في عموم البلاد                   | البلاد
          تنقلت البعثة بين المدن العراقية             | المدن العراقية
          عبرت الشاحنات إلى الأراضي السورية          | الأراضي السورية
          عبرت الشاحنات إلى عمق الداخل السوري        | عمق الداخل السوري
          عاد الأهالي إلى عدة قرى                    | عدة قرى
          عاد الأهالي إلى عدد من أحياء حمص           | عدد من أحياء حمص
          توزع الخبز في منطقة الباب وريفها           | منطقة الباب وريفها
          زار الوزير مدرسة خالد بن الوليد            | مدرسة خالد بن الوليد
          زار الوزير معبر "الراعي"                   | معبر "الراعي
          زار الوزير محافظة #تعز                     | محافظة #تعز
          عاد الأهالي إلى البلدة                     | البلدة
          عاد الأهالي إلى ريفها                      | ريفها
          زاروا مطار دمشق الدولي                     | مطار دمشق الدولي
          عقد اللقاء في الساحل الغربي لليمن           | الساحل الغربي لليمن
          وصلت الشحنة إلى مناطق متفرقة              | مناطق
          """)
  void finds(String sentence, String places) {
    assertThat(places(sentence)).containsExactly(places.split("; "));
  }

  /** Words that have the letters of a place's name and mean something else. */
  @ParameterizedTest
  @CsvSource({
    "أصيب مدني بجروح طفيفة",
    "دارت معركة عنيفة أمس",
    "وأضاف أن السفر طويل فإن الرحلة شاقة",
    "تلتها ثلاث رحلات أخرى",
    "وصلت كميات كبرى من القمح",
    "تضم القائمة عدداً من الشهداء",
    "ارتفع سعر النفط السعودية اليوم",
    "التقى قائد تنظيم القاعدة أنصاره",
  })
  void passesOver(String sentence) {
    assertThat(places(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شمال حلب           | true
          قرب المعبر          | true
          داخل مدينة حمص      | true
          محيط مدينة حمص      | false
          أطراف بلدة سراقب    | false
          عدة قرى             | false
          بمحيط مدينة حمص     | false
          """)
  void saysWhereWithoutAPreposition(String phrase, boolean adverbial) {
    assertThat(mentions("نام الحارس " + phrase))
        .singleElement()
        .extracting(Mention.PlaceMention::adverbial)
        .isEqualTo(adverbial);
  }

  private static List<String> places(String sentence) {
    AnnotatedText text = analyze(sentence);
    return mentions(text).stream()
        .map(place -> text.quote(place.first(), place.end()).text())
        .toList();
  }

  private static List<Mention.PlaceMention> mentions(String sentence) {
    return mentions(analyze(sentence));
  }

  private static AnnotatedText analyze(String sentence) {
    return Bundled.ANALYZER.analyze(new SourceReport("r", null, null, "", sentence + "."));
  }

  private static List<Mention.PlaceMention> mentions(AnnotatedText text) {
    List<Mention.PlaceMention> places = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Mention mention : Bundled.MENTIONS.find(text, sentence).mentions()) {
        if (mention instanceof Mention.PlaceMention place) {
          places.add(place);
        }
      }
    }
    return places;
  }
}
