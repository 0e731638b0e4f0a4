package org.sanad.app.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Span;

/** Reads texts, coded reports and our own output, each by its report's id. */
public final class CodedReports {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CodedReports() {}

  /**
   * The contents of reports: title, line feed, text.
   *
   * @throws IOException if the file is no list of reports; the message is a sentence
   */
  public static Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonNode report : list(file)) {
      String title = report.path("title").asText("");
      texts.put(id(file, report), title + "\n" + report.path("text").asText(""));
    }
    return texts;
  }

  /**
   * Events coded by hand; their words are looked up in the texts.
   *
   * @throws IOException if the file is no list of coded reports, or one has no text
   */
  static Map<String, List<CodedEvent>> gold(Path file, Map<String, String> texts)
      throws IOException {
    Map<String, List<CodedEvent>> gold = new LinkedHashMap<>();
    for (JsonNode report : list(file)) {
      String id = id(file, report);
      String text = texts.get(id);
      if (text == null) {
        throw new IOException(file + " codes the report " + id + ", which is not among the texts");
      }
      gold.put(id, events(report, x -> Quotes.in(text, string(x, "quote")), "start", "end"));
    }
    return gold;
  }

  /**
   * Events as the program gave them, JSON Lines.
   *
   * @throws IOException if the file is not our output
   */
  static Map<String, List<CodedEvent>> system(Path file) throws IOException {
    Map<String, List<CodedEvent>> system = new LinkedHashMap<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode report = JSON.readTree(line);
          String id = id(file, report.path("report"));
          system.put(id, events(report, CodedReports::span, "from", "to"));
        }
      }
    } catch (JsonProcessingException e) {
      throw new IOException(file + ", line " + number + ": is not valid JSON", e);
    } catch (NoSuchFileException e) {
      throw new IOException(file + " does not exist", e);
    }
    return system;
  }

  private static JsonNode list(Path file) throws IOException {
    try {
      JsonNode list = JSON.readTree(Files.readString(file));
      if (list.isArray()) {
        return list;
      }
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is not valid JSON: " + e.getOriginalMessage(), e);
    } catch (NoSuchFileException e) {
      throw new IOException(file + " does not exist", e);
    }
    throw new IOException(file + " is not a JSON list of reports");
  }

  private static String id(Path file, JsonNode report) throws IOException {
    String id = string(report, "id");
    if (id == null) {
      throw new IOException(file + " has a report without an id");
    }
    return id;
  }

  private static List<CodedEvent> events(
      JsonNode report, Function<JsonNode, List<Span>> spans, String from, String to) {
    List<CodedEvent> events = new ArrayList<>();
    for (JsonNode event : report.path("events")) {
      Map<Field, List<CodedArgument>> fields = new EnumMap<>(Field.class);
      for (Field field : Field.values()) {
        fields.put(field, arguments(event.path(field.code()), spans));
      }
      JsonNode time = event.path("time");
      events.add(
          new CodedEvent(
              event.path("type").asText(),
              string(event, "status"),
              arguments(event.path("triggers"), spans),
              fields,
              string(time, from),
              string(time, to)));
    }
    return events;
  }

  /** Coded triggers are bare strings, everything else is objects. */
  private static List<CodedArgument> arguments(
      JsonNode list, Function<JsonNode, List<Span>> spans) {
    List<CodedArgument> arguments = new ArrayList<>();
    for (JsonNode element : list) {
      JsonNode x = element.isTextual() ? JSON.createObjectNode().set("quote", element) : element;
      JsonNode min = x.path("min");
      arguments.add(
          new CodedArgument(
              spans.apply(x),
              string(x, "quote"),
              string(x, "name"),
              min.isNumber() ? min.asLong() : null,
              x.path("within").isTextual() ? string(x, "within") : null));
    }
    return arguments;
  }

  private static List<Span> span(JsonNode x) {
    return x.path("start").isInt() && x.path("end").isInt()
        ? List.of(new Span(x.path("start").asInt(), x.path("end").asInt()))
        : List.of();
  }

  private static @Nullable String string(JsonNode x, String field) {
    JsonNode value = x.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }
}
