package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.app.server.JsonText;
import org.sanad.register.export.Entry;
import org.sanad.register.export.EventWriter;
import org.sanad.register.export.Format;

/** One event as the exports write it: the same object, so that the two cannot differ. */
final class EventObject {
  private EventObject() {}

  /**
   * The object of the {@code jsonl} export, its evidence with UTF-16 offsets, with Arabic names.
   */
  static ObjectNode of(Backend backend, Entry entry) {
    ObjectNode object = (ObjectNode) lines(backend, Format.JSONL, entry).get(0);
    Map<String, Utf16> texts = new HashMap<>();
    for (JsonNode each : object.path("evidence")) {
      String report = each.path("report").asText();
      texts
          .computeIfAbsent(report, key -> new Utf16(entry.texts().of(key)))
          .addTo((ObjectNode) each);
    }
    backend.arabic().addTo(object, entry);
    return object;
  }

  /** What a format that writes an object a line writes of one event. */
  static List<JsonNode> lines(Backend backend, Format format, Entry entry) {
    StringWriter text = new StringWriter();
    EventWriter writer = format.writer(backend.settings(), backend.reference(), text);
    try {
      writer.begin();
      writer.write(entry);
      writer.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    List<JsonNode> lines = new ArrayList<>();
    text.toString().lines().forEach(line -> lines.add(JsonText.parse(line)));
    return lines;
  }
}
