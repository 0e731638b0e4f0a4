package org.sanad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.web.Fetcher;

class InputsTest {
  private static final InputStream NOTHING = InputStream.nullInputStream();

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    Files.writeString(folder.resolve("b/two.txt"), "قتل مدني في قصف على حي الوعر.");
    Files.writeString(folder.resolve("a.txt"), "أصيب طفل بانفجار لغم في ريف حماة.");
    Files.writeString(
        folder.resolve("c.json"), "[{\"id\": \"two\", \"text\": \"هدنة في حي الوعر\"}]");
    Files.writeString(folder.resolve(".hidden"), "لا شيء");
  }

  private static List<InputItem> take(Inputs inputs) {
    List<InputItem> items = new ArrayList<>();
    for (InputItem item = inputs.next(); item != null; item = inputs.next()) {
      items.add(item);
    }
    return items;
  }

  /** What comes of folder b, which is listed so, and of the file beside it: one item each. */
  private List<InputItem> takeWhereListing(Inputs.FolderLister lister) {
    List<InputItem> items =
        take(
            new Inputs(
                List.of(folder.resolve("b").toString(), folder.resolve("a.txt").toString()),
                NOTHING,
                Context.of(Defaults.NONE),
                new Fetcher(Fetcher.POLITE),
                lister));
    assertThat(items).hasSize(2);
    return items;
  }

  @Test
  void a_folder_is_read_by_name_with_the_folders_in_it() {
    List<InputItem> items =
        take(new Inputs(List.of(folder.toString()), NOTHING, Context.of(Defaults.NONE)));
    assertThat(items)
        .extracting(item -> Taken.report(item).id())
        .containsExactly("a", "two", "two");
  }

  @Test
  void of_two_reports_with_one_id_both_are_read_and_the_second_is_warned_of() {
    List<InputItem> items =
        take(new Inputs(List.of(folder.toString()), NOTHING, Context.of(Defaults.NONE)));
    assertThat(Taken.warnings(items.get(1))).isEmpty();
    assertThat(Taken.warnings(items.get(2))).containsExactly("report.duplicate_id");
  }

  @Test
  void a_dash_is_standard_input() {
    InputStream in = new ByteArrayInputStream("غارة على سوق".getBytes(StandardCharsets.UTF_8));
    assertThat(take(new Inputs(List.of("-"), in, Context.of(new Defaults("وكالة", null)))))
        .singleElement()
        .satisfies(item -> assertThat(Taken.report(item).source()).isEqualTo("وكالة"));
  }

  @Test
  void what_does_not_exist_is_said_and_the_rest_is_read() {
    String missing = folder.resolve("missing.txt").toString();
    List<InputItem> items =
        take(
            new Inputs(
                List.of(missing, folder.resolve("a.txt").toString()),
                NOTHING,
                Context.of(Defaults.NONE)));
    assertThat(items).hasSize(2);
    assertThat(items.get(0).origin()).hasToString(missing);
    assertThat(Taken.reason(items.get(0))).isEqualTo("does not exist");
  }

  @Test
  void a_folder_that_may_not_be_listed_is_said_and_the_rest_is_read() {
    List<InputItem> items =
        takeWhereListing(
            closed -> {
              throw new AccessDeniedException(closed.toString());
            });
    assertThat(Taken.reason(items.get(0))).isEqualTo("cannot be opened: permission denied");
  }

  @Test
  void what_a_library_throws_at_one_input_is_said_and_the_rest_is_read() {
    List<InputItem> items =
        takeWhereListing(
            broken -> {
              throw new IllegalStateException("the folder's own fault");
            });
    assertThat(items.get(0).origin()).hasToString(folder.resolve("b").toString());
    assertThat(Taken.reason(items.get(0)))
        .startsWith("could not be read: an error in Sanad itself, please report it")
        .contains("the folder's own fault");
    assertThat(Taken.report(items.get(1)).id()).isEqualTo("a");
  }

  @Test
  void so_is_one_without_rights_on_this_machine() throws IOException {
    Path closed = folder.resolve("b");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(closed)).as("this user may read everything").isFalse();
      List<InputItem> items =
          take(new Inputs(List.of(closed.toString()), NOTHING, Context.of(Defaults.NONE)));
      assertThat(Taken.reason(items.get(0))).isEqualTo("cannot be opened: permission denied");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void an_input_that_fails_half_way_is_said_once() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    assertThat(take(new Inputs(List.of("-"), broken, Context.of(Defaults.NONE))))
        .singleElement()
        .satisfies(item -> assertThat(Taken.reason(item)).contains("the disk is gone"));
  }

  @Test
  void a_hundred_thousand_ids_are_told_apart() {
    SeenIds ids = new SeenIds();
    for (int i = 0; i < 100_000; i++) {
      assertThat(ids.add("report-" + i)).isTrue();
    }
    assertThat(ids.add("report-99999")).isFalse();
    assertThat(ids.add("report-0")).isFalse();
  }
}
