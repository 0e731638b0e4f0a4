package org.sanad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanad.reading.Bundled;
import org.sanad.text.Normalizer;

/** What the bundled directory must hold. */
class BundledActorsTest {
  private static final Set<String> WARS = Set.of("SY", "IQ", "YE", "LY", "SD", "LB", "PS");
  private static final ActorDirectory DIRECTORY = Bundled.READER.lexicon().knowledge().directory();
  private static final Collection<Actor> ACTORS = DIRECTORY.actors().values();

  /** Words that judge. Counter-terrorism services and martyrs' brigades are called so by all. */
  private static final Pattern LOADED =
      Pattern.compile(
          "(?i)terrorist|mercenar|regime(?!nt)|gang|thug|occupier|occupation forces|martyred"
              + "|(?<!مكافحه ال|لمحاربه ال)ارهاب|مرتزق|عصاب(?!ت)(ه|ات) |الاحتلال|انقلابي|تكفيري|خوارج|(^| )نظام ");

  @Test
  void it_has_the_actors_of_the_seven_wars() {
    assertThat(ACTORS.stream().filter(actor -> !Collections.disjoint(actor.countries(), WARS)))
        .hasSizeGreaterThanOrEqualTo(600);
    for (String country : WARS) {
      assertThat(ACTORS.stream().filter(actor -> actor.countries().contains(country)))
          .as(country)
          .hasSizeGreaterThan(40);
    }
  }

  @Test
  void every_actor_has_a_sector_and_a_name_in_reports() {
    assertThat(ACTORS)
        .allSatisfy(
            actor -> {
              assertThat(actor.plover()).as(actor.id()).isNotNull();
              assertThat(DIRECTORY.namesOf(actor.id())).as(actor.id()).isNotEmpty();
            });
  }

  @Test
  void no_name_that_comes_out_is_loaded() {
    List<String> loaded =
        ACTORS.stream()
            .flatMap(actor -> Stream.of(actor.nameEn(), Normalizer.fold(actor.nameAr())))
            .filter(name -> LOADED.matcher(name).find())
            .toList();

    assertThat(loaded).isEmpty();
  }

  @Test
  void what_opponents_say_is_marked() {
    List<String> unmarked =
        ACTORS.stream()
            .flatMap(actor -> DIRECTORY.namesOf(actor.id()).stream())
            .filter(alias -> alias.name().wording().equals("neutral"))
            .map(ActorAlias::form)
            .filter(form -> form.matches("(مرتزقه|ارهابيي|ارهابيو|عصابه|فلول) .*"))
            .toList();

    assertThat(unmarked).isEmpty();
  }

  @Test
  void every_side_of_a_war_has_somebody_and_fights_somebody() {
    assertThat(DIRECTORY.sides().values())
        .allSatisfy(
            side -> {
              assertThat(DIRECTORY.toward(side.id())).as(side.id()).isNotEmpty();
              assertThat(
                      DIRECTORY.sides().values().stream()
                          .anyMatch(other -> other.against().contains(side.id())))
                  .as(side.id())
                  .isTrue();
            });
    Set<String> wars =
        DIRECTORY.sides().values().stream().map(WarSide::war).collect(Collectors.toSet());
    assertThat(wars).contains("sy-war", "iq-war", "ye-war", "ly-war", "sd-war", "lb-war", "ps-war");
  }
}
