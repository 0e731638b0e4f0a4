package org.sanad.sources.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in its head and in its marks, for machines. */
final class Metadata {
  private static final Evaluator TYPE = meta("property=og:type");
  private static final Evaluator ARTICLE =
      QueryParser.parse("[itemprop=articleBody], meta[property=article:published_time]");
  private static final Evaluator TITLE = meta("property=og:title");
  private static final Evaluator HEADLINE = QueryParser.parse("[itemprop=headline], article h1");
  private static final Evaluator FIRST_HEADING = QueryParser.parse("h1");
  private static final List<Evaluator> OUTLETS =
      List.of(meta("property=og:site_name"), meta("name=application-name"), meta("name=publisher"));
  private static final Evaluator CANONICAL = QueryParser.parse("link[rel=canonical]");
  private static final Evaluator ADDRESS = meta("property=og:url");
  private static final List<Evaluator> DATES =
      Stream.of(
              "meta[property=article:published_time]",
              "meta[itemprop=datePublished]",
              "[itemprop=datePublished]",
              "meta[name~=(?i)^(pubdate|publish-?date|publication_date|date|article\\.published"
                  + "|dc\\.date(\\.issued)?|dcterms\\.(created|date|issued)|parsely-pub-date|sailthru\\.date)$]",
              "time[pubdate]",
              "article time",
              "main time")
          .map(QueryParser::parse)
          .toList();
  private static final Evaluator TIME = QueryParser.parse("time");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2}/\\d{1,2}/\\d{1,2})/");

  /** «العنوان | الموقع»: the mark between a headline and the name of the site. */
  private static final Pattern PARTED = Pattern.compile("\\s+[|\\-–—:»]+\\s+");

  private final Document page;
  private final JsonLd json;

  Metadata(Document page) {
    this.page = page;
    this.json = JsonLd.of(page);
  }

  /** Whether the page says that it is an article. */
  boolean saysArticle() {
    return json.found() || "article".equals(content(TYPE)) || page.selectFirst(ARTICLE) != null;
  }

  /** The article's text as given for machines, null where it is not. */
  @Nullable String body() {
    return json.body();
  }

  String title() {
    Element heading = heading();
    String shown = heading == null ? "" : heading.text();
    String said = first(json.headline(), content(TITLE), page.title());
    if (!shown.isBlank() && (said.isBlank() || said.startsWith(shown))) {
      return shown;
    }
    return said.isBlank() ? "" : withoutSite(said);
  }

  private @Nullable Element heading() {
    Element marked = page.selectFirst(HEADLINE);
    return marked != null && !marked.text().isBlank() ? marked : page.selectFirst(FIRST_HEADING);
  }

  private String withoutSite(String title) {
    Matcher m = PARTED.matcher(title);
    int cut = -1;
    while (m.find()) {
      cut = m.start();
    }
    if (cut <= 0) {
      return title.strip();
    }
    String rest = PARTED.matcher(title.substring(cut)).replaceFirst("");
    String site = outlet();
    boolean isSite = rest.equals(site) || rest.split("\\s+").length <= 3;
    return isSite ? title.substring(0, cut).strip() : title.strip();
  }

  /** Who published the page, null where it does not say. */
  @Nullable String outlet() {
    String said = first(json.publisher());
    for (int i = 0; said.isBlank() && i < OUTLETS.size(); i++) {
      said = content(OUTLETS.get(i));
    }
    return said.isBlank() ? null : said.strip();
  }

  /** The address that the page gives itself, null where it gives none. */
  @Nullable String address() {
    Element canonical = page.selectFirst(CANONICAL);
    String said = first(canonical == null ? "" : canonical.attr("href"), content(ADDRESS), "");
    return said.startsWith("http") && said.length() < 2000 ? said.strip() : null;
  }

  /**
   * The day of publication, null where the page does not say it.
   *
   * @param url its address, null where unknown
   */
  @Nullable LocalDate published(@Nullable String url) {
    LocalDate day = json.published() == null ? null : PageDate.parse(json.published());
    for (int i = 0; day == null && i < DATES.size(); i++) {
      Element mark = page.selectFirst(DATES.get(i));
      day = mark == null ? null : PageDate.parse(dateOf(mark));
    }
    List<Element> times = day == null ? page.select(TIME) : List.of();
    if (times.size() == 1) {
      day = PageDate.parse(dateOf(times.get(0)));
    }
    if (day == null && url != null) {
      Matcher m = IN_ADDRESS.matcher(url);
      day = m.find() ? PageDate.parse(m.group(1)) : null;
    }
    return day;
  }

  private static String dateOf(Element mark) {
    return first(mark.attr("datetime"), mark.attr("content"), mark.text());
  }

  private static Evaluator meta(String which) {
    return QueryParser.parse("meta[" + which + "]");
  }

  private String content(Evaluator query) {
    Element meta = page.selectFirst(query);
    return meta == null ? "" : meta.attr("content").strip();
  }

  private static String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
