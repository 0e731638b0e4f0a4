package org.sanad.register.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one version of an event has otherwise than the one before.
 *
 * @param field its name in data
 * @param before null where there was nothing
 * @param after null where there is nothing
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {

  /**
   * What changed between two versions, by field name.
   *
   * @param before null where there was none
   * @param after null where there is none any more
   */
  public static List<FieldChange> between(@Nullable FusedEvent before, @Nullable FusedEvent after) {
    return between(values(before), values(after));
  }

  /** What changed between two sets of values, by field name. */
  public static List<FieldChange> between(Map<String, String> old, Map<String, String> now) {
    TreeSet<String> fields = new TreeSet<>(old.keySet());
    fields.addAll(now.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String field : fields) {
      if (!Objects.equals(old.get(field), now.get(field))) {
        changes.add(new FieldChange(field, old.get(field), now.get(field)));
      }
    }
    return changes;
  }

  private static SortedMap<String, String> values(@Nullable FusedEvent e) {
    if (e == null) {
      return new TreeMap<>();
    }
    SortedMap<String, String> values = Coded.values(e);
    values.put("standing", e.corroboration().code());
    values.put("reports", String.join("; ", e.reports()));
    values.put("tellings", String.join("; ", e.tellings()));
    values.put("review_status", e.reviewStatus().code());
    if (e.retracted() != null) {
      values.put("retracted", e.retracted());
    }
    if (!e.weapons().isEmpty()) {
      values.put("weapons", String.join("; ", e.weapons().stream().map(Claim::value).toList()));
    }
    return values;
  }
}
