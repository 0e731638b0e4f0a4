package org.sanad.sources.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceReport;
import org.sanad.sources.item.Checked;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.DocumentItems;
import org.sanad.sources.item.FileName;
import org.sanad.sources.item.Guarded;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Limits;
import org.sanad.sources.item.Origin;
import org.sanad.sources.page.FragmentText;
import org.sanad.sources.page.Hostile;
import org.sanad.sources.page.Markup;
import org.sanad.sources.page.PageDate;
import org.sanad.sources.text.TextEncoding;

/**
 * RSS 0.9 to 2.0 and Atom. Read by a forgiving parser that knows no document types: an entity that
 * a feed defines itself is refused, and stands for nothing.
 */
public final class FeedDocument implements DocumentItems.Form {
  private static final Pattern START =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<\\?[^>]*>\\s*|<!--.{0,2000}?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>\\s*)*+"
              + "<(?:rss|feed|rdf:RDF)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final String ENTITIES =
      "defines entities of its own, as a feed need not and an attack does";
  private static final Pattern DEFINES = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);

  private final Context context;

  /** A feed of this run. */
  public FeedDocument(Context context) {
    this.context = context;
  }

  /** Whether a file begins as a feed does. */
  public static boolean isStart(String start) {
    return START.matcher(start.length() > 8000 ? start.substring(0, 8000) : start).find();
  }

  /** Whether a file begins as XML that defines entities of its own. */
  public static boolean isHostile(String start) {
    return start.stripLeading().startsWith("<") && DEFINES.matcher(start).find();
  }

  @Override
  public int most() {
    return Limits.DOCUMENT_BYTES;
  }

  /** Pages that entries lead to are fetched one by one, as somebody asks for them. */
  @Override
  public @Nullable InputItem given(InputItem item) {
    return context.links().followed(item);
  }

  @Override
  public List<InputItem> items(Origin origin, byte[] bytes) {
    Charset charset = TextEncoding.of(bytes, true);
    String text = new String(bytes, charset == null ? StandardCharsets.UTF_8 : charset);
    if (DEFINES.matcher(text).find()) {
      return List.of(new InputItem.Refused(origin, ENTITIES));
    }
    Document feed;
    try {
      feed = Markup.xml(text);
    } catch (Hostile e) {
      return List.of(new InputItem.Refused(origin, e.reason()));
    }
    String outlet = child(feed.selectFirst("channel, feed"), "title");
    List<InputItem> items = new ArrayList<>();
    int number = 0;
    for (Element entry : feed.select("item, entry")) {
      String numbered = FileName.stem(origin.name()) + "-" + ++number;
      items.add(Guarded.sure(origin.withId(numbered), () -> item(origin, outlet, entry, numbered)));
    }
    return items.isEmpty()
        ? List.of(new InputItem.Refused(origin, "is a feed without entries"))
        : items;
  }

  /**
   * The report in an entry.
   *
   * @param numbered what an entry without a name and an address is called
   */
  private InputItem item(Origin feed, @Nullable String outlet, Element entry, String numbered) {
    String url = link(entry);
    String id = child(entry, "guid", "id");
    if (id == null) {
      id = url == null ? numbered : url;
    }
    Origin origin = feed.withUrl(url).withId(id);
    try {
      return report(origin, id, outlet, entry);
    } catch (Hostile e) {
      return new InputItem.Refused(origin, e.reason());
    }
  }

  private InputItem report(Origin origin, String id, @Nullable String outlet, Element entry)
      throws Hostile {
    String title = text(entry, "title");
    String words = text(entry, "content:encoded", "content", "description", "summary");
    if (words.isBlank() && title.isBlank()) {
      return new InputItem.Refused(origin, "has neither words nor a title");
    }
    String date = child(entry, "pubDate", "dc:date", "published", "updated");
    LocalDate day = date == null ? null : PageDate.parse(date);
    String source = outlet == null ? context.defaults().source() : outlet;
    return Checked.report(
        origin,
        new SourceReport(
            id, source, day == null ? context.defaults().published() : day, title, words),
        null);
  }

  /** The words of the first child of that name that has any, without tags; "" where none has. */
  private static String text(Element entry, String... names) throws Hostile {
    String marked = child(entry, names);
    return marked == null ? "" : FragmentText.of(marked);
  }

  private static @Nullable String link(Element entry) {
    for (Element link : entry.children()) {
      if (link.tagName().equalsIgnoreCase("link")) {
        String rel = link.attr("rel");
        String address = link.hasAttr("href") ? link.attr("href") : link.text();
        if ((rel.isEmpty() || rel.equals("alternate")) && address.strip().startsWith("http")) {
          return address.strip();
        }
      }
    }
    return null;
  }

  /** The words in the first child of that name that has any, null where none has. */
  private static @Nullable String child(@Nullable Element of, String... names) {
    if (of == null) {
      return null;
    }
    for (String name : names) {
      for (Element each : of.children()) {
        if (each.tagName().equalsIgnoreCase(name)) {
          String words = each.childrenSize() > 0 ? each.html() : each.wholeText();
          if (!words.isBlank()) {
            return words.strip();
          }
        }
      }
    }
    return null;
  }
}
