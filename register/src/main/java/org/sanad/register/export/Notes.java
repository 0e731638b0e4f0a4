package org.sanad.register.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Status;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Count;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Toll;
import org.sanad.register.model.Voice;
import org.sanad.register.model.Where;

/**
 * An event in a few English sentences, the first as ACLED opens its notes. Every doer and every
 * number stands with who says so.
 */
final class Notes {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** Claims and voices that are told; more are counted. */
  private static final int TOLD = 5;

  private Notes() {}

  static String of(Row row) {
    FusedEvent e = row.event();
    List<String> sentences = new ArrayList<>();
    sentences.add(opening(row));
    add(sentences, "By", e.actors(), Party::label);
    add(sentences, "Against", e.targets(), Party::label);
    numbers(sentences, "Killed", e.fatalities());
    numbers(sentences, "Injured", e.injured());
    sentences.add(
        "Told by "
            + count(e.texts(), "text")
            + " of "
            + count(e.outlets().size(), "publisher")
            + " ("
            + e.corroboration().code().replace('_', ' ')
            + ").");
    return String.join(" ", sentences);
  }

  private static String opening(Row row) {
    LocalDate from = row.from();
    LocalDate to = row.to();
    String when =
        to == null
            ? "On a day that is not known"
            : from == null
                ? "Until " + DAY.format(to)
                : from.equals(to)
                    ? "On " + DAY.format(to)
                    : "Between " + DAY.format(from) + " and " + DAY.format(to);
    Where where = row.where();
    String place = where == null ? "a place that is not known" : where.label();
    String around =
        row.admin1() == null || place.equals(row.admin1()) ? "" : " (" + row.admin1() + ")";
    FusedEvent e = row.event();
    String type = e.type().best().code().replace('_', ' ');
    String status =
        e.status().best() == Status.OCCURRED ? "" : " (" + e.status().best().code() + ")";
    return when + ", in " + place + around + ", " + type + status + ".";
  }

  private static <T> void add(
      List<String> sentences, String role, List<Claim<T>> claims, Function<T, String> words) {
    if (!claims.isEmpty()) {
      sentences.add(
          role
              + ": "
              + some(claims, "; ", claim -> words.apply(claim.value()) + voices(claim.voices()))
              + ".");
    }
  }

  private static void numbers(List<String> sentences, String what, Toll toll) {
    add(sentences, what, toll.claims(), Notes::number);
  }

  private static String number(Count count) {
    Integer max = count.max();
    return (max == null
            ? count.min() + " or more"
            : max == count.min() ? "" + max : count.min() + " to " + max)
        + switch (count.who()) {
          case CIVILIANS -> " civilians";
          case COMBATANTS -> " combatants";
          case MIXED, UNKNOWN -> "";
        };
  }

  private static String voices(List<Voice> voices) {
    return voices.isEmpty() ? "" : ", according to " + some(voices, ", ", Notes::voice);
  }

  private static String voice(Voice voice) {
    return voice.kind() == null || voice.kind().code().equals(voice.name())
        ? voice.name().replace('_', ' ')
        : voice.name() + " (" + voice.kind().code().replace('_', ' ') + ")";
  }

  private static <T> String some(List<T> all, String between, Function<T, String> words) {
    String told = all.stream().limit(TOLD).map(words).collect(Collectors.joining(between));
    return all.size() > TOLD ? told + " and " + (all.size() - TOLD) + " more" : told;
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** The label, null for nobody. */
  static @Nullable String label(List<Party> parties) {
    return parties.isEmpty() ? null : parties.get(0).label();
  }
}
