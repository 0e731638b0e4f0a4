package org.sanad.sources.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes in schema.org's terms as JSON-LD.
 *
 * @param found whether it describes one
 * @param headline its headline
 * @param published the day and time of publication, as written
 * @param publisher the outlet's name
 * @param body its text
 */
record JsonLd(
    boolean found,
    @Nullable String headline,
    @Nullable String published,
    @Nullable String publisher,
    @Nullable String body) {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final Evaluator SCRIPTS = QueryParser.parse("script[type=application/ld+json]");
  private static final JsonLd NONE = new JsonLd(false, null, null, null, null);
  private static final int LONGEST = 1 << 19;
  private static final int MOST_NODES = 2000;

  static JsonLd of(Document page) {
    for (Element script : page.select(SCRIPTS)) {
      String data = script.data();
      if (data.length() <= LONGEST) {
        JsonNode article = article(data);
        if (article != null) {
          return new JsonLd(
              true,
              text(article.path("headline")),
              text(article.path("datePublished")),
              text(article.path("publisher").path("name")),
              text(article.path("articleBody")));
        }
      }
    }
    return NONE;
  }

  private static @Nullable JsonNode article(String data) {
    JsonNode root;
    try {
      root = JSON.readTree(data);
    } catch (JsonProcessingException damaged) {
      // Outlets write it by hand, and often wrongly: the page itself says the same.
      return null;
    }
    Deque<JsonNode> waiting = new ArrayDeque<>();
    waiting.add(root);
    for (int i = 0; i < MOST_NODES && !waiting.isEmpty(); i++) {
      JsonNode node = waiting.remove();
      if (isArticle(node.path("@type"))) {
        return node;
      }
      if (node.isContainerNode()) {
        node.forEach(waiting::add);
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each)) {
          return true;
        }
      }
    }
    return type.isTextual()
        && (type.textValue().endsWith("Article")
            || type.textValue().endsWith("NewsReport")
            || type.textValue().equals("Report")
            || type.textValue().endsWith("BlogPosting"));
  }

  private static @Nullable String text(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    String text = one.isTextual() ? one.textValue() : "";
    return text.isBlank() ? null : text;
  }
}
