package org.sanad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.SourceReport;
import org.sanad.text.AnnotatedText;
import org.sanad.text.PageFurniture;
import org.sanad.text.TextAnalyzer;

class QuantityFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "واحد | 1..1",
        "اثنتين | 2..2",
        "ثماني نساء | 8..8",
        "أحد عشر | 11..11",
        "اثنا عشر | 12..12",
        "تسع عشرة | 19..19",
        "خمسة وعشرون | 25..25",
        "وثلاثين | 30..30",
        "بسبعة | 7..7",
        "مئة وثلاثة | 103..103",
        "مائة وخمسة وعشرين | 125..125",
        "ثلاث مئة | 300..300",
        "ثلاثمائة وأربعة عشر | 314..314",
        "مئتي | 200..200",
        "ألف | 1000..1000",
        "ألفين | 2000..2000",
        "ألف ومئتان | 1200..1200",
        "15 ألفا | 15000..15000",
        "3 آلاف و200 | 3200..3200",
        "خمسة آلاف وستمئة وواحد | 5601..5601",
        "الخمسة آلاف | 5000..5000",
        "مليون و500 ألف | 1500000..1500000",
        "مليوني | 2000000..2000000",
        "نصف مليون | 500000..500000",
        "نحو ربع مليون | 250000..250000",
        "مليون ونصف | 1500000..1500000",
        "مليونين ونصف المليون | 2500000..2500000",
        "نصف المدينة | -",
        "1,250 | 1250..1250",
        "10 على الأقل | 10..",
        "أكثر من نحو 20 | 20..",
        "ما يزيد على مئة | 100..",
        "لا تقل عن 5 | 5..",
        "لا يزيد عن 5 | 1..5",
        "زهاء 70 | 70..70",
        "بين خمسة وسبعة | 5..7",
        "من 10 إلى 15 | 10..15",
        "5 أو 6 | 5..6",
        "بضع عشرات | 24..",
        "المئات | 200..",
        "عدد كبير من | 2..",
        "عدد | -",
        "30% | -",
        "30 في المئة | -",
        "12/8/2016 | -",
        "القصف | -"
      })
  void reads(String text, String expected) {
    AnnotatedText read =
        new TextAnalyzer(form -> false, new PageFurniture.Builder().build())
            .analyze(new SourceReport("r", null, null, "", text));
    Quantity quantity = QuantityFinder.at(read, 0, read.tokens().size());
    String told =
        quantity == null
            ? "-"
            : quantity.min() + ".." + (quantity.max() == null ? "" : quantity.max());
    assertThat(told).isEqualTo(expected);
  }
}
