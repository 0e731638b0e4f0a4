package org.sanad.lexicon;

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
    return new MapKnowledge().with("x.actors.tsv", ACTORS, "a\tArmy\tالجيش\trebel\t2\tREB\tSY");
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
                        .with("x.aliases.tsv", ALIASES, "الجيش\ta\tSY\t2012\t2015-03\tneutral")
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
    refused(new MapKnowledge().with("x.actors.tsv"), "x.actors.tsv:1", "header");
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
                "x.actors.tsv", ACTORS, "a\tA\tأ\trebel\t2\tREB\tSY", "a\tB\tب\trebel\t2\tREB\tSY"),
        "x.actors.tsv:3",
        "stands twice");
  }

  @Test
  void an_alias_of_nobody() {
    refused(
        actors().with("x.aliases.tsv", ALIASES, "الفرقة\tb\t\t\t\tneutral"),
        "x.aliases.tsv:2",
        "no actor b");
  }

  @Test
  void an_unknown_wording() {
    refused(
        actors().with("x.aliases.tsv", ALIASES, "الفرقة\ta\t\t\t\trude"),
        "x.aliases.tsv:2",
        "wording must be one of");
  }

  @Test
  void a_range_that_ends_before_it_begins() {
    refused(
        actors().with("x.aliases.tsv", ALIASES, "الفرقة\ta\t\t2016\t2015\tneutral"),
        "x.aliases.tsv:2",
        "ends before it begins");
  }

  @Test
  void a_date_that_is_none() {
    refused(
        actors().with("x.aliases.tsv", ALIASES, "الفرقة\ta\t\t2016-13\t\tneutral"),
        "x.aliases.tsv:2",
        "YYYY");
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
