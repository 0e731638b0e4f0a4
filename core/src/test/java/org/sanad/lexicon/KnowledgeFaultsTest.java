package org.sanad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** No bad line is skipped: each is refused by file, line and what to mend. */
class KnowledgeFaultsTest {
  private static final String ACTORS = "id\tname_en\tname_ar\tkind\tinter\tplover\tcountry";
  private static final String ALIASES = "alias\tactor\tcountry\tfrom\tto\twording";
  private static final String PLACES =
      "id\tname_ar\tvariants_ar\tname_en\tkind\tparent\tlat\tlon\tradius_km\tpcode\tgeonames"
          + "\tcountry\tprominence\tsource";
  private static final String WORDS = "word\tclass\tvalue\tforms";
  private static final String RELATIONS = "cue\tforms\trelation\ta\tb\tbefore\tafter\tpreposition";

  private static final String DATED = "a\trelation\tb\tfrom\tto\tsource";
  private static final String SIDES = "id\twar\tname_en\tname_ar\tagainst";

  private static void refused(MapKnowledge knowledge, String where, String what) {
    assertThatExceptionOfType(KnowledgeException.class)
        .isThrownBy(() -> Lexicon.load(knowledge))
        .withMessageStartingWith(where + ": ")
        .withMessageContaining(what);
  }

  private static String place(String id, String parent, String lat) {
    return id + "\tحلب\t\tAleppo\tcity\t" + parent + "\t" + lat + "\t37\t5\t\t\tSY\t4\ts";
  }

  private static MapKnowledge actors() {
    return new MapKnowledge()
        .with("actors/x.actors.tsv", ACTORS, "a\tArmy\tالجيش\trebel\t2\tREB\tSY");
  }

  /** Three actors, a to c, and what is said of them. */
  private static MapKnowledge ties(String... lines) {
    String[] table = new String[lines.length + 1];
    table[0] = DATED;
    System.arraycopy(lines, 0, table, 1, lines.length);
    return new MapKnowledge()
        .with(
            "actors/x.actors.tsv",
            ACTORS,
            "a\tA\tأ\trebel\t2\tREB\tSY",
            "b\tB\tب\trebel\t2\tREB\tSY",
            "c\tC\tج\trebel\t2\tREB\tSY")
        .with("actors/x.relations.tsv", table);
  }

  private static String frame(String rest) {
    return "- frame: capture.x\n" + rest;
  }

  @Test
  void good_files_load() {
    assertThatCode(
            () ->
                Lexicon.load(
                    actors()
                        .with(
                            "actors/x.aliases.tsv", ALIASES, "الجيش\ta\tSY\t2012\t2015-03\tneutral")
                        .with("places/x.tsv", PLACES, place("p", "", "36"))
                        .with("words/x.tsv", WORDS, "# a remark", "", "في\tPREPOSITION\tفي\tfixed")
                        .with(
                            "relations.tsv",
                            RELATIONS,
                            "بقيادة\tfixed\tled_by\tbefore\tafter\tactor\tparty\t-")))
        .doesNotThrowAnyException();
  }

  @Test
  void a_line_with_more_cells_than_the_header() {
    refused(
        new MapKnowledge().with("words/x.tsv", WORDS, "في\tPREPOSITION\tفي\tfixed\tx"),
        "words/x.tsv:2",
        "more cells");
  }

  @Test
  void a_missing_column() {
    refused(
        new MapKnowledge().with("words/x.tsv", "word\tvalue\tforms", "في\tفي\tfixed"),
        "words/x.tsv:1",
        "lacks the column class");
  }

  @Test
  void a_table_without_a_header() {
    refused(new MapKnowledge().with("actors/x.actors.tsv"), "actors/x.actors.tsv:1", "header");
  }

  @Test
  void an_empty_cell_that_is_needed() {
    refused(
        new MapKnowledge().with("words/x.tsv", WORDS, "\tPREPOSITION\tفي\tfixed"),
        "words/x.tsv:2",
        "must not be empty");
  }

  @Test
  void an_unknown_class_of_words() {
    refused(
        new MapKnowledge().with("words/x.tsv", WORDS, "", "في\tPLANET\tفي\tfixed"),
        "words/x.tsv:3",
        "PLANET");
  }

  @Test
  void unknown_forms() {
    refused(
        new MapKnowledge().with("words/x.tsv", WORDS, "في\tPREPOSITION\tفي\todd"),
        "words/x.tsv:2",
        "forms must be");
  }

  @Test
  void an_actor_twice() {
    refused(
        new MapKnowledge()
            .with(
                "actors/x.actors.tsv",
                ACTORS,
                "a\tA\tأ\trebel\t2\tREB\tSY",
                "a\tB\tب\trebel\t2\tREB\tSY"),
        "actors/x.actors.tsv:3",
        "stands twice");
  }

  @Test
  void an_alias_of_nobody() {
    refused(
        actors().with("actors/x.aliases.tsv", ALIASES, "الفرقة\tb\t\t\t\tneutral"),
        "actors/x.aliases.tsv:2",
        "no actor b");
  }

  @Test
  void an_unknown_wording() {
    refused(
        actors().with("actors/x.aliases.tsv", ALIASES, "الفرقة\ta\t\t\t\trude"),
        "actors/x.aliases.tsv:2",
        "wording must be one of");
  }

  @Test
  void a_range_that_ends_before_it_begins() {
    refused(
        actors().with("actors/x.aliases.tsv", ALIASES, "الفرقة\ta\t\t2016\t2015\tneutral"),
        "actors/x.aliases.tsv:2",
        "ends before it begins");
  }

  @Test
  void a_date_that_is_none() {
    refused(
        actors().with("actors/x.aliases.tsv", ALIASES, "الفرقة\ta\t\t2016-13\t\tneutral"),
        "actors/x.aliases.tsv:2",
        "YYYY");
  }

  @Test
  void a_name_of_two_between_whom_nothing_decides() {
    MapKnowledge two = ties("a\tallied_with\tb\t\t\ts");
    refused(
        two.with(
            "actors/x.aliases.tsv",
            ALIASES,
            "الفرقة\ta\tSY\t\t\tneutral",
            "الفرقه\tb\tSY|IQ\t\t\tneutral"),
        "actors/x.aliases.tsv:3",
        "already means a (actors/x.aliases.tsv:2)");
    for (String apart :
        new String[] {
          "الفرقة\tb\tIQ\t\t\tneutral",
          "الفرقة\tb\t\t\t\tneutral",
          "الفرقة\tb\tSY\t2016\t\tneutral",
          "الفرقة\tb\tSY\t\t\tgeneric"
        }) {
      assertThatCode(
              () ->
                  Lexicon.load(
                      ties()
                          .with(
                              "actors/x.aliases.tsv",
                              ALIASES,
                              "الفرقة\ta\tSY\t\t\tneutral",
                              apart)))
          .as(apart)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void an_actor_of_an_unknown_kind_or_code() {
    refused(
        new MapKnowledge().with("actors/x.actors.tsv", ACTORS, "a\tA\tأ\trebels\t2\tREB\tSY"),
        "actors/x.actors.tsv:2",
        "kind must be one of");
    refused(
        new MapKnowledge().with("actors/x.actors.tsv", ACTORS, "a\tA\tأ\trebel\t9\tREB\tSY"),
        "actors/x.actors.tsv:2",
        "1 to 8");
    refused(
        new MapKnowledge().with("actors/x.actors.tsv", ACTORS, "a\tA\tأ\trebel\t2\tRBL\tSY"),
        "actors/x.actors.tsv:2",
        "plover must be one of");
  }

  @Test
  void a_relation_of_nobody_to_nobody_or_to_itself() {
    refused(ties("d\tmember_of\ta\t\t\ts"), "actors/x.relations.tsv:2", "no actor d");
    refused(ties("a\tmember_of\td\t\t\ts"), "actors/x.relations.tsv:2", "no actor d");
    refused(ties("a\tmember_of\ta\t\t\ts"), "actors/x.relations.tsv:2", "not be the same");
    refused(ties("a\tloves\tb\t\t\ts"), "actors/x.relations.tsv:2", "no relation loves");
  }

  @Test
  void a_relation_without_a_source() {
    refused(ties("a\tmember_of\tb\t2015\t\t"), "actors/x.relations.tsv:2", "needs a source");
  }

  @Test
  void a_relation_that_ends_before_it_begins_or_has_no_day_that_it_needs() {
    refused(
        ties("a\tmember_of\tb\t2016-02\t2016-01-31\ts"),
        "actors/x.relations.tsv:2",
        "ends before it begins");
    refused(ties("a\tmember_of\tb\t16\t\ts"), "actors/x.relations.tsv:2", "YYYY");
    refused(ties("a\trenamed_to\tb\t\t\ts"), "actors/x.relations.tsv:2", "needs its day");
  }

  @Test
  void members_of_each_other_at_one_time() {
    refused(
        ties(
            "a\tmember_of\tb\t2014\t2016\ts",
            "b\tpart_of\tc\t2015\t\ts",
            "c\tmember_of\ta\t2016\t\ts"),
        "actors/x.relations.tsv:4",
        "closes a circle: a, b, c, a");
    assertThatCode(
            () ->
                Lexicon.load(
                    ties(
                        "a\tmember_of\tb\t2014\t2016-07-01\ts",
                        "b\tmerged_into\ta\t2016-07-01\t\ts")))
        .doesNotThrowAnyException();
  }

  @Test
  void a_side_that_is_none() {
    refused(ties("a\tside_in\tb\t\t\ts"), "actors/x.relations.tsv:2", "no side b");
    refused(
        ties().with("actors/x.sides.tsv", SIDES, "w.a\tw\tA\tأ\tw.b"),
        "actors/x.sides.tsv:2",
        "no side w.b in w");
  }

  @Test
  void a_file_that_nothing_reads() {
    refused(
        new MapKnowledge().with("actors/mine.tsv", ACTORS),
        "actors/mine.tsv",
        "actors/NAME.actors.tsv");
    refused(new MapKnowledge().with("frame/x.yaml", "- frame: x"), "frame/x.yaml", "rename it");
  }

  @Test
  void a_value_that_the_class_of_a_word_does_not_take() {
    refused(
        new MapKnowledge().with("words/x.tsv", WORDS, "مصدر\tSOURCE\tunknwon\tword"),
        "words/x.tsv:2",
        "activists, actor, media");
    refused(
        new MapKnowledge().with("words/x.tsv", WORDS, "مدفع\tWEAPON\tgunn\tword"),
        "words/x.tsv:2",
        "air, bomb, chemical");
  }

  @Test
  void all_faults_of_all_files_are_told_at_once() {
    MapKnowledge knowledge =
        ties("a\tmember_of\td\t\t\ts", "a\tmember_of\tb\t\t\t")
            .with("words/x.tsv", WORDS, "في\tPLANET\tفي\tfixed", "على\tPREPOSITION\tعلى\todd")
            .with(
                "frames/x.yaml",
                "- {frame: a, type: party, nouns: [حفلة]}",
                "- {frame: b, type: capture, nouns: [سيطرة]}")
            .with("places/x.tsv", PLACES, place("p", "q", "36"), place("r", "s", "36"))
            .with("mine.txt");

    assertThatExceptionOfType(KnowledgeException.class)
        .isThrownBy(() -> Lexicon.load(knowledge))
        .withMessageEndingWith("(and 8 more)")
        .satisfies(
            e ->
                assertThat(e.faults())
                    .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
                    .containsExactlyInAnyOrder(
                        "mine.txt",
                        "frames/x.yaml:1",
                        "frames/x.yaml:2",
                        "words/x.tsv:2",
                        "words/x.tsv:3",
                        "actors/x.relations.tsv:2",
                        "actors/x.relations.tsv:3",
                        "places/x.tsv:2",
                        "places/x.tsv:3"));
  }

  @Test
  void a_place_twice() {
    refused(
        new MapKnowledge().with("places/x.tsv", PLACES, place("p", "", "36"), place("p", "", "36")),
        "places/x.tsv:3",
        "stands twice");
  }

  @Test
  void a_place_in_an_unknown_one() {
    refused(
        new MapKnowledge().with("places/x.tsv", PLACES, place("p", "q", "36")),
        "places/x.tsv:2",
        "no place q");
  }

  @Test
  void places_within_each_other() {
    refused(
        new MapKnowledge()
            .with("places/x.tsv", PLACES, place("p", "q", "36"), place("q", "p", "36")),
        "places/x.tsv:2",
        "within itself");
  }

  @Test
  void a_number_that_is_none() {
    refused(
        new MapKnowledge().with("places/x.tsv", PLACES, place("p", "", "north")),
        "places/x.tsv:2",
        "must be a number");
  }

  @Test
  void a_tie_of_an_unknown_kind_or_to_itself() {
    refused(
        new MapKnowledge()
            .with("relations.tsv", RELATIONS, "بقيادة\tfixed\tloves\tbefore\tafter\tactor\t\t-"),
        "relations.tsv:2",
        "no relation loves");
    refused(
        new MapKnowledge()
            .with("relations.tsv", RELATIONS, "بقيادة\tfixed\tled_by\tafter\tafter\tactor\t\t-"),
        "relations.tsv:2",
        "must not be the same");
  }

  @Test
  void a_frame_without_an_example() {
    refused(
        new MapKnowledge().with("frames/x.yaml", frame("  type: capture\n  nouns: [سيطرة]")),
        "frames/x.yaml:1",
        "no example");
  }

  @Test
  void a_frame_of_an_unknown_type() {
    refused(
        new MapKnowledge().with("frames/x.yaml", "", frame("  type: party\n  nouns: [حفلة]")),
        "frames/x.yaml:3",
        "no event type party");
  }

  @Test
  void a_frame_with_an_unknown_key() {
    refused(
        new MapKnowledge().with("frames/x.yaml", frame("  type: capture\n  noun: [سيطرة]")),
        "frames/x.yaml:3",
        "noun");
  }

  @Test
  void what_is_not_yaml() {
    refused(new MapKnowledge().with("frames/x.yaml", "- frame: [a"), "frames/x.yaml:1", "not YAML");
  }

  @Test
  void what_a_place_cannot_be() {
    String good = place("p", "", "36");
    String[][] faults = {
      {good.replace("\tcity\t", "\tcitty\t"), "there is no kind of place citty"},
      {place("p", "", "236"), "the point is none on earth"},
      {good.replace("\t37\t5\t", "\t37\t0\t"), "the radius must be above 0"},
      {good.replace("\tSY\t4\t", "\tSY\t9\t"), "prominence must be 1"},
      {good.replace("\tSY\t4\t", "\tSyria\t4\t"), "country must be an ISO code"},
      {good.substring(0, good.length() - 2), "the source is missing"},
    };
    for (String[] fault : faults) {
      refused(
          new MapKnowledge().with("places/x.tsv", PLACES, fault[0]), "places/x.tsv:2", fault[1]);
    }
  }

  @Test
  void a_place_far_from_what_it_lies_in() {
    String child = "c\tعفرين\t\tAfrin\ttown\tp\t16.5\t37\t3\t\t\tSY\t2\ts";
    refused(
        new MapKnowledge().with("places/x.tsv", PLACES, place("p", "", "36"), child),
        "places/x.tsv:3",
        "km from p, its parent");
  }
}
