package org.sanad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.SourceReport;

/** Loaded words, and which side does the deed, change neither type, status nor roles. */
class NeutralityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          هاجم الثوار حاجزا لقوات النظام في درعا. | هاجم الإرهابيون حاجزا للجيش السوري في درعا.
          حررت قوات النظام بلدة خان طومان من الإرهابيين. | انتزعت قوات الأسد بلدة خان طومان من الثوار.
          سيطر الثوار على بلدة خان طومان بريف حلب. | سيطر المسلحون على بلدة خان طومان بريف حلب.
          حرر الثوار بلدة خان طومان بريف حلب. | سيطر المتمردون على بلدة خان طومان بريف حلب.
          قتل ثلاثة مدنيين في قصف على حلب. | استشهد ثلاثة مدنيين في قصف على حلب.
          قصفت قوات النظام السوري بلدة مورك بالمدفعية. | قصفت قوات الأسد بلدة مورك بالمدفعية.
          فجر تنظيم الدولة الإسلامية سيارة مفخخة في الرقة. | فجر تنظيم داعش الإرهابي سيارة مفخخة في الرقة.
          قصف الجيش السوري مواقع المعارضة في داريا. | قصف الجيش السوري مواقع الإرهابيين في داريا.
          شن الطيران السوري غارات على دوما. | شن طيران الأسد غارات على دوما.
          """)
  void readsLoadedWordsAlike(String one, String other) {
    assertThat(events(one)).isNotEmpty().isEqualTo(events(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قصفت قوات النظام مواقع المعارضة في حلب. | قصفت المعارضة مواقع قوات النظام في حلب.
          سيطرت قوات النظام على بلدة مورك بعد معارك مع المعارضة. | سيطرت المعارضة على بلدة مورك بعد معارك مع قوات النظام.
          هاجمت قوات النظام مواقع المعارضة في مورك. | هاجمت المعارضة مواقع قوات النظام في مورك.
          صدت قوات النظام هجوما للمعارضة في مورك. | صدت المعارضة هجوما لقوات النظام في مورك.
          انسحبت قوات النظام من بلدة مورك. | انسحبت المعارضة من بلدة مورك.
          أسرت قوات النظام خمسة من عناصر المعارضة في مورك. | أسرت المعارضة خمسة من عناصر قوات النظام في مورك.
          """)
  void readsBothSidesAlike(String one, String other) {
    List<String> turned =
        events(one).stream()
            .map(
                event ->
                    event
                        .replace("sy-opposition", "@")
                        .replace("sy-government-forces", "sy-opposition")
                        .replace("@", "sy-government-forces"))
            .toList();

    assertThat(turned).isNotEmpty().isEqualTo(events(other));
  }

  private static List<String> events(String sentence) {
    SourceReport report = new SourceReport("r", null, LocalDate.of(2016, 8, 15), "", sentence);
    return Bundled.READER.read(report).events().stream().map(NeutralityTest::shown).toList();
  }

  private static String shown(Event event) {
    return String.format(
        Locale.ROOT,
        "%s %s %s -> %s",
        event.type(),
        event.status(),
        ids(event.actors()),
        ids(event.targets()));
  }

  private static List<String> ids(List<Argument> arguments) {
    return arguments.stream().map(argument -> String.valueOf(argument.id())).toList();
  }
}
