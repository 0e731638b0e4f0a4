package org.sanad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;

/** Files of JSON Lines that are read in stretches, as many machines read one. */
class StretchTest {
  private static final String FILE =
      """
      {"id": "1", "text": "قصف على مضايا"}

      {"id": "2", "text": "غارة على دوما\\nومقتل مدني"}\r
      {"id": "3", "text":
      {"id": "4", "text": "هدنة في حمص"}
      {"id": "5", "text": "اشتباكات في الباب"}\
      """;

  private static List<InputItem> stretches(byte[] file, int... borders) {
    List<InputItem> items = new ArrayList<>();
    Charset charset = Objects.requireNonNull(FileItems.cuttable(file));
    int from = 0;
    for (int i = 0; i <= borders.length; i++) {
      int to = i == borders.length ? file.length : borders[i];
      byte[] bytes = Arrays.copyOfRange(file, Math.max(0, from - 1), file.length);
      int start = from;
      items.addAll(
          Taken.from(
              () ->
                  FileItems.stretch(
                      "f.jsonl",
                      new ByteArrayInputStream(bytes),
                      charset,
                      start,
                      to,
                      Context.of(Defaults.NONE))));
      from = to;
    }
    return items;
  }

  private static List<String> told(List<InputItem> items) {
    return items.stream()
        .map(
            item ->
                item instanceof InputItem.Accepted a
                    ? a.report().id() + " " + a.report().text()
                    : "refused " + ((InputItem.Refused) item).reason())
        .toList();
  }

  @Property
  void wherever_a_file_is_cut_each_line_is_read_once(
      @ForAll @IntRange(max = 260) int a, @ForAll @IntRange(max = 260) int b) {
    byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
    int first = Math.min(Math.min(a, b), file.length);
    int second = Math.min(Math.max(a, b), file.length);
    assertThat(told(stretches(file, first, second))).isEqualTo(told(Taken.all(file)));
  }

  @Test
  void a_report_leads_back_to_the_byte_at_which_its_line_begins() {
    byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
    List<InputItem> items = stretches(file, 100);
    assertThat(items).hasSize(5);
    for (InputItem item : items) {
      int offset = Math.toIntExact(item.origin().offset());
      String rest = new String(file, offset, file.length - offset, StandardCharsets.UTF_8);
      assertThat(rest).startsWith("{\"id\": \"");
      if (item instanceof InputItem.Accepted report) {
        assertThat(rest).startsWith("{\"id\": \"" + report.report().id());
      }
    }
    assertThat(items.get(2).origin())
        .hasToString("f.jsonl, offset " + items.get(2).origin().offset() + " (id 3)");
  }

  @Test
  void only_json_lines_in_encodings_of_single_bytes_are_cut() {
    assertThat(FileItems.cuttable(FILE.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(FileItems.cuttable(FILE.getBytes(Charset.forName("windows-1256"))))
        .isEqualTo(Charset.forName("windows-1256"));
    assertThat(FileItems.cuttable(FILE.getBytes(StandardCharsets.UTF_16))).isNull();
    assertThat(FileItems.cuttable("[{\"text\": \"قصف\"}]".getBytes(StandardCharsets.UTF_8)))
        .isNull();
    assertThat(FileItems.cuttable("id,text\n1,قصف\n".getBytes(StandardCharsets.UTF_8))).isNull();
    assertThat(FileItems.cuttable(new byte[] {0x1F, (byte) 0x8B, 8, 0})).isNull();
  }
}
