package org.sanad.app.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.register.export.Decimals;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Party;
import org.sanad.register.model.Voice;
import org.sanad.register.model.Where;
import org.sanad.register.situation.Bound;
import org.sanad.register.situation.Change;
import org.sanad.register.situation.DirectoryTie;
import org.sanad.register.situation.LeftOut;
import org.sanad.register.situation.PlaceHistory;
import org.sanad.register.situation.PlaceState;
import org.sanad.register.situation.Saying;
import org.sanad.register.situation.Situation;
import org.sanad.register.situation.Spell;
import org.sanad.register.situation.Tie;

/** The situation for eyes. */
public final class SituationText {
  /** Voices and events shown of each. */
  private static final int SHOWN = 4;

  private SituationText() {}

  /** How each place stands at the end of a day. */
  public static String at(Situation situation, LocalDate day) {
    StringBuilder page = new StringBuilder();
    List<PlaceState> states = situation.at(day);
    for (PlaceState state : states) {
      page.append(where(state.place())).append('\n');
      state(page, state, "  ");
    }
    page.append(states.size()).append(" places of which something is told by ").append(day);
    page.append(".\n");
    leftOut(page, situation.leftOut());
    return page.toString();
  }

  /** What is different at the end of one day from the end of another. */
  public static String changes(Situation situation, LocalDate from, LocalDate to) {
    StringBuilder page = new StringBuilder();
    List<Change> changes = situation.between(from, to);
    for (Change each : changes) {
      page.append(where(each.after().place())).append('\n');
      page.append("  ").append(from).append('\n');
      state(page, each.before(), "    ");
      page.append("  ").append(to).append('\n');
      state(page, each.after(), "    ");
      for (Saying saying : each.between()) {
        page.append("  between: ").append(saying(saying)).append('\n');
      }
    }
    page.append(changes.size()).append(" places stand otherwise on ").append(to);
    page.append(" than on ").append(from).append(".\n");
    leftOut(page, situation.leftOut());
    return page.toString();
  }

  /** All spells of each place, in the order of time. */
  public static String history(Situation situation) {
    StringBuilder page = new StringBuilder();
    for (PlaceHistory each : situation.places()) {
      page.append(where(each.place())).append('\n');
      for (List<Spell> spells : List.of(each.control(), each.siege(), each.road())) {
        spells.forEach(spell -> spell(page, spell, null, "  "));
      }
    }
    page.append(situation.places().size()).append(" places.\n");
    leftOut(page, situation.leftOut());
    return page.toString();
  }

  /** Who stands with whom: on a day, or ever. */
  public static String ties(Situation situation, @Nullable LocalDate day) {
    StringBuilder page = new StringBuilder();
    List<Tie> ties = day == null ? situation.ties() : situation.tiesAt(day);
    String group = "";
    for (Tie tie : ties) {
      if (!tie.b().equals(group)) {
        group = tie.b();
        page.append(words(group)).append('\n');
      }
      page.append("  ").append(words(tie.a())).append("  ").append(tie.kind()).append('\n');
      for (DirectoryTie each : tie.directory()) {
        page.append("    ").append(each.from() == null ? "?" : each.from()).append(" to ");
        page.append(each.to() == null ? "?" : each.to());
        page.append(day == null || each.holds(day) ? "" : " (not on " + day + ")");
        page.append("  directory: ").append(words(each.source())).append('\n');
      }
      if (!tie.said().isEmpty()) {
        page.append("    stated ").append(tie.said().size()).append(" times");
        page.append(", ").append(tie.said().get(0).published()).append(" to ");
        page.append(tie.said().get(tie.said().size() - 1).published()).append(": ");
        page.append(
            some(tie.said(), s -> s.id() + " «" + Bidi.plain(s.relation().quote().text()) + "»"));
        page.append('\n');
      }
    }
    page.append(ties.size()).append(" ties.\n");
    return page.toString();
  }

  private static void state(StringBuilder page, PlaceState state, String indent) {
    page.append(indent).append(state.control().code()).append('\n');
    state.held().forEach(spell -> spell(page, spell, state.day(), indent + "  "));
    for (Spell spell : state.maybe()) {
      page.append(indent).append("  perhaps\n");
      spell(page, spell, state.day(), indent + "    ");
    }
    state.access().forEach(spell -> spell(page, spell, state.day(), indent));
  }

  private static void spell(
      StringBuilder page, Spell spell, @Nullable LocalDate day, String indent) {
    page.append(indent).append(spell.state().code());
    if (!spell.parties().isEmpty()) {
      page.append(" by ").append(some(spell.parties(), SituationText::party));
    }
    page.append(" from ").append(spell.from() == null ? "? (not told)" : bound(spell.from()));
    if (spell.to() != null) {
      page.append(" to ").append(bound(spell.to()));
    }
    if (spell.to() == null || spell.lastTold().isBefore(spell.to().latest())) {
      page.append(", last told ").append(spell.lastTold());
      page.append(day != null && spell.carried(day) ? ", carried on from there" : "");
    }
    page.append(spell.contested() ? " [contested]" : "").append('\n');
    for (Saying each : spell.sayings().stream().limit(SHOWN).toList()) {
      page.append(indent).append("  ").append(saying(each)).append('\n');
    }
    if (spell.sayings().size() > SHOWN) {
      page.append(indent).append("  and ").append(spell.sayings().size() - SHOWN).append(" more\n");
    }
    for (Saying each : spell.against()) {
      page.append(indent).append("  against: ").append(saying(each)).append('\n');
    }
  }

  private static String bound(Bound bound) {
    String days =
        bound.earliest() == null
            ? "by " + bound.latest()
            : bound.earliest().equals(bound.latest())
                ? bound.latest().toString()
                : "between " + bound.earliest() + " and " + bound.latest();
    return bound.inferred()
        ? days + " (inferred, " + bound.basis().code() + ": " + bound.by() + ")"
        : days;
  }

  private static String saying(Saying saying) {
    String days =
        saying.earliest() == null
            ? "by " + saying.latest()
            : saying.earliest().equals(saying.latest())
                ? saying.latest().toString()
                : saying.earliest() + ".." + saying.latest();
    return saying.id()
        + "  "
        + days
        + "  "
        + saying.act().code()
        + "  "
        + Bidi.isolate("«" + Bidi.plain(saying.words().get(0).quote().text()) + "»")
        + "  according to "
        + some(saying.voices(), SituationText::voice);
  }

  private static String party(Claim<Party> claim) {
    return words(claim.value().label());
  }

  private static String voice(Voice voice) {
    return words(voice.name());
  }

  private static <T> String some(List<T> all, Function<T, String> name) {
    String shown = all.stream().limit(SHOWN).map(name).collect(Collectors.joining(", "));
    return all.size() > SHOWN ? shown + " and " + (all.size() - SHOWN) + " more" : shown;
  }

  private static String where(Where where) {
    StringBuilder line = new StringBuilder(words(where.label()));
    if (where.precision() != null) {
      line.append(" (").append(where.precision().code());
      if (where.point() != null) {
        line.append(", ").append(Decimals.of(where.point().radiusKm(), 1)).append(" km");
      }
      line.append(')');
    }
    where.within().forEach(around -> line.append(", ").append(words(around)));
    return line.toString();
  }

  private static void leftOut(StringBuilder page, List<LeftOut> leftOut) {
    Map<LeftOut.Reason, Integer> counts = new TreeMap<>();
    leftOut.forEach(each -> counts.merge(each.reason(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return;
    }
    page.append("Left out, since they say nothing certain of a place as a whole: ");
    page.append(
        counts.entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey().code())
            .collect(Collectors.joining(", ")));
    page.append(". --format json lists them.\n");
  }

  private static String words(String words) {
    return Bidi.isolate(Bidi.plain(words));
  }
}
