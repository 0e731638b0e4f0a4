package org.sanad.register.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON out of maps, with null for what is not known. */
final class Json {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

  private Json() {}

  /** An object in the making; keeps the order in which fields come. */
  static final class Fields {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** Adds a field; dates and the like are written as they print. */
    Fields with(String name, @Nullable Object value) {
      fields.put(name, value == null ? null : plain(value));
      return this;
    }

    private static Object plain(Object value) {
      if (value instanceof Fields inner) {
        return inner.fields;
      }
      boolean plain =
          value instanceof String
              || value instanceof Number
              || value instanceof Boolean
              || value instanceof Iterable
              || value instanceof Map;
      return plain ? value : value.toString();
    }

    /** As a value inside of another. */
    Map<String, @Nullable Object> map() {
      return fields;
    }
  }

  static Fields object() {
    return new Fields();
  }

  /** A number with at most some decimals, null for null. */
  static @Nullable BigDecimal decimal(@Nullable Double value, int decimals) {
    return value == null ? null : Decimals.of(value, decimals);
  }

  static String text(Fields fields) {
    try {
      return MAPPER.writeValueAsString(fields.fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings and numbers can be written", e);
    }
  }

  static String pretty(Fields fields) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(fields.fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings and numbers can be written", e);
    }
  }
}
