package org.sanad.app.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a call may say in its address.
 *
 * @param name as it is written
 * @param inPath whether it is a part of the path, else behind the question mark
 * @param kind how its value is checked
 * @param values the values that it may have, empty where that is open
 * @param min for numbers
 * @param max for numbers; for texts, characters at most
 * @param about what it asks for
 * @param example a value that makes sense
 */
public record Param(
    String name,
    boolean inPath,
    Kind kind,
    List<String> values,
    int min,
    int max,
    String about,
    String example) {
  private static final int LONGEST = 2_000;

  /** How values are checked. */
  public enum Kind {
    TEXT,
    INTEGER,
    DAY,
    /** One of some values. */
    ONE,
    /** Some of some values, with {@code |} between them. */
    ANY,
    /** Open values with {@code |} between them. */
    LIST,
    /** Four numbers with commas between them. */
    BOX
  }

  /** Keeps its own copy. */
  public Param {
    values = List.copyOf(values);
  }

  /** A part of the path. */
  public static Param path(String name, String about, String example) {
    return new Param(name, true, Kind.TEXT, List.of(), 0, 200, about, example);
  }

  /** Any text. */
  public static Param text(String name, String about, String example) {
    return new Param(name, false, Kind.TEXT, List.of(), 0, LONGEST, about, example);
  }

  /** A whole number. */
  public static Param integer(String name, int min, int max, String about, String example) {
    return new Param(name, false, Kind.INTEGER, List.of(), min, max, about, example);
  }

  /** A day, ISO 8601. */
  public static Param day(String name, String about, String example) {
    return new Param(name, false, Kind.DAY, List.of(), 0, 10, about, example);
  }

  /** One of some values. */
  public static Param one(String name, Collection<String> values, String about, String example) {
    return new Param(name, false, Kind.ONE, List.copyOf(values), 0, LONGEST, about, example);
  }

  /** Some of some values. */
  public static Param any(String name, Collection<String> values, String about, String example) {
    return new Param(name, false, Kind.ANY, List.copyOf(values), 0, LONGEST, about, example);
  }

  /** Open values. */
  public static Param list(String name, String about, String example) {
    return new Param(name, false, Kind.LIST, List.of(), 0, LONGEST, about, example);
  }

  /** West, south, east, north in degrees. */
  public static Param box(String name, String about, String example) {
    return new Param(name, false, Kind.BOX, List.of(), 0, 200, about, example);
  }

  /** What is wrong with a value, as a sentence that says what to do; null where nothing is. */
  @Nullable String fault(String value) {
    if (kind != Kind.INTEGER && value.length() > max) {
      return name + " is too long: " + max + " characters at most.";
    }
    return switch (kind) {
      case TEXT, LIST -> null;
      case INTEGER -> integer(value) ? null : name + " must be " + min + " to " + max + ".";
      case DAY -> day(value) ? null : name + " must be a day such as 2016-08-14.";
      case ONE -> values.contains(value) ? null : name + " must be one of " + all() + ".";
      case ANY ->
          values.containsAll(parts(value)) ? null : name + " must be some of " + all() + ".";
      case BOX ->
          box(value).size() == 4 ? null : name + " must be west,south,east,north in degrees.";
    };
  }

  private String all() {
    return String.join(", ", values);
  }

  private boolean integer(String value) {
    try {
      int number = Integer.parseInt(value);
      return number >= min && number <= max;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean day(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The parts of a list. */
  static List<String> parts(String value) {
    return Arrays.stream(value.split("\\|", -1)).filter(part -> !part.isBlank()).toList();
  }

  /** The numbers of a box, none where it is no box. */
  static List<Double> box(String value) {
    try {
      List<Double> numbers = Arrays.stream(value.split(",", -1)).map(Double::valueOf).toList();
      boolean sound =
          numbers.size() == 4
              && numbers.stream().allMatch(Double::isFinite)
              && numbers.get(1) <= numbers.get(3);
      return sound ? numbers : List.of();
    } catch (NumberFormatException e) {
      return List.of();
    }
  }

  /** As OpenAPI writes it. */
  ObjectNode described() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", name).put("in", inPath ? "path" : "query").put("required", inPath);
    node.put("description", about);
    ObjectNode schema = node.putObject("schema");
    switch (kind) {
      case INTEGER -> {
        schema.put("type", "integer").put("minimum", min).put("maximum", max);
        node.put("example", Integer.parseInt(example));
      }
      case ONE -> {
        schema.put("type", "string");
        values.forEach(schema.withArrayProperty("enum")::add);
        node.put("example", example);
      }
      case ANY -> {
        String any = "(" + String.join("|", values) + ")";
        schema.put("type", "string").put("pattern", "^" + any + "(\\|" + any + ")*$");
        node.put("example", example);
      }
      case DAY -> {
        schema.put("type", "string").put("format", "date");
        node.put("example", example);
      }
      case TEXT, LIST, BOX -> {
        schema.put("type", "string").put("maxLength", max);
        node.put("example", example);
      }
    }
    return node;
  }
}
