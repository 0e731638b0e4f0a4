package org.sanad.sources.chat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.DocumentItems;
import org.sanad.sources.item.Guarded;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Limits;
import org.sanad.sources.item.Origin;
import org.sanad.sources.page.FragmentText;
import org.sanad.sources.page.Hostile;
import org.sanad.sources.page.Markup;

/**
 * A page of Telegram Desktop's HTML export. It does not say what kind of chat it is of: where only
 * the chat itself speaks, under its own name, it is taken for a channel, else for a private chat.
 */
public final class TelegramHtml implements DocumentItems.Form {
  private static final Pattern DAY = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})");

  private static final Evaluator FORWARDED = QueryParser.parse(".forwarded.body");
  private static final Evaluator FROM = QueryParser.parse(".from_name");
  private static final Evaluator TEXT = QueryParser.parse(".text");
  private static final Evaluator DATE = QueryParser.parse(".date.details[title]");

  private final Posts posts;

  /** A page of this run. */
  public TelegramHtml(Context context) {
    this.posts = new Posts(context);
  }

  /** Whether a file begins as such an export does. */
  public static boolean isStart(String start) {
    return start.contains("class=\"page_wrap\"") && start.contains("class=\"page_header");
  }

  @Override
  public int most() {
    return Limits.DOCUMENT_BYTES;
  }

  @Override
  public List<InputItem> items(Origin origin, byte[] bytes) {
    try {
      return items(origin, Markup.page(new String(bytes, StandardCharsets.UTF_8), ""));
    } catch (Hostile e) {
      return List.of(new InputItem.Refused(origin, e.reason()));
    }
  }

  private List<InputItem> items(Origin origin, Document page) {
    Element header = page.selectFirst(".page_header .text");
    String chat = header == null ? "" : header.text();
    if (!posts.consent() && !isChannel(page, chat)) {
      return List.of(
          new InputItem.Refused(origin.withId(chat.isEmpty() ? null : chat), Posts.PRIVATE));
    }
    List<InputItem> items = new ArrayList<>();
    for (Element message : page.select("div.message.default")) {
      Origin numbered = origin.withId(chat + "/" + number(message));
      InputItem item = Guarded.read(numbered, () -> post(origin, chat, message));
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private static boolean isChannel(Document page, String chat) {
    List<String> names =
        page.select("div.message.default > .body > .from_name").stream()
            .map(Element::ownText)
            .map(String::strip)
            .distinct()
            .toList();
    return !chat.isEmpty() && names.equals(List.of(chat));
  }

  private @Nullable InputItem post(Origin origin, String chat, Element message) {
    Element forwarded = message.selectFirst(FORWARDED);
    Element from = forwarded == null ? null : forwarded.selectFirst(FROM);
    Element text = Objects.requireNonNullElse(forwarded, message).selectFirst(TEXT);
    Element date = message.selectFirst(DATE);
    return posts.report(
        origin,
        chat,
        number(message),
        from == null || from.ownText().isBlank() ? null : from.ownText().strip(),
        date == null ? null : day(date.attr("title")),
        text == null ? "" : FragmentText.of(text));
  }

  private static String number(Element message) {
    return message.id().replaceFirst("^message-?", "");
  }

  private static @Nullable String day(String words) {
    Matcher m = DAY.matcher(words);
    return m.find() ? m.group(3) + "-" + m.group(2) + "-" + m.group(1) : null;
  }
}
