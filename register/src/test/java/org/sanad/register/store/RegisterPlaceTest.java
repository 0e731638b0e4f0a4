package org.sanad.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a register can be. */
class RegisterPlaceTest {

  @ParameterizedTest
  @ValueSource(strings = {"war.db", "/data/war.db", "jdbc.db", "war:2.db", "postgres"})
  void a_file_is_a_file_whatever_its_name(String written) {
    RegisterPlace place = RegisterPlace.of(written);
    assertThat(place.file()).contains(Path.of(written));
    assertThat(place.url()).isEqualTo("jdbc:sqlite:" + written);
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql://localhost/war, jdbc:postgresql://localhost/war",
    "jdbc:postgresql://localhost/war?user=me, jdbc:postgresql://localhost/war?user=me",
    "jdbc:postgresql:war, jdbc:postgresql:war"
  })
  void a_database_is_named_by_its_url(String written, String url) {
    RegisterPlace place = RegisterPlace.of(written);
    assertThat(place.file()).isEmpty();
    assertThat(place.url()).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://localhost/war",
        "jdbc:sqlite:war.db",
        "mysql://localhost/war",
        "postgres://localhost/war",
        "https://example.org/war.db"
      })
  void the_url_of_something_else_is_refused_in_a_sentence(String written) {
    assertThatThrownBy(() -> JdbcStore.open(written))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "A register is a file or a PostgreSQL database, and "
                + written
                + " is the URL of something else: name a file, or write postgresql://host/name.");
  }

  @Test
  void what_is_refused_makes_no_file() {
    assertThatThrownBy(() -> JdbcStore.open("jdbc:other.db")).isInstanceOf(StoreException.class);
    assertThat(Path.of("jdbc:other.db")).doesNotExist();
  }
}
