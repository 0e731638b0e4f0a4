package org.sanad.sources.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.sources.Taken.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.sources.Taken;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Skips;

class TelegramTest {
  private static final String POSTS =
      """
      "messages": [
        {"id": 1, "type": "service", "date": "2016-08-14T10:00:00", "action": "create_channel", "text": ""},
        {"id": 2, "type": "message", "date": "2016-08-15T09:30:00", "from": "أخبار الريف", "from_id": "channel7",
         "text": ["قصف مدفعي على ", {"type": "bold", "text": "بلدة مضايا"}, " منذ الصباح"]},
        {"id": 3, "type": "message", "date": "2016-08-15T10:30:00", "from": "أخبار الريف", "from_id": "channel7",
         "forwarded_from": "شبكة حلب", "text": "غارات على حي الوعر"},
        {"id": 4, "type": "message", "date": "2016-08-15T11:30:00", "photo": "p.jpg", "text": ""},
        {"id": 5, "type": "message", "date": "2016-08-15T11:40:00", "from": "أخبار الريف",
         "forwarded_from": "فلان الفلاني", "forwarded_from_id": "user99", "text": "هدنة في قدسيا"}
      ]""";

  private static String export(String type) {
    return "{\"name\": \"أخبار الريف\", \"type\": \"" + type + "\", \"id\": 7,\n" + POSTS + "\n}";
  }

  private static List<InputItem> read(String export, Context context) {
    return Taken.from("result.json", export.getBytes(StandardCharsets.UTF_8), context);
  }

  private static List<InputItem> read(String export) {
    return read(export, Context.of(Defaults.NONE));
  }

  @Test
  void each_post_of_a_channel_is_a_report() {
    List<InputItem> items = read(export("public_channel"));
    assertThat(items).hasSize(3);
    assertThat(report(items.get(0)))
        .satisfies(
            r -> {
              assertThat(r.id()).isEqualTo("أخبار الريف/2");
              assertThat(r.source()).isEqualTo("أخبار الريف");
              assertThat(r.published()).hasToString("2016-08-15");
              assertThat(r.text()).isEqualTo("قصف مدفعي على بلدة مضايا منذ الصباح");
            });
  }

  @Test
  void a_forwarded_post_has_the_channel_that_it_comes_from_as_its_source_but_no_person() {
    List<InputItem> items = read(export("public_channel"));
    assertThat(report(items.get(1)).source()).isEqualTo("شبكة حلب");
    assertThat(report(items.get(2)).source()).isEqualTo("أخبار الريف");
  }

  @Test
  void a_picture_without_words_is_passed_over_and_counted() {
    Context context = Context.of(Defaults.NONE);
    read(export("public_channel"), context);
    assertThat(context.skips().counts()).containsEntry(Skips.Reason.NO_TEXT, 1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "personal_chat",
        "private_group",
        "private_supergroup",
        "private_channel",
        "saved_messages"
      })
  void a_private_chat_is_refused_without_consent(String type) {
    assertThat(read(export(type)))
        .singleElement()
        .satisfies(
            item -> assertThat(((InputItem.Refused) item).reason()).contains("--i-have-consent"));
    Context consent = new Context(Defaults.NONE, true, new Skips());
    assertThat(read(export(type), consent)).hasSize(3);
  }

  @Test
  void of_an_export_of_several_chats_the_open_ones_are_read() {
    String all =
        "{\"about\": \"…\", \"chats\": {\"list\": [\n"
            + export("personal_chat")
            + ",\n"
            + export("public_channel").replace("أخبار الريف", "قناة أخرى")
            + "]}}";
    List<InputItem> items = read(all);
    assertThat(items).hasSize(4);
    assertThat(items.get(0)).isInstanceOf(InputItem.Refused.class);
    assertThat(report(items.get(1)).source()).isEqualTo("قناة أخرى");
  }

  @Test
  void a_damaged_post_spoils_no_other() {
    List<InputItem> items = read(export("public_channel").replace("\"id\": 3,", "\"id\": ,3"));
    assertThat(items).hasSize(3);
    assertThat(((InputItem.Refused) items.get(1)).reason()).startsWith("is not valid JSON");
    assertThat(items.get(1).origin().line()).isEqualTo(6);
  }

  private static String page(String secondName) {
    return """
        <!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body>
        <div class="page_wrap"><div class="page_header"><div class="content">
        <div class="text bold">أخبار الريف</div></div></div>
        <div class="page_body chat_page"><div class="history">
        <div class="message service" id="message-1"><div class="body details">15 August 2016</div></div>
        <div class="message default clearfix" id="message2"><div class="body">
          <div class="pull_right date details" title="15.08.2016 09:30:00 UTC+03:00">09:30</div>
          <div class="from_name">أخبار الريف</div>
          <div class="text">قصف مدفعي على بلدة مضايا<br>منذ الصباح</div></div></div>
        <div class="message default clearfix" id="message3"><div class="body">
          <div class="pull_right date details" title="15.08.2016 10:30:00 UTC+03:00">10:30</div>
          <div class="from_name">%s</div>
          <div class="forwarded body"><div class="from_name">شبكة حلب
            <span class="date details" title="15.08.2016 10:00:00">15.08.2016 10:00:00</span></div>
          <div class="text">غارات على حي الوعر</div></div></div></div>
        </div></div></div></body></html>
        """
        .replace("%s", secondName);
  }

  @Test
  void an_html_export_gives_the_same() {
    List<InputItem> items = read(page("أخبار الريف"));
    assertThat(items).hasSize(2);
    assertThat(report(items.get(0)).text()).isEqualTo("قصف مدفعي على بلدة مضايا\n\nمنذ الصباح");
    assertThat(report(items.get(0)).published()).hasToString("2016-08-15");
    assertThat(report(items.get(1)).source()).isEqualTo("شبكة حلب");
    assertThat(report(items.get(1)).id()).isEqualTo("أخبار الريف/3");
  }

  @Test
  void where_others_speak_an_html_export_is_of_a_private_chat() {
    assertThat(read(page("سامر")))
        .singleElement()
        .satisfies(
            item -> assertThat(((InputItem.Refused) item).reason()).contains("--i-have-consent"));
  }
}
