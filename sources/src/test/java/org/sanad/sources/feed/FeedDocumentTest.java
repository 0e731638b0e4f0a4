package org.sanad.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.sources.Taken.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.sources.Taken;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;

class FeedDocumentTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>وكالة الريف</title><link>https://r.example/</link>
      <item><title>قصف على مضايا</title><link>https://r.example/1</link><guid>r-1</guid>
        <pubDate>Mon, 15 Aug 2016 23:30:00 +0300</pubDate>
        <description>ملخص</description>
        <content:encoded><![CDATA[<p>قصفت قوات النظام بلدة مضايا.</p><p>اقرأ أيضاً: <a href="/2">هدنة في حمص</a></p><p>وقتل مدنيان.</p>]]></content:encoded></item>
      <item><title>هدنة في حمص</title><link>https://r.example/2</link>
        <description>&lt;b&gt;بدأت&lt;/b&gt; هدنة في حي الوعر</description></item>
      </channel></rss>
      """;

  private static List<InputItem> read(byte[] feed) {
    return Taken.from("feed.xml", feed, Context.of(Defaults.NONE));
  }

  private static List<InputItem> read(String feed) {
    return read(feed.getBytes(StandardCharsets.UTF_8));
  }

  private static String reason(List<InputItem> items) {
    assertThat(items).hasSize(1);
    return ((InputItem.Refused) items.get(0)).reason();
  }

  @Test
  void an_entry_of_rss_is_a_report() {
    List<InputItem> items = read(RSS);
    assertThat(items).hasSize(2);
    assertThat(report(items.get(0)))
        .satisfies(
            r -> {
              assertThat(r.id()).isEqualTo("r-1");
              assertThat(r.source()).isEqualTo("وكالة الريف");
              assertThat(r.published()).hasToString("2016-08-15");
              assertThat(r.title()).isEqualTo("قصف على مضايا");
              assertThat(r.text()).isEqualTo("قصفت قوات النظام بلدة مضايا.\n\nوقتل مدنيان.");
            });
    assertThat(items.get(0).origin().url()).isEqualTo("https://r.example/1");
    assertThat(report(items.get(1)).text()).isEqualTo("بدأت هدنة في حي الوعر");
    assertThat(report(items.get(1)).published()).isNull();
  }

  @Test
  void so_is_one_of_atom() {
    List<InputItem> items =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة الريف</title>
            <entry><title>قصف على مضايا</title><id>urn:1</id>
              <link rel="alternate" href="https://r.example/1"/>
              <updated>2016-08-15T23:30:00+03:00</updated>
              <content type="html">&lt;p&gt;قصفت قوات النظام بلدة مضايا.&lt;/p&gt;</content></entry>
            </feed>
            """);
    assertThat(report(items.get(0)).text()).isEqualTo("قصفت قوات النظام بلدة مضايا.");
    assertThat(report(items.get(0)).published()).hasToString("2016-08-15");
    assertThat(items.get(0).origin().url()).isEqualTo("https://r.example/1");
  }

  @Test
  void a_feed_in_windows_1256_is_read() {
    byte[] feed = RSS.replace("UTF-8", "windows-1256").getBytes(Charset.forName("windows-1256"));
    assertThat(report(read(feed).get(0)).title()).isEqualTo("قصف على مضايا");
  }

  @Test
  void a_feed_that_is_cut_short_gives_what_came() {
    assertThat(read(RSS.substring(0, RSS.indexOf("<description>&lt;"))))
        .hasSize(2)
        .allSatisfy(item -> assertThat(report(item).title()).isNotEmpty());
  }

  @Test
  void a_billion_laughs_are_refused() {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + "<rss><channel><item><title>&b;</title></item></channel></rss>";
    assertThat(reason(read(laughs))).contains("entities of its own");
  }

  @Test
  void no_file_of_this_machine_comes_in_by_an_entity() {
    String outside =
        "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><feed><entry><title>&x;</title>"
            + "</entry></feed>";
    assertThat(reason(read(outside))).contains("entities of its own");
  }

  @Test
  void tags_ten_thousand_deep_are_refused() {
    String deep = "<rss><channel>" + "<a>".repeat(10_000) + "</channel></rss>";
    assertThat(reason(read(deep))).contains("nested");
  }

  @Test
  void a_feed_without_entries_is_said_to_be_one() {
    assertThat(reason(read("<rss><channel><title>x</title></channel></rss>")))
        .contains("without entries");
  }
}
