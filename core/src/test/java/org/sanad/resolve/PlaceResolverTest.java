package org.sanad.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.Quote;
import org.sanad.model.SourceReport;
import org.sanad.reading.Bundled;
import org.sanad.text.AnnotatedText;

/** What a place's name means: what the text says around it, its kind word, the report's country. */
class PlaceResolverTest {
  /** Each place of a sentence with its name in the gazetteer, «-» where it is left open. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل المراسل إلى حلب                              | حلب = Aleppo
          نزل المطر في محافظة حلب                           | محافظة حلب = Aleppo governorate
          نزل المطر في ريف حلب الجنوبي                      | ريف حلب الجنوبي = Aleppo governorate
          عاش في حي الزهراء بمدينة حمص                      | حي الزهراء = al-Zahraa; بمدينة حمص = Homs
          زار السوريون مدينة طرابلس في ليبيا                  | مدينة طرابلس = Tripoli; ليبيا = Libya
          زار اللبنانيون طرابلس شمال لبنان                    | طرابلس = Tripoli (Lebanon); شمال لبنان = Lebanon
          افتتح المعرض في العاصمة دمشق                      | العاصمة دمشق = Damascus
          سافر من تعز إلى عدن ثم عاد إلى العاصمة              | تعز = Taiz; عدن = Aden; العاصمة = Sanaa
          سافر من تعز إلى عدن وجال في البلاد                  | تعز = Taiz; عدن = Aden; البلاد = Yemen
          تنقلت البعثة بين المدن العراقية                      | المدن العراقية = Iraq
          عبرت الشاحنات إلى الأراضي السورية                   | الأراضي السورية = Syria
          زارت اللجنة قرية خربة الناقوط بريف إدلب              | قرية خربة الناقوط = -; بريف إدلب = Idlib governorate
          سكن في مدينة سراقب ثم غادر المدينة                  | مدينة سراقب = Saraqib; المدينة = Saraqib
          سكن في حلب ثم غادر القرية                         | حلب = Aleppo; القرية = -
          درس في مدرسة الكويت في مدينة المخا                  | مدرسة الكويت = -; مدينة المخا = Mokha
          سافر اليمنيون من الحديدة باتجاه صنعاء                | الحديدة = Hodeidah; باتجاه صنعاء = Sanaa
          زار الغوطة الشرقية لدمشق                          | الغوطة الشرقية = Eastern Ghouta; لدمشق = Damascus
          افتتح السوريون مطاري دمشق وحلب                     | مطاري دمشق = Damascus International Airport; وحلب = Aleppo International Airport
          زارت اللجنة قرية زردانا بريف إدلب                    | قرية زردانا = Zardana; بريف إدلب = Idlib governorate
          زارت اللجنة قرية زردانا بريف درعا                    | قرية زردانا = -; بريف درعا = Daraa governorate
          """)
  void resolves(String sentence, String expected) {
    assertThat(resolved(sentence)).containsExactly(expected.split("; "));
  }

  @Test
  void what_lies_beside_a_place_does_not_hold_it() {
    AnnotatedText text = analyze("سكن في قرية قاح الحدودية مع تركيا");
    List<Mention.PlaceMention> places = places(text);
    Referents referents = referents(text);

    assertThat(referents.container(places.get(0))).isNull();
    assertThat(referents.isBeside(places.get(1))).isTrue();
  }

  @Test
  void what_a_distance_is_counted_from_is_no_container() {
    AnnotatedText text = analyze("تقع القرية على بعد 20 كيلومترا شمال مدينة حلب");
    Referents referents = referents(text);

    assertThat(places(text).stream().anyMatch(referents::isBeside)).isTrue();
  }

  @Test
  void a_list_lies_in_what_follows_its_last_name() {
    AnnotatedText text = analyze("زارت اللجنة قرى حفسرجة وتلعادة بريف إدلب");
    List<Mention.PlaceMention> places = places(text);
    Referents referents = referents(text);

    assertThat(referents.container(places.get(0))).isSameAs(places.get(2));
    assertThat(referents.container(places.get(1))).isSameAs(places.get(2));
    assertThat(referents.isContainer(places.get(2))).isTrue();
  }

  @Test
  void neighbours_are_told_as_a_pair() {
    assertThat(resolved("استمرت المعارك في نبّل والزهراء (في حلب)"))
        .anyMatch(line -> line.endsWith("الزهراء = al-Zahraa (by Nubl)"));
    assertThat(resolved("قصف النظام حيي الأشرفية والزهراء في حلب"))
        .noneMatch(line -> line.endsWith("= al-Zahraa (by Nubl)"));
  }

  @Test
  void a_river_s_bank_is_no_west_bank() {
    assertThat(resolved("شن التنظيم هجمات في سوريا على الضفة الغربية لنهر الفرات"))
        .anyMatch(line -> line.endsWith("= Euphrates"))
        .noneMatch(line -> line.endsWith("= West Bank"));
  }

  @Test
  void a_direction_before_a_name_leaves_it_whole() {
    assertThat(resolved("وقعت قذيفة في شمال مرتفعات الجولان"))
        .containsExactly("شمال مرتفعات الجولان = Golan Heights");
  }

  @Test
  void letters_and_digits_of_a_name_may_stand_together_or_apart() {
    assertThat(resolved("قصفت طائرات مطار T4 في ريف حمص"))
        .contains("مطار T4 = T4 (Tiyas) air base");
    assertThat(resolved("قصفت طائرات قاعدة \"T-4\" في ريف حمص"))
        .contains("قاعدة \"T-4 = T4 (Tiyas) air base");
  }

  @Test
  void streets_of_a_city_are_no_other_city() {
    assertThat(resolved("سقطت قذائف في سوريا على شارعي الثورة وبغداد في دمشق"))
        .contains("وبغداد = Baghdad Street (Damascus)");
  }

  @Test
  void a_word_that_folds_to_a_kind_of_place_is_none() {
    assertThat(resolved("ألقى الرئيس خطابا بمناسبة إحياء ذكرى المعركة")).isEmpty();
  }

  @Test
  void a_country_lies_in_nothing() {
    AnnotatedText text = analyze("وصل وفد تركيا في سوريا");
    Referents referents = referents(text);

    assertThat(places(text)).noneMatch(referents::isContainer);
  }

  private static final Map<AnnotatedText, List<SentenceMentions>> FOUND = new IdentityHashMap<>();

  private static AnnotatedText analyze(String sentence) {
    AnnotatedText text =
        Bundled.ANALYZER.analyze(new SourceReport("r", null, null, "", sentence + "."));
    FOUND.put(
        text, text.sentences().stream().map(each -> Bundled.MENTIONS.find(text, each)).toList());
    return text;
  }

  private static List<SentenceMentions> found(AnnotatedText text) {
    return FOUND.getOrDefault(text, List.of());
  }

  private static List<Mention.PlaceMention> places(AnnotatedText text) {
    List<Mention.PlaceMention> places = new ArrayList<>();
    for (SentenceMentions sentence : found(text)) {
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof Mention.PlaceMention place) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private static Referents referents(AnnotatedText text) {
    return Referents.of(
        text, ReportContext.of(null, "", found(text)), found(text), Bundled.READER.lexicon());
  }

  private static List<String> resolved(String sentence) {
    AnnotatedText text = analyze(sentence);
    Referents referents = referents(text);
    List<String> lines = new ArrayList<>();
    for (Mention.PlaceMention mention : places(text)) {
      Place place = referents.place(mention);
      Quote quote = text.quote(mention.first(), mention.end());
      lines.add(quote.text() + " = " + (place == null ? "-" : place.nameEn()));
    }
    return lines;
  }
}
