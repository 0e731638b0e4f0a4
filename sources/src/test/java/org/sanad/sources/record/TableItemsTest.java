package org.sanad.sources.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.sources.Taken.report;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sanad.sources.Taken;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;

class TableItemsTest {

  private static List<InputItem> read(String table) {
    TableHeader header = Objects.requireNonNull(TableHeader.of(table));
    return Taken.from(
        () -> new TableItems("t.csv", new StringReader(table), header, Defaults.NONE));
  }

  @Test
  void columns_are_known_by_their_names_in_any_order() {
    List<InputItem> items =
        read(
            "date,url,text,id,note\n"
                + "2016-08-15,https://a.example/1,\"قصف على الوعر، وقتلى\nبينهم \"\"طفل\"\"\",A-1,x\n"
                + "2016-08-16,,هدنة في مضايا,,\n");
    assertThat(report(items.get(0)).text()).isEqualTo("قصف على الوعر، وقتلى\nبينهم \"طفل\"");
    assertThat(report(items.get(0)).published()).hasToString("2016-08-15");
    assertThat(items.get(0).origin()).hasToString("t.csv, line 2, https://a.example/1 (id A-1)");
    assertThat(report(items.get(1)).id()).isEqualTo("t-2");
    assertThat(items.get(1).origin().line()).isEqualTo(4);
  }

  @Test
  void tabs_semicolons_and_arabic_names_do_as_well() {
    assertThat(report(read("النص\tالتاريخ\nقصف في درعا\t2016-01-02\n").get(0)).text())
        .isEqualTo("قصف في درعا");
    assertThat(report(read("Title;Text\nعنوان;قصف في درعا\n").get(0)).title()).isEqualTo("عنوان");
  }

  @Test
  void a_mark_that_is_never_closed_spoils_its_own_row_only() {
    List<InputItem> items = read("id,text\n1,قصف في حلب\n2,\"قصف في حمص\n3,قصف في درعا\n4,هدنة\n");
    assertThat(items).hasSize(4);
    assertThat(((InputItem.Refused) items.get(1)).reason()).contains("never closed");
    assertThat(items.get(1).origin().line()).isEqualTo(3);
    assertThat(report(items.get(2)).id()).isEqualTo("3");
    assertThat(items.get(3).origin().line()).isEqualTo(5);
  }

  @Test
  void a_row_without_words_is_no_report() {
    assertThat(((InputItem.Refused) read("id,text\n1,\n").get(0)).reason()).contains("neither");
  }

  @Test
  void a_text_with_commas_is_no_table() {
    assertThat(TableHeader.of("قال ناشطون, إن القصف, مستمر\nعلى البلدة\n")).isNull();
    assertThat(TableHeader.of("text\nقصف\n")).isNull();
  }
}
