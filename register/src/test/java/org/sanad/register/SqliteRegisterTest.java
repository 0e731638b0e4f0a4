package org.sanad.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.OtherSchemaException;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.StoreException;

class SqliteRegisterTest extends RegisterContract {
  @TempDir private Path folder;

  @Override
  String place() {
    return file().toString();
  }

  private Path file() {
    return folder.resolve("war.db");
  }

  @Override
  RegisterStore openAgain() {
    return JdbcStore.open(place());
  }

  @Override
  Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file());
  }

  @Override
  void disarm(String table) throws SQLException {
    for (String trigger : List.of("_no_update", "_no_delete")) {
      execute("DROP TRIGGER " + table + trigger);
    }
  }

  @Test
  void no_byte_of_a_purged_text_is_left_in_the_file() throws IOException {
    Register register = new Register(JdbcStore.open(place()));
    register.add(
        Told.in("s", "S", "2016-08-15")
            .shelling("الرستن", "2016-08-14", "?الشاهدة سعاد", 2)
            .read());
    String report = register.only().reports().get(0);
    assertThat(filesHold("الشاهدة سعاد")).isTrue();
    register.purge().purge(report, "she asked");
    register.store().close();
    assertThat(filesHold("الشاهدة سعاد")).isFalse();
  }

  private boolean filesHold(String words) throws IOException {
    String bytes = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    List<Path> files = new ArrayList<>();
    try (var listed = Files.list(folder)) {
      listed.forEach(files::add);
    }
    for (Path each : files) {
      if (Files.readString(each, StandardCharsets.ISO_8859_1).contains(bytes)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void a_file_that_is_no_register_is_refused_in_a_sentence() throws IOException {
    Path other = Files.writeString(folder.resolve("notes.txt"), "no database at all, just words");
    assertThatThrownBy(() -> JdbcStore.open(other.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("notes.txt")
        .hasMessageContaining("is no register");
    assertThat(other).hasContent("no database at all, just words");
  }

  @Test
  void a_folder_that_is_not_there_is_said() {
    assertThatThrownBy(() -> JdbcStore.open(folder.resolve("no/war.db").toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("folder");
  }

  @Test
  void a_register_of_a_newer_sanad_is_left_alone() throws SQLException {
    execute(
        "INSERT INTO flyway_schema_history SELECT 99, '99', 'from later', 'SQL', 'V99__later.sql',"
            + " 1, 'x', '2030-01-01 00:00:00.000', 1, 1");
    assertThatThrownBy(() -> JdbcStore.open(place()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer");
  }

  @Test
  void a_register_with_other_tables_is_left_alone() throws SQLException {
    execute("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '1'");
    assertThatThrownBy(() -> JdbcStore.open(place()))
        .isInstanceOf(OtherSchemaException.class)
        .hasMessageContaining("war.db was made by another Sanad, with other tables")
        .hasMessageEndingWith("nothing was changed.");
  }
}
