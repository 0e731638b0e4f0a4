package org.sanad.register.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;

/** Records as the register keeps them, in JSON. The same record always gives the same text. */
public final class Json {
  private static final ObjectMapper PLAIN =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .setSerializationInclusion(JsonInclude.Include.NON_NULL)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final ObjectMapper MAPPER = PLAIN.copy().registerModule(Compact.module());

  private Json() {}

  /** A record's text. */
  public static String write(Object record) {
    return write(MAPPER, record);
  }

  /** A record's text with every thing written out where it stands, for others to read. */
  public static String plain(Object record) {
    return write(PLAIN, record);
  }

  private static String write(ObjectMapper mapper, Object record) {
    try {
      return mapper.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record cannot be written: " + record.getClass(), e);
    }
  }

  /** The texts in a list that an object has. */
  static List<String> strings(String json, String field) {
    List<String> strings = new ArrayList<>();
    read(json, JsonNode.class).path(field).forEach(each -> strings.add(each.asText()));
    return strings;
  }

  /** A whole number that an object has, 0 where it has none. */
  static long number(String json, String field) {
    return read(json, JsonNode.class).path(field).asLong();
  }

  /**
   * The record that a text was written from.
   *
   * @throws StoreException if it is no such record's
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new StoreException(
          "The register holds a " + type.getSimpleName() + " that is damaged.", e);
    }
  }
}
