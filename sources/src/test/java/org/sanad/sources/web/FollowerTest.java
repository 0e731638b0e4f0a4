package org.sanad.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.sources.Taken.report;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.model.Diagnostic;
import org.sanad.model.SourceReport;
import org.sanad.sources.Inputs;
import org.sanad.sources.Taken;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;

/** Feeds whose entries carry a line each, on a server of this machine that has their pages. */
class FollowerTest {
  private static final String BODY =
      "قال ناشطون إن طائرات حربية قصفت صباح اليوم سوقاً شعبية في بلدة الأتارب بريف حلب الغربي، ما"
          + " أدى إلى مقتل ثلاثة مدنيين وإصابة عشرة آخرين.";
  private static final String PAGE =
      "<html><head><title>قصف على الأتارب | الموقع</title></head><body><nav><a"
          + " href='/'>الرئيسية</a></nav><h1>قصف على الأتارب</h1><div><p>"
          + BODY
          + "</p><p>وتحدث الدفاع المدني عن دمار واسع في المكان وعن عالقين تحت الأنقاض.</p></div>"
          + "</body></html>";

  private final Fetcher fetcher = new Fetcher(Duration.ZERO, Duration.ofMinutes(2));
  private final Remembered memory = new Remembered();
  private Site site;

  /** As a watch remembers, without a file. */
  private static final class Remembered implements Follower.Memory {
    private final Map<String, Known> pages = new HashMap<>();

    @Override
    public Known known(String address) {
      return pages.getOrDefault(address, Known.NOTHING);
    }

    @Override
    public void fetched(String address, Known known) {
      pages.put(address, known);
    }
  }

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private void feed(String... addresses) {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < addresses.length; i++) {
      entries
          .append("<item><guid>g-")
          .append(i + 1)
          .append("</guid><title>قصف على الأتارب</title><pubDate>Mon, 15 Aug 2016 10:00:00 GMT")
          .append("</pubDate><link>")
          .append(addresses[i])
          .append("</link><description>طائرات تقصف سوقاً</description></item>");
    }
    site.page("/rss", "<rss><channel><title>وكالة</title>" + entries + "</channel></rss>");
  }

  private List<InputItem> read(boolean follow) {
    Context context = Context.of(Defaults.NONE);
    if (follow) {
      context = context.following(new Follower(fetcher, context, memory));
    }
    Context read = context;
    return Taken.from(
        () -> new Inputs(List.of(site.at("/rss")), InputStream.nullInputStream(), read, fetcher));
  }

  private static String warning(InputItem item) {
    return ((InputItem.Accepted) item)
        .warnings().stream()
            .filter(each -> each.code().equals("feed.page_unread"))
            .map(Diagnostic::detail)
            .findFirst()
            .orElse("");
  }

  @Test
  void no_page_is_asked_for_unless_somebody_wants_that() {
    feed(site.at("/1.html"));
    site.page("/1.html", PAGE);
    assertThat(report(read(false).get(0)).text()).isEqualTo("طائرات تقصف سوقاً");
    assertThat(site.asked()).containsExactly("/robots.txt", "/rss");
  }

  @Test
  void the_page_that_an_entry_leads_to_is_read_in_its_place() {
    feed(site.at("/1.html"));
    site.page("/1.html", PAGE);
    InputItem item = read(true).get(0);
    SourceReport report = report(item);
    assertThat(report.text()).startsWith(BODY).contains("الدفاع المدني").doesNotContain("الرئيسية");
    assertThat(report.id()).isEqualTo("g-1");
    assertThat(report.source()).isEqualTo("وكالة");
    assertThat(report.published()).hasToString("2016-08-15");
    assertThat(item.origin().url()).isEqualTo(site.at("/1.html"));
    assertThat(item.origin().digest()).startsWith("sha256:");
    assertThat(site.asked()).containsExactly("/robots.txt", "/rss", "/1.html");
  }

  @Test
  void where_the_page_cannot_be_had_the_entry_stands_and_that_is_said() {
    site.page("/robots.txt", "User-agent: *\nDisallow: /closed\n");
    site.page("/2.html", "<html><body><p>قصف</p></body></html>");
    feed(site.at("/closed/1.html"), site.at("/gone.html"), site.at("/2.html"));
    List<InputItem> items = read(true);
    assertThat(items)
        .hasSize(3)
        .allSatisfy(item -> assertThat(report(item).text()).isEqualTo("طائرات تقصف سوقاً"));
    assertThat(warning(items.get(0))).contains("robots.txt").contains("words in the feed");
    assertThat(warning(items.get(1))).contains("answers 404");
    assertThat(warning(items.get(2))).contains("has no article");
    assertThat(site.asked()).doesNotContain("/closed/1.html");
  }

  @Test
  void a_page_that_has_not_changed_is_not_read_again() {
    feed(site.at("/1.html"));
    site.tagged("/1.html", "\"v1\"", PAGE);
    assertThat(read(true)).hasSize(1);
    assertThat(read(true)).isEmpty();
    site.tagged("/1.html", "\"v2\"", PAGE.replace("ثلاثة", "أربعة"));
    assertThat(report(read(true).get(0)).text()).contains("مقتل أربعة مدنيين");
  }

  @Test
  void no_link_leads_into_the_readers_own_network() {
    site.page("/secret.html", PAGE);
    site.page(
        "/redirected.html",
        exchange -> {
          exchange
              .getResponseHeaders()
              .add("Location", site.at("/secret.html").replace("localhost", "127.0.0.1"));
          exchange.sendResponseHeaders(302, -1);
        });
    feed(
        site.at("/secret.html").replace("localhost", "127.0.0.1"),
        "http://10.0.0.1/admin",
        "http://[::1]/admin",
        site.at("/redirected.html"));
    List<InputItem> items = read(true);
    assertThat(items)
        .hasSize(4)
        .allSatisfy(item -> assertThat(warning(item)).contains("lies in a private network"));
    assertThat(site.asked()).doesNotContain("/secret.html");
  }

  @Test
  void of_one_feed_only_so_many_pages_are_fetched() {
    String[] addresses = new String[Follower.MOST + 2];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = site.at("/" + i + ".html");
      site.page("/" + i + ".html", PAGE);
    }
    feed(addresses);
    List<InputItem> items = read(true);
    assertThat(items).hasSize(addresses.length);
    assertThat(items).filteredOn(item -> !warning(item).isEmpty()).hasSize(2);
    assertThat(site.asked()).hasSize(2 + Follower.MOST);
  }
}
