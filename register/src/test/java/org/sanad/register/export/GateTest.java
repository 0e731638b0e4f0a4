package org.sanad.register.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.EventType;
import org.sanad.model.Loss;
import org.sanad.model.SourceKind;
import org.sanad.model.Status;
import org.sanad.register.intake.NewValue;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Reason;
import org.sanad.register.store.EventQuery;

/** The rules of doing no harm, each over every format. */
class GateTest {
  private static final Pattern FINE = Pattern.compile("\\b3[0-9]\\.[0-9]{3,}");

  @TempDir Path folder;

  /** The formats of which events go out; what is deleted is told apart, and whole texts never. */
  static Stream<Format> goingOut() {
    return Arrays.stream(Format.values())
        .filter(format -> !format.wholeTexts() && format != Format.DELETED);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void no_format_of_whole_reports_goes_out_and_none_of_what_is_deleted_tells_more_than_ids(
      Format format) {
    if (goingOut().toList().contains(format)) {
      return;
    }
    try (House house = House.of(folder, withPersons()).publishAll()) {
      House.Gave gave = house.export(format, Tier.PUBLIC);
      assertThat(gave.rows()).isZero();
      assertThat(gave.text()).doesNotContain("قصفت", "rastan", "evt-", "rep-");
      String id = house.ids().get(0);
      house.review().reject(Seen.all(house.ids()), Reason.HARM, "anna was asked");
      House.Gave later = house.export(format, Tier.PUBLIC);
      assertThat(later.rows()).isEqualTo(format == Format.DELETED ? 1 : 0);
      assertThat(later.text().replace(id, "")).doesNotContain("evt-", "rep-", "anna", "قصفت");
    }
  }

  @ParameterizedTest
  @MethodSource("goingOut")
  void dnh_01_nothing_is_public_before_a_person_publishes_it(Format format) {
    try (House house = House.of(folder, Story.shelling())) {
      assertThat(house.export(format, Tier.PUBLIC).rows()).isZero();
      house.publishAll();
      assertThat(house.export(format, Tier.PUBLIC).rows()).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void dnh_02_what_a_machine_read_is_never_called_verified_or_confirmed(Format format) {
    try (House house = House.of(folder, Story.shelling()).publishAll()) {
      for (Tier tier : Tier.values()) {
        assertThat(house.export(format, tier).text()).doesNotContainIgnoringCase("verified");
        assertThat(house.export(format, tier).text()).doesNotContainIgnoringCase("confirmed");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void dnh_03_a_public_point_has_two_decimals_at_most(Format format) {
    try (House house = House.of(folder, Story.shelling()).publishAll()) {
      String text = house.export(format, Tier.PUBLIC).text();
      assertThat(FINE.matcher(text).results().map(r -> r.group()).toList()).isEmpty();
      if (format == Format.PARQUET) {
        Map<String, Object> row =
            ReadBack.ask(
                    house.export(format, Tier.PUBLIC).bytes(),
                    "SELECT *, hex(geometry) AS wkb FROM read_parquet('%s')")
                .get(0);
        ByteBuffer wkb = ByteBuffer.wrap(HexFormat.of().parseHex(row.get("wkb").toString()));
        assertThat(wkb.order(ByteOrder.LITTLE_ENDIAN).getDouble(5)).isEqualTo(36.74);
        assertThat(wkb.getDouble(13)).isEqualTo(34.93);
        assertThat(row.get("coords_coarsened")).isEqualTo(true);
      }
      if (format == Format.GEOJSON) {
        JsonNode feature = FormatsTest.json(text).at("/features/0");
        assertThat(feature.at("/geometry/coordinates/0").decimalValue())
            .isEqualByComparingTo(new BigDecimal("36.74"));
        assertThat(feature.at("/properties/coords_coarsened").asBoolean()).isTrue();
        assertThat(feature.at("/properties/precision_radius_km").asDouble()).isGreaterThan(2.5);
      }
    }
  }

  @Test
  void dnh_04_a_box_that_shrinks_to_the_true_point_does_not_find_the_event() {
    try (House house = House.of(folder, Story.shelling()).publishAll()) {
      assertThat(in(house, Tier.PUBLIC, 36.73511, 34.9279, 36.73513, 34.92792)).isZero();
      assertThat(in(house, Tier.INTERNAL, 36.73511, 34.9279, 36.73513, 34.92792)).isEqualTo(1);
      assertThat(in(house, Tier.PUBLIC, 36.739, 34.929, 36.741, 34.931)).isEqualTo(1);
      String once = house.export(Format.GEOJSON, Tier.PUBLIC).text();
      for (int i = 0; i < 20; i++) {
        assertThat(house.export(Format.GEOJSON, Tier.PUBLIC).text()).isEqualTo(once);
      }
    }
  }

  private static long in(House house, Tier tier, Double... box) {
    EventQuery query = EventQuery.all().box(List.of(box)).most(10);
    return house.export(Format.JSONL, tier, House.PLAIN, query).rows();
  }

  /** The names are invented. */
  private static Story withPersons() {
    return Story.in(
            "https://t.me/abu_salem_homs",
            "2016-08-15",
            "قصفت قوات النظام بيت خالد العمران في مدينة الرستن، وقالت الممرضة سلمى الحاج لوكالتنا"
                + " على الرقم ٠٩٤٤١٢٣٤٥٦ إن جارها وليد الحاج قتل، وأكد للشاهد مروان بكور أن القصف"
                + " استمر ساعات طويلة وطال الأحياء الشرقية من المدينة ثم توقف مع حلول الليل.")
        .tells(EventType.SHELLING, Status.OCCURRED, "قصفت")
        .by("قوات النظام", "Syrian government forces", "sy-government-forces")
        .against("جارها وليد الحاج", "civilians", "civilians")
        .against("بيت خالد العمران", null, null)
        .at("بيت خالد العمران", null, null, 0, 0)
        .at("مدينة الرستن", "al-Rastan", "rastan", 34.92791, 36.73512)
        .on("ساعات طويلة", "2016-08-14", "2016-08-14")
        .killed("وليد الحاج قتل", 1, 1, Loss.Who.CIVILIANS)
        .saidBy("الممرضة سلمى الحاج", SourceKind.MEDICAL, null)
        .saidBy("للشاهد مروان بكور", SourceKind.WITNESS, null);
  }

  @ParameterizedTest
  @MethodSource("goingOut")
  void dnh_06_07_22_persons_numbers_and_accounts_do_not_go_out(Format format) {
    try (House house = House.of(folder, withPersons()).publishAll()) {
      House.Gave gave = house.export(format, Tier.PUBLIC);
      assertThat(gave.rows()).isPositive();
      assertThat(gave.text())
          .doesNotContain("خالد", "العمران", "سلمى", "الحاج", "وليد", "مروان", "بكور")
          .doesNotContain("٠٩٤٤١٢٣٤٥٦", "t.me", "abu_salem");
      if (format == Format.JSONL) {
        assertThat(house.export(format, Tier.INTERNAL).text()).contains("سلمى", "بكور");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("goingOut")
  void dnh_08_a_hospital_is_its_district(Format format) {
    Story story =
        Story.in("Outlet", "2016-08-15", "قصفت قوات النظام مشفى الرستن ".repeat(9))
            .tells(EventType.SHELLING, Status.OCCURRED, "قصفت")
            .by("قوات النظام", "Syrian government forces", "sy-government-forces")
            .at("مشفى الرستن", "Rastan hospital", "rastan-hospital", 34.92791, 36.73512)
            .on("قصفت", "2016-08-14", "2016-08-14")
            .killed("قصفت", 2, 2, Loss.Who.UNKNOWN);
    try (House house = House.of(folder, story).publishAll()) {
      House.Gave gave = house.export(format, Tier.PUBLIC);
      assertThat(gave.rows()).isPositive();
      assertThat(gave.text()).doesNotContain("مشفى", "hospital", "34.92", "36.74");
      if (format == Format.GEOJSON) {
        JsonNode properties = FormatsTest.json(gave.text()).at("/features/0/properties");
        assertThat(properties.get("place_en").asText()).isEqualTo("Ar-Rastan district");
        assertThat(properties.get("geo_precision").asText()).isEqualTo("district");
        assertThat(properties.get("precision_radius_km").asDouble()).isGreaterThan(15);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("goingOut")
  void dnh_09_children_and_detention_are_in_no_row_and_counted_from_five_on(Format format) {
    List<Story> stories = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      stories.add(abduction(i));
    }
    try (House house = House.of(folder, stories.toArray(new Story[0])).publishAll()) {
      House.Gave four = house.export(format, Tier.PUBLIC);
      assertThat(four.rows()).isZero();
      assertThat(four.leftOut().values()).containsExactly(4L);
      house.add(abduction(5));
      house.publishAll();
      House.Gave five = house.export(format, Tier.PUBLIC);
      if (format != Format.HAPI) {
        assertThat(five.rows()).isZero();
        return;
      }
      List<CSVRecord> rows = House.csv(five.text());
      assertThat(rows).hasSize(2);
      assertThat(rows.get(0).get("admin_level")).isEqualTo("1");
      assertThat(rows.get(0).get("admin2_code")).isEmpty();
      assertThat(rows.get(0).get("events")).isEqualTo("5");
      assertThat(rows.get(0).get("warning")).contains("5 events stand only in counts");
    }
  }

  private static Story abduction(int day) {
    String date = String.format(Locale.ROOT, "2016-08-%02d", day * 6 - 5);
    return Story.in("Outlet", "2016-08-31", "خطف مسلحون رجلا في مدينة الرستن يوم " + date)
        .tells(EventType.ABDUCTION, Status.OCCURRED, "خطف")
        .at("مدينة الرستن", "al-Rastan", "rastan", 34.92791, 36.73512)
        .on(date, date, date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ثلاثة أطفال", "والطفلة", "بالمعتقلين", "اغتصاب"})
  void dnh_09_is_told_by_words_with_their_clitics(String words) {
    Story story =
        Story.in("Outlet", "2016-08-15", "قصفت قوات النظام " + words + " في الرستن")
            .tells(EventType.SHELLING, Status.OCCURRED, "قصفت")
            .against(words, null, null)
            .on("قصفت", "2016-08-14", "2016-08-14");
    try (House house = House.of(folder, story).publishAll()) {
      assertThat(house.export(Format.JSONL, Tier.PUBLIC).leftOut())
          .containsExactly(Map.entry(LeftOut.WITHHELD, 1L));
    }
  }

  @Test
  void dnh_10_flight_stays_in_for_72_hours() {
    Story story =
        Story.in("Outlet", "2016-08-15", "نزح الأهالي من مدينة الرستن يوم الأحد")
            .tells(EventType.DISPLACEMENT, Status.OCCURRED, "نزح")
            .at("مدينة الرستن", "al-Rastan", "rastan", 34.92791, 36.73512)
            .on("يوم الأحد", "2016-08-14", "2016-08-14");
    try (House house = House.of(folder, story).publishAll()) {
      assertThat(house.at("2016-08-17T23:59:59Z").export(Format.JSONL, Tier.PUBLIC).leftOut())
          .containsExactly(Map.entry(LeftOut.NOT_YET, 1L));
      assertThat(house.at("2016-08-18T00:00:00Z").export(Format.JSONL, Tier.PUBLIC).rows())
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"ACLED", "GEOJSON", "JSONL", "PARQUET", "FTM"})
  void dnh_12_who_did_it_stands_with_who_says_so(Format format) {
    try (House house = House.of(folder, Story.shelling()).publishAll()) {
      assertThat(house.export(format, Tier.PUBLIC).text()).contains("SOHR");
    }
  }

  @Test
  void dnh_15_a_quote_is_a_tenth_of_its_report_at_most_and_no_text_goes_out() {
    Story story =
        Story.in("Outlet", "2016-08-15", "قصفت قوات النظام مدينة الرستن")
            .tells(EventType.SHELLING, Status.OCCURRED, "قصفت")
            .by("قوات النظام", "Syrian government forces", "sy-government-forces");
    try (House house = House.of(folder, story).publishAll()) {
      String text = house.export(Format.ANNOTATIONS, Tier.PUBLIC).text();
      assertThat(text).contains("TextPositionSelector").doesNotContain("TextQuoteSelector");
    }
    assertThat(Story.shelling().read().analysis().report().content().length()).isGreaterThan(100);
  }

  @Test
  void dnh_15_what_is_quoted_of_a_longer_report_is_short_and_has_nothing_around_it() {
    try (House house = House.of(folder, Story.shelling()).publishAll()) {
      String text = house.export(Format.ANNOTATIONS, Tier.PUBLIC).text();
      assertThat(text).contains("\"exact\":\"قصفت\"").doesNotContain("prefix", "suffix");
    }
  }

  @ParameterizedTest
  @MethodSource("goingOut")
  void dnh_16_what_is_taken_back_goes_out_of_every_format(Format format) {
    try (House house = House.of(folder, Story.shelling()).publishAll()) {
      house.review().reject(Seen.all(house.ids()), Reason.UNTRUE, "another day");
      House.Gave gave = house.export(format, Tier.PUBLIC);
      assertThat(gave.rows()).isZero();
      assertThat(gave.leftOut()).containsExactly(Map.entry(LeftOut.WITHDRAWN, 1L));
    }
  }

  @ParameterizedTest
  @MethodSource("goingOut")
  void dnh_16_what_is_unpublished_goes_out_of_every_format(Format format) {
    try (House house = House.of(folder, Story.shelling()).publishAll()) {
      house.review().unpublish(house.ids(), "a witness asked");
      House.Gave gave = house.export(format, Tier.PUBLIC);
      assertThat(gave.rows()).isZero();
      assertThat(gave.text()).doesNotContain(house.ids());
      assertThat(house.export(format, Tier.INTERNAL).rows()).isPositive();
    }
  }

  @Test
  void what_later_reports_add_is_not_published_with_it() {
    try (House house = House.of(folder, Story.shelling()).publishAll()) {
      house.add(
          Story.in("Another", "2016-08-16", "قتل عشرون في قصف مدينة الرستن يوم الأحد")
              .tells(EventType.SHELLING, Status.OCCURRED, "قصف")
              .at("مدينة الرستن", "al-Rastan", "rastan", 34.92791, 36.73512)
              .on("يوم الأحد", "2016-08-14", "2016-08-14")
              .killed("عشرون", 20, 20, Loss.Who.UNKNOWN));
      assertThat(house.ids()).hasSize(1);
      CSVRecord row = House.csv(house.export(Format.ACLED, Tier.PUBLIC).text()).get(0);
      assertThat(row.get("source")).isEqualTo("Outlet");
      assertThat(row.get("notes")).contains("Killed: 3 civilians").doesNotContain("; 20");
      house.publishAll();
      House.Gave again = house.export(Format.ACLED, Tier.PUBLIC);
      assertThat(again.rows()).isEqualTo(1);
      assertThat(again.text()).contains("Another");
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void dnh_19_no_analyst_path_or_given_id_goes_out(Format format) {
    try (House house = House.of(folder, Story.shelling()).publishAll()) {
      house
          .review()
          .edit(
              Seen.of(house.ids().get(0)),
              Correction.Field.KILLED,
              NewValue.of("4"),
              "anna asked the hospital");
      house.publishAll();
      for (Tier tier : Tier.values()) {
        assertThat(house.export(format, tier).text())
            .doesNotContainIgnoringCase("anna")
            .doesNotContain("/home/", "file-7");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("goingOut")
  void dnh_21_every_row_or_its_metadata_bears_a_label(Format format) {
    Pattern label = Pattern.compile("TLP:[A-Z+_]+");
    try (House house = House.of(folder, Story.shelling()).publishAll()) {
      for (Tier tier : Tier.values()) {
        String metadata = format.metadata("x.csv", tier, House.PLAIN);
        String all = house.export(format, tier).text() + metadata;
        Matcher found = label.matcher(all);
        assertThat(found.find()).isTrue();
        assertThat(found.group().equals("TLP:CLEAR")).isEqualTo(tier == Tier.PUBLIC);
      }
    }
  }
}
