package org.sanad.register.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When places were besieged and roads cut, out of what reports tell. */
class AccessTest {

  @Test
  void a_siege_begins_and_is_lifted() {
    War war =
        War.told()
            .report("A", "2015-07-10", "فرضت قوات النظام أمس حصاراً على مدينة الزبداني.")
            .report("A", "2015-08-20", "رفعت قوات النظام أمس الحصار عن مدينة الزبداني.");
    assertThat(war.access("Zabadani"))
        .containsExactly(
            "2015-07-09..2015-08-19 Syrian government forces besieged",
            "2015-08-19.. Syrian government forces lifted");
    PlaceState during = war.situation().places().get(0).at(LocalDate.parse("2015-08-01"));
    assertThat(during.access()).extracting(Spell::state).containsExactly(Spell.State.BESIEGED);
    assertThat(during.control()).isEqualTo(PlaceState.Control.UNKNOWN);
  }

  @Test
  void that_a_town_is_besieged_does_not_tell_since_when() {
    War war = War.told().report("A", "2018-02-26", "قصفت طائرات حربية أمس مدينة دوما المحاصرة.");
    assertThat(war.access("Douma")).hasSize(1);
    assertThat(war.access("Douma").get(0)).startsWith("~2018-02-2").endsWith("besieged");
  }
}
