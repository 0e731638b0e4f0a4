package org.sanad.register.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Quote;
import org.sanad.model.SourceKind;
import org.sanad.model.Span;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.Voice;

/**
 * Writes what stands in every field of an event in few letters: a quote is {@code [12,19,"القصف"]},
 * evidence {@code ["evt-…","rep-…",12,19,"القصف"]}, a voice {@code ["ACTOR","Houthis",1]}; and
 * evidence, voices and ids that stand in the same text already are a number, counted from 0 in the
 * order in which they first stand there. Reads that, and the objects that older registers hold.
 */
final class Compact {
  private Compact() {}

  static SimpleModule module() {
    return new SimpleModule()
        .addSerializer(Quote.class, new QuoteWriter())
        .addDeserializer(Quote.class, new QuoteReader())
        .addSerializer(Evidence.class, new EvidenceWriter())
        .addDeserializer(Evidence.class, new EvidenceReader())
        .addSerializer(Voice.class, new VoiceWriter())
        .addDeserializer(Voice.class, new VoiceReader());
  }

  /** Writes a thing's number where it stands in the text already; else notes that it does now. */
  private static boolean again(Object thing, JsonGenerator out, SerializerProvider context)
      throws IOException {
    Map<Object, Integer> seen = seen(context, thing.getClass());
    Integer number = seen.putIfAbsent(thing, seen.size());
    if (number != null) {
      out.writeNumber(number);
    }
    return number != null;
  }

  @SuppressWarnings("unchecked") // set here alone
  private static Map<Object, Integer> seen(DatabindContext context, Class<?> kind) {
    Map<Object, Integer> seen = (Map<Object, Integer>) context.getAttribute(kind);
    if (seen == null) {
      seen = new HashMap<>();
      context.setAttribute(kind, seen);
    }
    return seen;
  }

  @SuppressWarnings("unchecked") // set here alone
  private static <T> List<T> read(DatabindContext context, Class<T> kind) {
    List<T> read = (List<T>) context.getAttribute(kind);
    if (read == null) {
      read = new ArrayList<>();
      context.setAttribute(kind, read);
    }
    return read;
  }

  private static <T> T numbered(JsonParser in, DeserializationContext context, Class<T> kind)
      throws IOException {
    List<T> read = read(context, kind);
    int number = in.getIntValue();
    if (number < 0 || number >= read.size()) {
      return context.reportInputMismatch(kind, "nothing has the number %d", number);
    }
    return read.get(number);
  }

  private static <T> T noted(DeserializationContext context, Class<T> kind, T thing) {
    read(context, kind).add(thing);
    return thing;
  }

  private static void quote(Quote quote, JsonGenerator out) throws IOException {
    out.writeNumber(quote.span().start());
    out.writeNumber(quote.span().end());
    out.writeString(quote.text());
  }

  private static Quote quote(JsonParser in) throws IOException {
    int start = in.nextIntValue(-1);
    int end = in.nextIntValue(-1);
    String text = in.nextTextValue();
    return new Quote(new Span(start, end), text == null ? "" : text);
  }

  private static Quote quote(JsonNode object) {
    JsonNode span = object.path("span");
    return new Quote(
        new Span(span.path("start").asInt(), span.path("end").asInt()),
        object.path("text").asText());
  }

  private static void end(JsonParser in, DeserializationContext context) throws IOException {
    if (in.nextToken() != JsonToken.END_ARRAY) {
      context.reportWrongTokenException(Object.class, JsonToken.END_ARRAY, "too long a list");
    }
  }

  private static final class QuoteWriter extends StdSerializer<Quote> {
    private QuoteWriter() {
      super(Quote.class);
    }

    @Override
    public void serialize(Quote quote, JsonGenerator out, SerializerProvider context)
        throws IOException {
      out.writeStartArray();
      quote(quote, out);
      out.writeEndArray();
    }
  }

  private static final class QuoteReader extends StdDeserializer<Quote> {
    private QuoteReader() {
      super(Quote.class);
    }

    @Override
    public Quote deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (!in.isExpectedStartArrayToken()) {
        return quote(context.readTree(in));
      }
      Quote quote = quote(in);
      end(in, context);
      return quote;
    }
  }

  private static final class EvidenceWriter extends StdSerializer<Evidence> {
    private EvidenceWriter() {
      super(Evidence.class);
    }

    @Override
    public void serialize(Evidence evidence, JsonGenerator out, SerializerProvider context)
        throws IOException {
      if (!again(evidence, out, context)) {
        out.writeStartArray();
        id(evidence.telling(), out, context);
        id(evidence.report(), out, context);
        quote(evidence.quote(), out);
        out.writeEndArray();
      }
    }

    private static void id(String id, JsonGenerator out, SerializerProvider context)
        throws IOException {
      if (!again(id, out, context)) {
        out.writeString(id);
      }
    }
  }

  private static final class EvidenceReader extends StdDeserializer<Evidence> {
    private EvidenceReader() {
      super(Evidence.class);
    }

    @Override
    public Evidence deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
        return numbered(in, context, Evidence.class);
      }
      if (!in.isExpectedStartArrayToken()) {
        JsonNode object = context.readTree(in);
        return new Evidence(
            object.path("telling").asText(),
            object.path("report").asText(),
            quote(object.path("quote")));
      }
      String telling = id(in, context);
      String report = id(in, context);
      Evidence evidence = new Evidence(telling, report, quote(in));
      end(in, context);
      return noted(context, Evidence.class, evidence);
    }

    private static String id(JsonParser in, DeserializationContext context) throws IOException {
      return in.nextToken() == JsonToken.VALUE_NUMBER_INT
          ? numbered(in, context, String.class)
          : noted(context, String.class, in.getText());
    }
  }

  private static final class VoiceWriter extends StdSerializer<Voice> {
    private VoiceWriter() {
      super(Voice.class);
    }

    @Override
    public void serialize(Voice voice, JsonGenerator out, SerializerProvider context)
        throws IOException {
      if (!again(voice, out, context)) {
        SourceKind kind = voice.kind();
        out.writeStartArray();
        out.writeString(kind == null ? "" : kind.name());
        out.writeString(voice.name());
        out.writeNumber(voice.known() ? 1 : 0);
        out.writeEndArray();
      }
    }
  }

  private static final class VoiceReader extends StdDeserializer<Voice> {
    private VoiceReader() {
      super(Voice.class);
    }

    @Override
    public Voice deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
        return numbered(in, context, Voice.class);
      }
      if (!in.isExpectedStartArrayToken()) {
        JsonNode object = context.readTree(in);
        return new Voice(
            kind(object.path("kind").asText("")),
            object.path("name").asText(),
            object.path("known").asBoolean());
      }
      String kind = in.nextTextValue();
      String name = in.nextTextValue();
      boolean known = in.nextIntValue(0) == 1;
      end(in, context);
      return noted(context, Voice.class, new Voice(kind(kind), name == null ? "" : name, known));
    }

    private static @Nullable SourceKind kind(@Nullable String name) {
      return name == null || name.isEmpty() ? null : SourceKind.valueOf(name);
    }
  }
}
