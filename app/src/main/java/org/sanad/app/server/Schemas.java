package org.sanad.app.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON schemas of records, taken from the records themselves: each is named once and referred to. A
 * record lists all of its fields and no others, unless it is {@link Open}; only what may be null
 * may be left out of what is sent.
 */
final class Schemas {
  private static final PropertyNamingStrategies.SnakeCaseStrategy NAMES =
      new PropertyNamingStrategies.SnakeCaseStrategy();

  private final Map<String, ObjectNode> all = new TreeMap<>();
  private final Map<String, Class<?>> named = new TreeMap<>();

  /** All schemas that were referred to, by name. */
  Map<String, ObjectNode> all() {
    return all;
  }

  /**
   * A reference to a record's schema.
   *
   * @param sent whether it is sent to us, so that what may be null may be left out
   */
  ObjectNode of(Class<?> record, boolean sent) {
    String name = record.getSimpleName();
    Class<?> before = named.putIfAbsent(name, record);
    if (before != null && before != record) {
      name = record.getEnclosingClass().getSimpleName() + name;
      named.put(name, record);
    }
    if (!all.containsKey(name)) {
      ObjectNode schema = node();
      all.put(name, schema);
      fill(schema, record, sent);
    }
    return node().put("$ref", "#/components/schemas/" + name);
  }

  private void fill(ObjectNode schema, Class<?> record, boolean sent) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = node().arrayNode();
    for (RecordComponent each : record.getRecordComponents()) {
      String name = NAMES.translate(each.getName());
      boolean maybe = each.getAnnotatedType().isAnnotationPresent(Nullable.class);
      properties.set(name, schema(each.getAnnotatedType(), maybe, sent));
      if (!maybe || !sent) {
        required.add(name);
      }
    }
    schema.set("required", required);
    schema.put("additionalProperties", Open.class.isAssignableFrom(record));
  }

  private ObjectNode schema(AnnotatedType annotated, boolean maybe, boolean sent) {
    Type type = annotated.getType();
    if (type instanceof ParameterizedType parameterized) {
      AnnotatedType[] parts =
          ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
      Class<?> raw = (Class<?>) parameterized.getRawType();
      ObjectNode schema = node();
      AnnotatedType part = parts[parts.length - 1];
      ObjectNode inner = schema(part, part.isAnnotationPresent(Nullable.class), sent);
      if (Map.class.isAssignableFrom(raw)) {
        typed(schema, "object", maybe).set("additionalProperties", inner);
      } else if (Collection.class.isAssignableFrom(raw)) {
        typed(schema, "array", maybe).set("items", inner);
      } else {
        throw new IllegalStateException("no schema for " + type);
      }
      return schema;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      ObjectNode reference = of(plain, sent);
      if (!maybe) {
        return reference;
      }
      ObjectNode either = node();
      either.putArray("anyOf").add(reference).add(node().put("type", "null"));
      return either;
    }
    return plain(plain, maybe);
  }

  private static ObjectNode plain(Class<?> type, boolean maybe) {
    ObjectNode schema = node();
    if (type == String.class) {
      return typed(schema, "string", maybe);
    }
    if (type == LocalDate.class) {
      return typed(schema, "string", maybe).put("format", "date");
    }
    if (type == Instant.class) {
      return typed(schema, "string", maybe).put("format", "date-time");
    }
    if (type == boolean.class || type == Boolean.class) {
      return typed(schema, "boolean", maybe);
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return typed(schema, "integer", maybe);
    }
    if (type == double.class || type == Double.class) {
      return typed(schema, "number", maybe);
    }
    if (JsonNode.class.isAssignableFrom(type)) {
      return typed(schema, "object", maybe);
    }
    throw new IllegalStateException("no schema for " + type);
  }

  private static ObjectNode typed(ObjectNode schema, String type, boolean maybe) {
    if (maybe) {
      schema.putArray("type").add(type).add("null");
    } else {
      schema.put("type", type);
    }
    return schema;
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
