package org.sanad.sources.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.Guarded;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Limits;
import org.sanad.sources.item.Origin;

/**
 * Reads one JSON record with the fields id, source, date, title and text; others are passed over.
 */
public final class ReportJson {
  private static final Set<String> FIELDS = Set.of("id", "source", "date", "title", "text");
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Limits.RECORD_CHARS).build())
          .build();

  private final String name;
  private final ReportFields reports;

  /**
   * @param name the file that the records stand in
   */
  public ReportJson(String name, Defaults defaults) {
    this.name = name;
    this.reports = new ReportFields(name, defaults);
  }

  /**
   * The report, or why there is none.
   *
   * @param number the record's place in the file, from 1; names a report that has no id
   */
  public InputItem read(RawRecord record, long number) {
    return read(record, new Origin(name, record.line(), null), number);
  }

  /**
   * The same for a record whose place is not told by its line.
   *
   * @param nameless where it stands
   */
  InputItem read(RawRecord record, Origin nameless, long number) {
    if (record.fault() != null) {
      return new InputItem.Refused(nameless, record.fault());
    }
    return Guarded.sure(nameless, () -> report(record, nameless, number));
  }

  private InputItem report(RawRecord record, Origin nameless, long number) {
    Map<String, String> fields = new HashMap<>();
    String fault = parse(record.text(), fields);
    String id = ReportFields.filled(fields.get("id"));
    Origin origin = nameless.withId(id);
    return fault != null
        ? new InputItem.Refused(origin, fault)
        : reports.report(origin, number, fields);
  }

  /** Fills {@code fields}; gives what is wrong with the record, null where nothing is. */
  private static @Nullable String parse(String record, Map<String, String> fields) {
    try (JsonParser json = JSON.createParser(record)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return "is not a report: a JSON object with a \"text\" was expected";
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (!FIELDS.contains(field)) {
          json.skipChildren();
        } else if (value.isStructStart() || value.isBoolean()) {
          return "has a \"" + field + "\" that is no text";
        } else if (value != JsonToken.VALUE_NULL) {
          fields.put(field, json.getText());
        }
      }
      return json.nextToken() == null ? null : "is not valid JSON: more follows after the object";
    } catch (JsonProcessingException e) {
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      return "is not valid JSON: " + what;
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }
}
