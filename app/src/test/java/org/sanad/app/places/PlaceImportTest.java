package org.sanad.app.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sanad.app.places.SmallLists.geoNames;
import static org.sanad.app.places.SmallLists.imported;
import static org.sanad.app.places.SmallLists.otherName;
import static org.sanad.app.places.SmallLists.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.lexicon.Gazetteer;
import org.sanad.lexicon.PlaceKeys;
import org.sanad.lexicon.gazetteer.CompiledGazetteer;

/** Each form of list becomes rows that are found by their Arabic names. */
class PlaceImportTest {
  @TempDir private Path folder;
  private Path places = Path.of("");
  private Path names = Path.of("");

  @BeforeEach
  void lists() throws IOException {
    places =
        write(
            folder.resolve("XX.txt"),
            geoNames(1, "Syria", "", 35, 38, "A.PCLI", "SY"),
            geoNames(2, "Aleppo", "محافظة حلب", 36.25, 37.6, "A.ADM1", "SY.09"),
            geoNames(3, "Jabal Sim'an", "", 36.2, 37.1, "A.ADM2", "SY.09.77"),
            geoNames(4, "Khirbat al Naqut", "", 36.05, 37.02, "P.PPL", "SY.09.77"),
            geoNames(
                5,
                "Kafr Zaytun",
                "كفر زيتون,Kafar Zaitun,کفر زیتون",
                36.1,
                37.3,
                "P.PPL",
                "SY.09.00"),
            geoNames(6, "Some Church", "كنيسة السيدة", 36.1, 37.3, "S.CH", "SY.09"),
            geoNames(7, "Nameless", "", 36.1, 37.3, "P.PPL", "SY.09"),
            geoNames(8, "No point", "بلا نقطة", 99, 37.3, "P.PPL", "SY.09"),
            "9\ttoo short");
    names =
        write(
            folder.resolve("alternateNamesV2.txt"),
            otherName(1, 4, "ar", "خَرْبَةُ النّاقوط", false),
            otherName(2, 4, "ar", "قرية خربة الناقوط", true),
            otherName(3, 4, "ar", "Khirbat", false),
            otherName(4, 4, "fa", "خربه", false),
            otherName(5, 999, "ar", "لا أحد", false));
  }

  @Test
  void geonames_places_are_found_by_the_names_of_both_files() throws IOException {
    CompiledGazetteer gazetteer = imported(folder, places, names);

    Gazetteer.Row row = only(gazetteer, "خربة الناقوط");
    assertThat(row.id()).isEqualTo("geonames:4");
    assertThat(row.nameAr()).isEqualTo("قرية خربة الناقوط");
    assertThat(row.nameEn()).isEqualTo("Khirbat al Naqut");
    assertThat(row.kind()).isEqualTo("village");
    assertThat(row.country()).isEqualTo("SY");
    assertThat(row.lat()).isEqualTo(36.05);
    assertThat(row.lon()).isEqualTo(37.02);
    assertThat(row.source()).isEqualTo("GeoNames");
    assertThat(only(gazetteer, "كفر زيتون").id()).isEqualTo("geonames:5");
    assertThat(only(gazetteer, "حلب").kind()).isEqualTo("governorate");
  }

  @Test
  void what_lies_around_a_place_is_followed_to_its_country() throws IOException {
    CompiledGazetteer gazetteer = imported(folder, places, names);
    List<String> around = new ArrayList<>();
    for (int at = only(gazetteer, "خربة الناقوط").parent();
        at != Gazetteer.NOT_THERE;
        at = gazetteer.row(at).parent()) {
      around.add(gazetteer.row(at).nameEn());
    }
    assertThat(around).containsExactly("Jabal Sim'an", "Aleppo", "Syria");
    assertThat(gazetteer.row(only(gazetteer, "كفر زيتون").parent()).nameEn()).isEqualTo("Aleppo");
  }

  @Test
  void what_is_left_out_is_counted() throws IOException {
    String said = SmallLists.run(folder.resolve("x.places"), places, names);
    assertThat(said)
        .contains("XX.txt: 9 rows")
        .contains("Left out: 1 has fewer than 19 columns")
        .contains("Left out: 1 has no point")
        .contains("Left out: 1 is of a kind that reports do not name")
        .contains("Left out: 1 without an Arabic name");
  }

  @Test
  void the_order_of_the_files_does_not_matter() throws IOException {
    SmallLists.run(folder.resolve("a.places"), places, names);
    SmallLists.run(folder.resolve("b.places"), names, places);
    assertThat(folder.resolve("a.places")).hasSameBinaryContentAs(folder.resolve("b.places"));
  }

  @Test
  void archives_are_read_as_they_were_downloaded() throws IOException {
    Path zip = folder.resolve("SY.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "readme.txt", "This is no table.".getBytes(StandardCharsets.UTF_8));
      entry(out, "SY.txt", Files.readAllBytes(places));
      entry(out, "alternateNamesV2.txt", Files.readAllBytes(names));
    }
    assertThat(only(imported(folder, zip), "خربة الناقوط").id()).isEqualTo("geonames:4");
  }

  private static void entry(OutputStream out, String name, byte[] bytes) throws IOException {
    ((ZipOutputStream) out).putNextEntry(new ZipEntry(name));
    out.write(bytes);
  }

  @Test
  void a_place_listed_in_two_files_stands_once() throws IOException {
    Path again = write(folder.resolve("again.txt"), geoNames(4, "Khirba", "", 1, 1, "P.PPL", "SY"));
    String said = SmallLists.run(folder.resolve("x.places"), places, names, again);
    assertThat(said).contains("Listed again: 1, taken once");
    assertThat(only(imported(folder, places, names, again), "خربة الناقوط").lat()).isEqualTo(36.05);
  }

  @Test
  void cod_tables_give_areas_with_their_codes() throws IOException {
    Path table =
        write(
            folder.resolve("adm3.csv"),
            "ADM0_PCODE,ADM1_EN,ADM1_AR,ADM1_PCODE,ADM2_EN,ADM2_AR,ADM2_PCODE,ADM3_EN,ADM3_AR,"
                + "ADM3_PCODE,Latitude,Longitude",
            "#country+code,#adm1+name,#adm1+name+i_ar,#adm1+code,,,,,,,#geo+lat,#geo+lon",
            "SY,Aleppo,حلب,SY02,Menbij,منبج,SY0206,\"Menbij, centre\",مركز منبج,SY020600,36.5,38.0",
            "SY,Aleppo,حلب,SY02,Menbij,منبج,SY0206,Abu Qalqal,أبو قلقل,SY020601,36.3,38.2",
            "SY,Aleppo,حلب,SY02,Azaz,أعزاز,SY0204,Mare',مارع,SY020406,,");
    CompiledGazetteer gazetteer = imported(folder, table);

    assertThat(only(gazetteer, "مركز منبج"))
        .returns("cod:SY020600", Gazetteer.Row::id)
        .returns("Menbij, centre", Gazetteer.Row::nameEn)
        .returns("subdistrict", Gazetteer.Row::kind)
        .returns("SY", Gazetteer.Row::country);
    Gazetteer.Row district = only(gazetteer, "منبج");
    assertThat(district.id()).isEqualTo("cod:SY0206");
    assertThat(district.lat()).as("in the middle of what lies in it").isEqualTo(36.4);
    assertThat(gazetteer.row(district.parent()).id()).isEqualTo("cod:SY02");
    assertThat(named(gazetteer, "مارع")).as("no point, and nothing in it").isEmpty();
  }

  @Test
  void cod_tables_of_2025_say_their_languages_apart() throws IOException {
    Path table =
        write(
            folder.resolve("admin2.csv"),
            "adm1_name,adm1_name1,adm1_pcode,adm2_name,adm2_name1,adm2_pcode,lang,lang1,"
                + "center_lat,center_lon",
            "Ibb,إب,YE11,Yarim,يريم,YE1102,en,ar,14.29,44.31");
    assertThat(only(imported(folder, table), "يريم"))
        .returns("cod:YE1102", Gazetteer.Row::id)
        .returns("Yarim", Gazetteer.Row::nameEn)
        .returns("district", Gazetteer.Row::kind);
  }

  @Test
  void the_list_of_all_p_codes_has_nothing_to_find_places_by() throws IOException {
    Path table =
        write(
            folder.resolve("global.csv"),
            "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date",
            "SYR,1,SY02,Aleppo,SYR,2019-06-03");
    assertThatExceptionOfType(ImportFailure.class)
        .isThrownBy(() -> imported(folder, table))
        .withMessageContaining("global.csv")
        .withMessageContaining("take the country's own administrative boundaries");
  }

  private static final String FEATURE =
      """
      {"id": %1$d, "type": "Feature",
       "properties": {"wof:id": %1$d, "wof:name": "%2$s", "wof:placetype": "%3$s",
         "wof:country": "SY", "geom:latitude": 36.1, "geom:longitude": 37.2, "wof:population": 9000,
         "name:ara_x_preferred": ["%4$s"], "name:eng_x_preferred": ["%2$s"],
         "wof:concordances": {"gn:id": 170063}, "mz:is_current": %5$d,
         "wof:hierarchy": [{"country_id": 85632413, "region_id": 71, "locality_id": 72}]},
       "geometry": {"type": "Polygon", "coordinates": [[[1.0, 2.0], [3.0, 4.0], [1.0, 2.0]]]}}
      """;

  @Test
  void who_s_on_first_is_read_from_a_bundle_s_folder() throws IOException {
    Path bundle = folder.resolve("whosonfirst-data-admin-sy/data/421");
    Files.createDirectories(bundle);
    Files.writeString(bundle.resolve("71.geojson"), feature(71, "Halab", "region", "حلب", 1));
    Files.writeString(
        bundle.resolve("72.geojson"), feature(72, "Naqut", "locality", "الناقوط", -1));
    Files.writeString(bundle.resolve("73.geojson"), feature(73, "Old", "locality", "القديمة", 0));
    Files.writeString(bundle.resolve("72-alt-x.geojson"), "{}");
    CompiledGazetteer gazetteer = imported(folder, folder.resolve("whosonfirst-data-admin-sy"));

    Gazetteer.Row row = only(gazetteer, "الناقوط");
    assertThat(row.id()).isEqualTo("wof:72");
    assertThat(row.link()).isEqualTo("geonames:170063");
    assertThat(row.kind()).isEqualTo("town");
    assertThat(row.population()).isEqualTo(9000);
    assertThat(gazetteer.row(row.parent()).id()).isEqualTo("wof:71");
    assertThat(only(gazetteer, "حلب").parent())
        .as("a governorate lies in no town, whatever its hierarchy says")
        .isEqualTo(Gazetteer.NOT_THERE);
    assertThat(named(gazetteer, "القديمة")).as("no longer in use").isEmpty();
  }

  @Test
  void who_s_on_first_is_read_as_features_one_behind_the_other() throws IOException {
    Path rows = folder.resolve("admin-sy.geojsons");
    Files.writeString(
        rows,
        feature(71, "Halab", "region", "حلب", 1) + feature(72, "Naqut", "locality", "الناقوط", 1));
    Path collection = folder.resolve("collection.json");
    Files.writeString(
        collection,
        "{\"type\": \"FeatureCollection\", \"features\": ["
            + feature(74, "Zaytun", "locality", "الزيتون", 1)
            + "]}");
    CompiledGazetteer gazetteer = imported(folder, rows, collection);
    assertThat(gazetteer.size()).isEqualTo(3);
    assertThat(only(gazetteer, "الزيتون").id()).isEqualTo("wof:74");
  }

  @Test
  void who_s_on_first_is_read_from_its_sqlite_file() throws IOException, SQLException {
    Path file = folder.resolve("whosonfirst-data-admin-sy-latest.db");
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      statement.execute(
          "CREATE TABLE geojson (id INTEGER NOT NULL, body TEXT, source TEXT, alt_label TEXT,"
              + " is_alt BOOLEAN, lastmodified INTEGER)");
      try (PreparedStatement row =
          database.prepareStatement("INSERT INTO geojson VALUES (?, ?, 'wof', '', ?, 0)")) {
        insert(row, 71, feature(71, "Halab", "region", "حلب", 1), false);
        insert(row, 72, feature(72, "Naqut", "locality", "الناقوط", 1), false);
        insert(row, 72, feature(72, "Other", "locality", "شكل آخر", 1), true);
      }
    }
    CompiledGazetteer gazetteer = imported(folder, file);
    assertThat(only(gazetteer, "الناقوط").id()).isEqualTo("wof:72");
    assertThat(gazetteer.row(only(gazetteer, "الناقوط").parent()).id()).isEqualTo("wof:71");
    assertThat(named(gazetteer, "شكل آخر")).as("another outline of the same place").isEmpty();
  }

  private static void insert(PreparedStatement row, int id, String body, boolean alternative)
      throws SQLException {
    row.setInt(1, id);
    row.setString(2, body);
    row.setBoolean(3, alternative);
    row.executeUpdate();
  }

  @Test
  void a_database_of_something_else_or_a_damaged_one_is_refused() throws IOException, SQLException {
    Path other = folder.resolve("other.db");
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = database.createStatement()) {
      statement.execute("CREATE TABLE events (id INTEGER)");
    }
    assertThatExceptionOfType(ImportFailure.class)
        .isThrownBy(() -> imported(folder, other))
        .withMessageContaining("other.db")
        .withMessageContaining("no table geojson");
    Path broken = folder.resolve("broken.db");
    Files.write(broken, Arrays.copyOf(Files.readAllBytes(other), 200));
    assertThatExceptionOfType(ImportFailure.class)
        .isThrownBy(() -> imported(folder, broken))
        .withMessageContaining("broken.db cannot be read as a database");
  }

  private static String feature(int id, String name, String kind, String arabic, int current) {
    return String.format(Locale.ROOT, FEATURE, id, name, kind, arabic, current);
  }

  @Test
  void what_is_no_list_is_refused_in_one_sentence() throws IOException {
    Path text = write(folder.resolve("notes.txt"), "Some words.");
    assertThatExceptionOfType(ImportFailure.class)
        .isThrownBy(() -> imported(folder, text))
        .withMessageContaining("notes.txt: it is none of the forms that can be imported");
    Path broken = write(folder.resolve("broken.geojson"), "{\"properties\": {\"wof:id\": ");
    assertThatExceptionOfType(ImportFailure.class)
        .isThrownBy(() -> imported(folder, broken))
        .withMessageContaining("broken.geojson cannot be read");
    Path latin = write(folder.resolve("XX2.txt"), geoNames(1, "X", "", 1, 1, "P.PPL", "XX"));
    assertThatExceptionOfType(ImportFailure.class)
        .isThrownBy(() -> imported(folder, latin))
        .withMessageContaining("no place with an Arabic name was found");
  }

  @Test
  void nothing_is_left_behind_and_a_failed_import_leaves_the_old_file() throws IOException {
    Path to = folder.resolve("kept.places");
    SmallLists.run(to, places, names);
    byte[] before = Files.readAllBytes(to);
    Path text = write(folder.resolve("notes.txt"), "Some words.");
    assertThatExceptionOfType(ImportFailure.class)
        .isThrownBy(() -> SmallLists.run(to, places, text));
    assertThat(Files.readAllBytes(to)).isEqualTo(before);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("XX.txt", "alternateNamesV2.txt", "kept.places", "notes.txt");
    }
  }

  static List<Gazetteer.Row> named(Gazetteer gazetteer, String name) {
    List<Gazetteer.Row> rows = new ArrayList<>();
    for (int number : gazetteer.named(PlaceKeys.of(name))) {
      rows.add(gazetteer.row(number));
    }
    return rows;
  }

  private static Gazetteer.Row only(Gazetteer gazetteer, String name) {
    List<Gazetteer.Row> rows = named(gazetteer, name);
    assertThat(rows).as(name).hasSize(1);
    return rows.get(0);
  }
}
