package org.sanad.register.fuse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.Loss;
import org.sanad.model.Status;
import org.sanad.model.TimePrecision;
import org.sanad.register.model.Coded;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Count;
import org.sanad.register.model.When;

/** Reads the values that persons write into fields. */
public final class Written {
  private Written() {}

  /** What is wrong with a value for a field, in a sentence; null if it can stand there. */
  public static @Nullable String fault(Correction.Field field, String value) {
    try {
      switch (field) {
        case TYPE -> type(value);
        case STATUS -> status(value);
        case DATE -> when(value);
        case KILLED, INJURED -> count(value);
        case ACTORS, TARGETS, PLACES -> {
          if (value.isBlank() || value.contains(";")) {
            throw new IllegalArgumentException(value);
          }
        }
      }
      return null;
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return "'"
          + value
          + "' is no "
          + field.code()
          + ": write "
          + switch (field) {
            case TYPE -> "a type such as air_strike";
            case STATUS -> "occurred, failed, attempted, planned, hypothetical or denied";
            case DATE -> "2016-08-14 or 2016-08-14..2016-08-15";
            case KILLED, INJURED -> "12, 10..14 or 10..";
            case ACTORS, TARGETS -> "an id of the actor directory, or one name without a ;";
            case PLACES -> "an id of the gazetteer, or one name without a ;";
          };
    }
  }

  static EventType type(String value) {
    return EventType.valueOf(value.toUpperCase(Locale.ROOT));
  }

  static Status status(String value) {
    return Status.valueOf(value.toUpperCase(Locale.ROOT));
  }

  static When when(String value) {
    int at = value.indexOf(Coded.TO);
    LocalDate from = LocalDate.parse(at < 0 ? value : value.substring(0, at));
    LocalDate to = at < 0 ? from : LocalDate.parse(value.substring(at + Coded.TO.length()));
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(value);
    }
    return new When(from, to, from.equals(to) ? TimePrecision.DAY : TimePrecision.INTERVAL);
  }

  static Count count(String value) {
    int at = value.indexOf(Coded.TO);
    int min = Integer.parseInt(at < 0 ? value : value.substring(0, at));
    String rest = at < 0 ? value : value.substring(at + Coded.TO.length());
    Integer max = rest.isEmpty() ? null : Integer.valueOf(rest);
    if (min < 0 || (max != null && max < min)) {
      throw new IllegalArgumentException(value);
    }
    return new Count(min, max, Loss.Who.UNKNOWN);
  }
}
