package org.sanad.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.Analysis;
import org.sanad.model.Attribution;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.model.SourceReport;
import org.sanad.reading.Bundled;

/** Who says what, read off whole reports. */
class AttributionTest {
  private static List<Event> read(String source, String text) {
    Analysis analysis =
        Bundled.READER.read(new SourceReport("t", source, LocalDate.of(2019, 5, 6), "", text));
    return analysis.events();
  }

  /** All sources of all events as «quote:kind», sorted, parted by a semicolon. */
  private static String sources(List<Event> events) {
    TreeSet<String> all = new TreeSet<>();
    for (Event event : events) {
      for (Attribution source : event.sources()) {
        all.add(source.quote().text() + ":" + source.kind().code());
      }
    }
    return String.join("; ", all);
  }

  private static String of(List<Event> events, EventType type) {
    return sources(events.stream().filter(event -> event.type() == type).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      وقال ناشطون إن الطائرات الحربية قصفت بلدة كفرنبل. | ناشطون:activists
      أفاد شهود عيان بأن مسلحين هاجموا مخفراً في مدينة تعز. | شهود عيان:witness
      وأكدت مصادر طبية في مشفى درعا مقتل خمسة مدنيين بقصف مدفعي على المدينة. | مصادر طبية في مشفى درعا:medical
      وذكر المرصد السوري لحقوق الإنسان أن اشتباكات عنيفة اندلعت في ريف حماة. | المرصد السوري لحقوق الإنسان:monitor
      وأوضح مدير المرصد السوري لحقوق الإنسان رامي عبد الرحمن أن غارة استهدفت سراقب. | مدير المرصد السوري لحقوق الإنسان رامي عبد الرحمن:monitor
      المرصد السوري: مقتل سبعة مدنيين بغارات على معرة النعمان | المرصد السوري:monitor
      قصفت المدفعية بلدة اللطامنة صباح اليوم، بحسب ناشطين. | ناشطين:activists
      ووفقاً لمصادر محلية، انفجرت سيارة مفخخة في مدينة عفرين. | مصادر محلية:unnamed
      اندلعت اشتباكات في مدينة سبها، حسبما ذكرت وكالة رويترز. | وكالة رويترز:media
      سقطت قذائف على حي الموكامبو في حلب، على ما أفاد مصدر عسكري. | مصدر عسكري:actor
      وكانت مصادر عسكرية قد أكدت سيطرة الجيش على مدينة البوكمال. | مصادر عسكرية:actor
      وكشف مصدر أمني عن مقتل أربعة جنود في كمين قرب تدمر. | مصدر أمني:official
      وقالت بعثة الأمم المتحدة لمساعدة العراق إن تفجيراً استهدف سوقاً في بغداد. | بعثة الأمم المتحدة لمساعدة العراق:un_ngo
      أعلنت وزارة الصحة في غزة مقتل ثلاثة أشخاص بغارة على خان يونس. | وزارة الصحة في غزة:medical
      وأعلن الجيش الإسرائيلي أنه قصف مواقع في قطاع غزة. | الجيش الإسرائيلي:actor
      وقال مصدر من المقاومة لقناة الجزيرة إن المقاتلين سيطروا على معسكر خالد. | مصدر من المقاومة:actor
      وأفادت مصادر محلية وشهود عيان بأن طائرات قصفت مدينة الحديدة. | شهود عيان:witness; مصادر محلية:unnamed
      ونقلت وكالة رويترز عن مصدر أمني قوله إن انتحارياً فجر نفسه في كركوك. | مصدر أمني:official; وكالة رويترز:media
      وجاء في بيان للجيش أن مقاتلين هاجموا حاجزاً في سرت. |
      وأفاد مراسلنا بأن قصفاً مدفعياً استهدف بلدة النيرب. |
      يذكر أن الطائرات قصفت مدينة إدلب الشهر الماضي. |
      قصف الطيران الحربي مدينة دوما أمس. |
      وسجلت محافظة ديالى هجمات على نقاط تفتيش. |
      وبين البلدتين اشتباكات عنيفة بين الجيش ومسلحي تنظيم الدولة. |
      وأعلن جيش الإسلام إطلاق معركة جديدة في ريف دمشق. |
      """)
  void saysWho(String text, String expected) {
    String found = sources(read("example.org", text));
    if (text.startsWith("وجاء في بيان")) {
      // Who wrote a statement may or may not be told apart; nobody else may be named.
      assertThat(found).doesNotContain("مقاتلين");
      return;
    }
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void theSourceNamedBeforeGoesOn() {
    List<Event> events =
        read(
            "example.org",
            "قال مصدر طبي في مدينة الرقة إن غارة أصابت منزلاً. وأضاف المصدر أن مسلحين خطفوا"
                + " طبيباً في المدينة.");
    assertThat(of(events, EventType.ABDUCTION)).isEqualTo("مصدر طبي في مدينة الرقة:medical");
  }

  @Test
  void aVerbWithoutSubjectGoesOn() {
    List<Event> events =
        read(
            "example.org",
            "ذكرت وكالة الأناضول أن طائرة قصفت مدينة جرابلس. وأشارت إلى أن مسلحين خطفوا مدنيين"
                + " في المدينة.");
    assertThat(of(events, EventType.ABDUCTION)).isEqualTo("وكالة الأناضول:media");
  }

  @Test
  void whatNobodyIsSaidToSayHasNoSource() {
    List<Event> events =
        read(
            "example.org",
            "قال ناشطون إن طائرة قصفت مدينة جرابلس. وخطف مسلحون طبيباً في مدينة الرقة.");
    assertThat(of(events, EventType.ABDUCTION)).isEmpty();
  }

  @Test
  void thePublisherIsNoSource() {
    assertThat(sources(read("sana.sy", "ذكرت سانا أن قذائف سقطت على مدينة محردة."))).isEmpty();
    assertThat(sources(read("example.org", "ذكرت سانا أن قذائف سقطت على مدينة محردة.")))
        .isEqualTo("سانا:media");
  }

  @Test
  void nobodyGoesOnAfterTheCorrespondent() {
    List<Event> events =
        read(
            "example.org",
            "وقال ناشطون إن طائرة قصفت جرابلس. وأفاد مراسلنا بهدوء في المدينة. وأضاف أن مسلحين"
                + " خطفوا طبيباً في الرقة.");
    assertThat(of(events, EventType.ABDUCTION)).isEmpty();
  }

  @Test
  void aQuotationGoesOnOverItsSentence() {
    List<Event> events =
        read(
            "example.org",
            "وقال المتحدث باسم البلدية: «قصفت الطائرات السوق صباحاً. ثم هاجم مسلحون المخفر في"
                + " مدينة الباب». وخطف مجهولون طبيباً في الرقة.");
    assertThat(of(events, EventType.ASSAULT)).startsWith("المتحدث باسم البلدية");
    assertThat(of(events, EventType.ABDUCTION)).isEmpty();
  }

  @Test
  void whoAccusesSaysWhatTheOtherDid() {
    List<Event> events = read("example.org", "اتهمت المعارضة السورية قوات النظام بقصف مدينة دوما.");
    assertThat(of(events, EventType.SHELLING)).startsWith("المعارضة السورية");
    assertThat(of(events, EventType.ACCUSATION)).isEmpty();
  }

  @Test
  void aMonitorsDirectorAndTheMonitorAreOneSource() {
    List<Event> events =
        read(
            "example.org",
            "قال مدير المرصد السوري لحقوق الإنسان رامي عبد الرحمن إن غارة استهدفت سراقب. وذكر"
                + " المرصد أن مسلحين خطفوا طبيباً في إدلب.");
    assertThat(of(events, EventType.ABDUCTION)).endsWith(":monitor").doesNotContain(";");
  }
}
