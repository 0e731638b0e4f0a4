package org.sanad.app.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.app.places.SmallLists.geoNames;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.lexicon.Gazetteer;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.Analysis;
import org.sanad.model.GeoPoint;
import org.sanad.model.PlaceArgument;
import org.sanad.model.PlacePrecision;
import org.sanad.model.SourceReport;
import org.sanad.reading.Reader;

/**
 * What an imported list adds to the reading, and what it must not do. All villages are invented.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ImportedReadingTest {
  private Reader reader = Reader.load(KnowledgeSource.bundled());
  private final Reader without = reader;

  @BeforeAll
  void imports(@TempDir Path folder) throws IOException {
    Path list =
        SmallLists.write(
            folder.resolve("list.txt"),
            geoNames(163843, "Syria", "سوريا", 35, 38, "A.PCLI", "SY"),
            geoNames(170062, "Aleppo", "محافظة حلب", 36.25, 37.6, "A.ADM1", "SY.09"),
            geoNames(169387, "Idlib", "محافظة إدلب", 35.8, 36.7, "A.ADM1", "SY.12"),
            geoNames(1, "Khirbat Naqut", "خربة الناقوط", 36.05, 37.02, "P.PPL", "SY.09"),
            geoNames(2, "Tall Zaatran", "تل الزعتران", 36.12, 37.21, "P.PPL", "SY.09"),
            geoNames(3, "Safra", "الصفراء", 36.02, 37.1, "P.PPL", "SY.09"),
            geoNames(4, "Maazula", "معزولة", 36.02, 37.1, "P.PPL", "SY.09"),
            geoNames(5, "Qatmun", "قطمون", 36.3, 37.1, "P.PPL", "SY.09"),
            geoNames(6, "Qatmun", "قطمون", 36.0, 37.9, "P.PPL", "SY.09"),
            geoNames(7, "Qatmun", "قطمون", 35.9, 36.6, "P.PPL", "SY.12"),
            geoNames(8, "Lazwah", "لزوة", 36.1, 37.0, "P.PPL", "SY.09"),
            geoNames(9, "Lazwah", "لزوة", 14.1, 44.0, "P.PPL", "YE.20"),
            geoNames(10, "Shamus", "شاموص", 14.1, 44.0, "P.PPL", "YE.20"),
            geoNames(11, "al Eis", "العيس", 35.99, 37.0, "P.PPL", "SY.09"),
            geoNames(12, "Gharbi", "الغربي", 36.1, 37.0, "P.PPL", "SY.09"),
            geoNames(13, "Turkiyah", "تركية", 36.1, 37.0, "P.PPL", "SY.09"),
            geoNames(14, "Sur Zaytun", "كرقان الزيتون", 36.15, 37.15, "P.PPL", "SY.09"));
    reader = Reader.load(KnowledgeSource.bundled(), SmallLists.imported(folder, list));
  }

  @Test
  void a_village_of_the_list_gets_its_point_within_the_bundled_governorate() {
    String text = "قصفت قوات النظام قرية خربة الناقوط في ريف حلب الجنوبي.";
    PlaceArgument place = places(reader, text).get(0);

    assertThat(place.id()).isEqualTo("geonames:1");
    assertThat(place.name()).isEqualTo("Khirbat Naqut");
    assertThat(place.nameAr()).isEqualTo("خربة الناقوط");
    assertThat(place.point()).isEqualTo(new GeoPoint(36.05, 37.02, 2));
    assertThat(place.precision()).isEqualTo(PlacePrecision.TOWN);
    assertThat(place.within()).containsExactly("Aleppo governorate", "Syria");
    assertThat(places(without, text).get(0).id()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قصفت الطائرات قرية تل الزعتران في ريف حلب.           | geonames:2
          قصفت الطائرات قرية الصفراء في ريف حلب.               | geonames:3
          قصفت الطائرات قرية «لزوة» في ريف حلب.                | geonames:8
          قصفت الطائرات بلدة لزوة شمال حلب.                    | geonames:8
          قصفت الطائرات قرية قطمون في ريف إدلب.                | geonames:7
          """)
  void the_text_s_own_words_choose(String text, String expected) {
    assertThat(ids(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          قصفت الطائرات قرى معزولة في ريف حلب.
          قصفت الطائرات المحور الغربي في ريف حلب.
          قصفت الطائرات بلدة تركية في ريف حلب.
          قصفت الطائرات قرية شاموص في ريف حلب.
          قصفت الطائرات قرية قطمون في ريف حلب.
          قصفت الطائرات مدينة لزوة في ريف حلب.
          وقف الناس في صفوف أمام فرن في لزوة بحلب.
          """)
  void what_is_an_adjective_elsewhere_or_not_plain_stays_open(String text) {
    assertThat(ids(text)).noneMatch(id -> id != null && id.startsWith("geonames:"));
  }

  @Test
  void a_place_that_the_bundled_knowledge_has_is_that_place() {
    assertThat(ids("قصفت الطائرات بلدة العيس في ريف حلب الجنوبي.")).containsExactly("sy-eis");
  }

  @Test
  void a_bare_word_is_a_village_only_where_the_report_calls_it_one() {
    assertThat(ids("قصفت الطائرات مواقع في لزوة. وحلب هادئة.")).doesNotContain("geonames:8");
    assertThat(ids("دخلت الفصائل قرية لزوة بريف حلب. وقتل مدني بقصف على منزل في لزوة."))
        .contains("geonames:8");
    assertThat(ids("قتل مدني بقصف مدفعي في كرقان الزيتون. وسيطرت الفصائل على مدينة حلب."))
        .as("two words that no other list has are a name")
        .contains("geonames:14");
  }

  @Test
  void of_namesakes_none_is_taken_and_all_are_told() {
    Analysis analysis = read(reader, "قصفت الطائرات قرية قطمون في ريف حلب.");
    assertThat(analysis.diagnostics())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo("place.unresolved");
              assertThat(diagnostic.detail())
                  .contains("«قرية قطمون")
                  .contains("is not plainly one of what the imported gazetteer has")
                  .contains("Qatmun (village in Aleppo governorate)");
            });
  }

  @Test
  void without_a_list_nothing_changes() {
    Reader none = Reader.load(KnowledgeSource.bundled(), Gazetteer.NONE);
    String text = "قصفت الطائرات قرية لزوة وقرية العيس في ريف حلب الجنوبي، وقتل مدنيان في سرمين.";
    assertThat(read(none, text)).isEqualTo(read(without, text));
  }

  private List<@Nullable String> ids(String text) {
    List<@Nullable String> ids = new ArrayList<>();
    for (PlaceArgument place : places(reader, text)) {
      ids.add(place.id());
    }
    return ids;
  }

  private static List<PlaceArgument> places(Reader reader, String text) {
    return read(reader, text).events().stream().flatMap(event -> event.places().stream()).toList();
  }

  private static Analysis read(Reader reader, String text) {
    return reader.read(new SourceReport("r", null, null, "", text));
  }
}
