package org.sanad.register.fuse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.model.TimePrecision;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Correction;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Toll;
import org.sanad.register.model.Value;
import org.sanad.register.model.Voice;
import org.sanad.register.model.When;

/**
 * Lays a person's corrections over what was read. The claims of the reports stay; only the value
 * that is shown first changes.
 */
public final class Corrected {
  private static final String TO = "..";

  private Corrected() {}

  /**
   * The event with corrections.
   *
   * @param corrections in the order in which they were made
   * @param retracted why it was taken back, null where it was not
   */
  public static FusedEvent apply(
      FusedEvent read, List<Correction> corrections, @Nullable String retracted) {
    FusedEvent event = read;
    List<Correction> applied = new ArrayList<>();
    for (Correction each : corrections) {
      applied.removeIf(earlier -> earlier.field() == each.field());
      applied.add(each.against(value(read, each.field())));
      event = with(event, each);
    }
    return with(
        event,
        event.type(),
        event.status(),
        event.time(),
        event.fatalities(),
        event.injured(),
        applied,
        retracted);
  }

  /** What was read in a field, as a correction writes it; null where nothing was. */
  public static @Nullable String value(FusedEvent event, Correction.Field field) {
    return switch (field) {
      case TYPE -> event.type().best().code();
      case STATUS -> event.status().best().code();
      case DATE -> event.time() == null ? null : days(event.time().best());
      case KILLED -> range(event.fatalities());
      case INJURED -> range(event.injured());
    };
  }

  /** Whether a value can stand in a field; else what is wrong with it, in a sentence. */
  public static @Nullable String fault(Correction.Field field, String value) {
    try {
      switch (field) {
        case TYPE -> EventType.valueOf(value.toUpperCase(Locale.ROOT));
        case STATUS -> Status.valueOf(value.toUpperCase(Locale.ROOT));
        case DATE -> when(value);
        case KILLED, INJURED -> toll(value, Toll.UNKNOWN);
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
          };
    }
  }

  private static FusedEvent with(FusedEvent e, Correction c) {
    String value = c.value();
    return switch (c.field()) {
      case TYPE ->
          with(
              e,
              first(EventType.valueOf(value.toUpperCase(Locale.ROOT)), e.type()),
              e.status(),
              e.time(),
              e.fatalities(),
              e.injured(),
              e.corrections(),
              e.retracted());
      case STATUS ->
          with(
              e,
              e.type(),
              first(Status.valueOf(value.toUpperCase(Locale.ROOT)), e.status()),
              e.time(),
              e.fatalities(),
              e.injured(),
              e.corrections(),
              e.retracted());
      case DATE ->
          with(
              e,
              e.type(),
              e.status(),
              dated(when(value), e.time(), c.by()),
              e.fatalities(),
              e.injured(),
              e.corrections(),
              e.retracted());
      case KILLED ->
          with(
              e,
              e.type(),
              e.status(),
              e.time(),
              toll(value, e.fatalities()),
              e.injured(),
              e.corrections(),
              e.retracted());
      case INJURED ->
          with(
              e,
              e.type(),
              e.status(),
              e.time(),
              e.fatalities(),
              toll(value, e.injured()),
              e.corrections(),
              e.retracted());
    };
  }

  private static <T> Value<T> first(T best, Value<T> read) {
    return new Value<>(best, read.claims());
  }

  private static Value<When> dated(When when, @Nullable Value<When> read, String by) {
    return read != null
        ? first(when, read)
        : new Value<>(
            when, List.of(new Claim<>(when, List.of(new Voice(null, by, true)), List.of())));
  }

  private static When when(String value) {
    int at = value.indexOf(TO);
    LocalDate from = LocalDate.parse(at < 0 ? value : value.substring(0, at));
    LocalDate to = at < 0 ? from : LocalDate.parse(value.substring(at + TO.length()));
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(value);
    }
    return new When(from, to, from.equals(to) ? TimePrecision.DAY : TimePrecision.INTERVAL);
  }

  private static String days(When when) {
    return when.from() == null || when.from().equals(when.to())
        ? String.valueOf(when.to())
        : when.from() + TO + when.to();
  }

  private static Toll toll(String value, Toll read) {
    int at = value.indexOf(TO);
    int min = Integer.parseInt(at < 0 ? value : value.substring(0, at));
    String rest = at < 0 ? value : value.substring(at + TO.length());
    Integer max = rest.isEmpty() ? null : Integer.valueOf(rest);
    if (min < 0 || (max != null && max < min)) {
      throw new IllegalArgumentException(value);
    }
    return new Toll(min, max, read.claims());
  }

  private static @Nullable String range(Toll toll) {
    if (toll.min() == null) {
      return null;
    }
    return toll.max() == null
        ? toll.min() + TO
        : toll.max().equals(toll.min()) ? "" + toll.min() : toll.min() + TO + toll.max();
  }

  private static FusedEvent with(
      FusedEvent e,
      Value<EventType> type,
      Value<Status> status,
      @Nullable Value<When> time,
      Toll fatalities,
      Toll injured,
      List<Correction> corrections,
      @Nullable String retracted) {
    return new FusedEvent(
        e.id(),
        type,
        status,
        e.actors(),
        e.targets(),
        e.places(),
        time,
        fatalities,
        injured,
        e.weapons(),
        e.aggregate(),
        e.corroboration(),
        e.triggers(),
        e.tellings(),
        e.reports(),
        e.outlets(),
        e.texts(),
        corrections,
        retracted);
  }
}
