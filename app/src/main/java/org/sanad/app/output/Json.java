package org.sanad.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Quote;
import org.sanad.model.Span;
import org.sanad.register.export.Decimals;

/** JSON into a string, with null for what is not known. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** Writes something. */
  interface Body {
    void write() throws IOException;
  }

  /** Writes something of an element. */
  interface Each<T> {
    void write(T element) throws IOException;
  }

  /** Writes a whole text. */
  interface Whole {
    void write(Json json) throws IOException;
  }

  static String text(Whole whole) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      whole.write(new Json(generator));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return text.toString();
  }

  void object(Body body) throws IOException {
    out.writeStartObject();
    body.write();
    out.writeEndObject();
  }

  void object(String field, Body body) throws IOException {
    out.writeFieldName(field);
    object(body);
  }

  <T> void objects(String field, Collection<T> elements, Each<T> each) throws IOException {
    out.writeArrayFieldStart(field);
    for (T element : elements) {
      object(() -> each.write(element));
    }
    out.writeEndArray();
  }

  void strings(String field, Collection<String> values) throws IOException {
    out.writeArrayFieldStart(field);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  /** A string, null for null. */
  void field(String field, @Nullable Object value) throws IOException {
    out.writeFieldName(field);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value.toString());
    }
  }

  void field(String field, @Nullable Integer value) throws IOException {
    out.writeFieldName(field);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(value.intValue());
    }
  }

  void field(String field, boolean value) throws IOException {
    out.writeBooleanField(field, value);
  }

  /** A number with at most {@code decimals} decimals, null for null. */
  void field(String field, @Nullable Double value, int decimals) throws IOException {
    out.writeFieldName(field);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(Decimals.of(value, decimals));
    }
  }

  /** An array of numbers. */
  void numbers(@Nullable String field, int decimals, double... values) throws IOException {
    if (field != null) {
      out.writeFieldName(field);
    }
    out.writeStartArray();
    for (double value : values) {
      out.writeNumber(Decimals.of(value, decimals));
    }
    out.writeEndArray();
  }

  void array(String field, Body body) throws IOException {
    out.writeArrayFieldStart(field);
    body.write();
    out.writeEndArray();
  }

  /** The fields start, end and quote. */
  void quote(Quote quote) throws IOException {
    span(quote.span());
    field("quote", quote.text());
  }

  /** The fields start and end, in code points. */
  void span(Span span) throws IOException {
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
  }
}
