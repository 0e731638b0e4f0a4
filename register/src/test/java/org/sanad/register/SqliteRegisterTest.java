package org.sanad.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.store.JdbcStore;
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
    assertThat(Bytes.hold(folder, "الشاهدة سعاد")).isTrue();
    register.purge().purge(report, "she asked");
    register.store().close();
    assertThat(Bytes.hold(folder, "الشاهدة سعاد")).isFalse();
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
  void a_second_writer_is_told_to_wait_and_loses_nothing() throws SQLException {
    Register register = new Register(JdbcStore.open(place()));
    register.add(first());
    try (Connection other = connect();
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> register.add(second()))
          .isInstanceOf(StoreException.class)
          .hasMessageEndingWith(
              "war.db is being written by somebody else: wait and run the same again.");
      assertThat(register.events()).hasSize(1);
      statement.execute("ROLLBACK");
    }
    register.add(second());
    assertThat(register.events()).hasSize(2);
    assertThat(register.faults()).isEmpty();
    register.store().close();
  }

  @Test
  void a_damaged_file_is_said_to_be_damaged() throws IOException {
    Register register = new Register(JdbcStore.open(place()));
    register.add(first());
    register.store().close();
    byte[] bytes = Files.readAllBytes(file());
    Arrays.fill(bytes, 8192, bytes.length, (byte) 0xff);
    Files.write(file(), bytes);
    assertThatThrownBy(() -> JdbcStore.open(place()))
        .isInstanceOf(StoreException.class)
        .hasMessageEndingWith(
            "war.db is damaged: put a copy of it back, then run sanad register verify.");
  }

  /** A file system of its own that is really full; made where the tests may mount one. */
  @Test
  void on_a_full_disk_nothing_is_lost_and_with_room_the_same_again_completes_it() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()));
    try {
      String full = disk.resolve("war.db").toString();
      try (RegisterStore store = JdbcStore.open(full)) {
        Register register = new Register(store);
        register.add(first());
        Files.write(
            disk.resolve("ballast"), new byte[(int) Files.getFileStore(disk).getUsableSpace()]);
        List<ReadReport> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
          many.add(
              Told.in("r" + i, "S", "2016-08-15")
                  .shelling("P" + i, "2016-08-14", "Army", i)
                  .read());
        }
        assertThatThrownBy(() -> register.add(many))
            .isInstanceOf(StoreException.class)
            .hasMessageEndingWith(
                "war.db finds no more room on the disk: make room and run the same again.");
        assertThat(register.events()).hasSize(1);
        Files.delete(disk.resolve("ballast"));
        assertThat(ran("mount", "-o", "remount,size=40m", disk.toString())).isTrue();
        register.add(many);
        assertThat(register.events()).hasSize(301);
        assertThat(register.faults()).isEmpty();
      }
      assertThat(ran("mount", "-o", "remount,ro", disk.toString())).isTrue();
      assertThatThrownBy(() -> JdbcStore.open(full))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("yours to write in");
    } finally {
      ran("umount", disk.toString());
    }
  }

  private static boolean ran(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static ReadReport first() {
    return Told.in("a", "A", "2016-08-15").shelling("الرستن", "2016-08-14", "Army", 3).read();
  }

  private static ReadReport second() {
    return Told.in("b", "B", "2016-08-15").shelling("تلبيسة", "2016-08-14", "Army", 3).read();
  }
}
