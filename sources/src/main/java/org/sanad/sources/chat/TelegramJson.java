package org.sanad.sources.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Guarded;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.item.Origin;
import org.sanad.sources.record.CharFeed;
import org.sanad.sources.record.RawRecord;
import org.sanad.sources.record.ValueSplitter;

/**
 * Telegram Desktop's {@code result.json}, of one chat or of several, post by post: the file may be
 * of any size, and a damaged post spoils no other.
 */
public final class TelegramJson implements ItemStream {
  private static final Pattern START =
      Pattern.compile(
          "\"type\"\\s*:\\s*\"(?:saved_messages|replies|verification_codes|(?:personal|bot)_chat"
              + "|(?:private|public)_(?:group|supergroup|channel))\"");

  private static final Set<String> OPEN = Set.of("public_channel", "public_supergroup");
  private static final Set<String> KEPT = Set.of("name", "type", "id");
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Origin origin;
  private final Reader in;
  private final CharFeed feed;
  private final ValueSplitter values;
  private final Posts posts;
  private final Map<String, String> chat = new HashMap<>();
  private boolean inMessages;
  private boolean refused;

  /**
   * @param in the file's characters; closed with the items
   */
  public TelegramJson(Origin origin, Reader in, Context context) {
    this.origin = origin;
    this.in = in;
    this.feed = new CharFeed(in);
    this.values = new ValueSplitter(feed);
    this.posts = new Posts(context);
  }

  /** Whether a file begins as such an export does. */
  public static boolean isStart(String start) {
    int messages = start.indexOf("\"messages\"");
    return messages >= 0 && START.matcher(start.substring(0, messages)).find();
  }

  @Override
  public @Nullable InputItem next() throws IOException {
    while (inMessages || seekMessages()) {
      if (refused) {
        return refusal();
      }
      int c = skipBlanks();
      if (c < 0 || c == ']') {
        feed.read();
        inMessages = false;
        if (c < 0) {
          return new InputItem.Refused(
              origin, "ends before its messages do: the file may have been cut short");
        }
        continue;
      }
      InputItem item = post(values.value());
      if (item != null) {
        return item;
      }
    }
    return null;
  }

  /** One refusal for a chat; what is in it is passed over unread. */
  private InputItem refusal() throws IOException {
    String name = chat.getOrDefault("name", "");
    for (int c = skipBlanks(); c >= 0 && c != ']'; c = skipBlanks()) {
      values.value();
    }
    feed.read();
    inMessages = false;
    refused = false;
    return new InputItem.Refused(origin.withId(name.isEmpty() ? null : name), Posts.PRIVATE);
  }

  private int skipBlanks() throws IOException {
    while (Character.isWhitespace(feed.peek()) || feed.peek() == ',') {
      feed.read();
    }
    return feed.peek();
  }

  /** Goes behind the next {@code "messages": [}, keeping what is said of the chat before it. */
  private boolean seekMessages() throws IOException {
    String last = "";
    String key = "";
    for (int c = feed.peek(); c >= 0; c = feed.peek()) {
      if (c == '"') {
        last = string();
        if (KEPT.contains(key)) {
          chat.put(key, last);
        }
        key = "";
        continue;
      }
      feed.read();
      if (c == ':') {
        key = last;
      } else if (c == '[' && key.equals("messages")) {
        inMessages = true;
        refused = !OPEN.contains(chat.getOrDefault("type", "")) && !posts.consent();
        return true;
      } else if (!Character.isWhitespace(c)) {
        key = "";
      }
    }
    return false;
  }

  private String string() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append((char) feed.read());
    boolean escaped = false;
    while (feed.peek() >= 0) {
      char c = (char) feed.read();
      if (text.length() < 1000) {
        text.append(c);
      }
      if (c == '"' && !escaped) {
        break;
      }
      escaped = c == '\\' && !escaped;
    }
    try {
      return JSON.readTree(text.toString()).asText();
    } catch (JsonProcessingException tooLongOrDamaged) {
      return "";
    }
  }

  private @Nullable InputItem post(RawRecord record) {
    Origin at = new Origin(origin.name(), record.line(), null);
    if (record.fault() != null) {
      return new InputItem.Refused(at, record.fault());
    }
    return Guarded.read(at, () -> report(at, record));
  }

  private @Nullable InputItem report(Origin at, RawRecord record) {
    JsonNode post;
    try {
      post = JSON.readTree(record.text());
    } catch (JsonProcessingException e) {
      return new InputItem.Refused(
          at, "is not valid JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
    if (!post.path("type").asText("message").equals("message")) {
      return null;
    }
    String date = post.path("date").asText("");
    return posts.report(
        at,
        chat.getOrDefault("name", ""),
        post.path("id").asText("?"),
        source(post),
        date.isEmpty() ? null : date,
        text(post.path("text")));
  }

  /** Of a forwarded post, the channel that it comes from; a person's name is nobody's business. */
  private static @Nullable String source(JsonNode post) {
    String from = post.path("forwarded_from").asText("");
    boolean person = post.path("forwarded_from_id").asText("").startsWith("user");
    return from.isBlank() || from.equals("null") || person ? null : from;
  }

  /** A text is a string, or a list of strings and of objects with a text each. */
  private static String text(JsonNode node) {
    if (node.isTextual()) {
      return node.textValue();
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode part : node) {
      text.append(part.isTextual() ? part.textValue() : part.path("text").asText(""));
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
