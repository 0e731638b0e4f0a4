package org.sanad.sources.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-08-15",
        " 2016-08-15 ",
        "2016-08-15T23:30:00Z",
        "2016-08-15T23:30:00+0000",
        "2016-08-15T00:10:00+0300",
        "2016-08-15T00:10:00+03:00",
        "2016-08-15T00:10:00.125-05",
        "2016-08-15 00:10"
      })
  void the_day_is_the_one_written_whatever_the_offset(String words) {
    assertThat(ReportDate.parse(words)).isEqualTo(LocalDate.of(2016, 8, 15));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2016-02-30", "2016-13-01", "15/08/2016", "أمس", "2016", "2016-08-15 noon", "x"})
  void what_is_no_such_date_is_no_other_date(String words) {
    assertThat(ReportDate.parse(words)).isNull();
  }
}
