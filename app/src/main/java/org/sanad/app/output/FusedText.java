package org.sanad.app.output;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Status;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Count;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FieldChange;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.ReviewStatus;
import org.sanad.register.model.Revision;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Toll;
import org.sanad.register.model.Voice;
import org.sanad.register.model.When;
import org.sanad.register.model.Where;

/** Fused events for eyes. */
public final class FusedText {
  /** Words shown of each claim. */
  private static final int QUOTES = 3;

  private FusedText() {}

  /** One line: what, where, when, who, and how many stand behind it. */
  public static String line(FusedEvent e) {
    StringBuilder line = new StringBuilder(e.id());
    line.append("  ").append(e.time() == null ? "undated" : when(e.time().best()));
    line.append("  ").append(e.type().best().code());
    if (e.status().best() != Status.OCCURRED) {
      line.append(" (").append(e.status().best().code()).append(')');
    }
    if (!e.places().isEmpty()) {
      line.append("  at ").append(Bidi.isolate(Bidi.plain(e.places().get(0).value().label())));
    }
    if (!e.actors().isEmpty()) {
      line.append("  by ").append(names(e.actors()));
    }
    if (!e.targets().isEmpty()) {
      line.append("  against ").append(names(e.targets()));
    }
    if (!e.fatalities().claims().isEmpty()) {
      line.append("  killed ").append(range(e.fatalities()));
    }
    line.append("  [")
        .append(count(e.reports().size(), "report"))
        .append(", ")
        .append(count(e.outlets().size(), "outlet"))
        .append(", ")
        .append(e.corroboration().code());
    if (e.reviewStatus() != ReviewStatus.MACHINE) {
      line.append(", ").append(e.reviewStatus().code());
    }
    line.append(']');
    return line.toString();
  }

  /** One line of an event's history. */
  public static String revision(Revision r) {
    StringBuilder line = new StringBuilder();
    line.append(r.number()).append("  ").append(r.at()).append("  ").append(r.kind().code());
    line.append("  by ").append(Bidi.isolate(Bidi.plain(r.by())));
    line.append("  ").append(Bidi.isolate(Bidi.plain(r.why())));
    if (!r.into().isEmpty()) {
      line.append("  now ").append(String.join(" ", r.into()));
    } else if (r.version() != null) {
      line.append("  (").append(r.version().tellings().size()).append(" tellings)");
    }
    return line.toString();
  }

  /** One line of what changed between two versions. */
  public static String change(FieldChange change) {
    return "     "
        + change.field()
        + "  was "
        + value(change.before())
        + ", is "
        + value(change.after());
  }

  private static String value(@Nullable String value) {
    return value == null ? "nothing" : Bidi.isolate(Bidi.plain(value));
  }

  /** One line of a report; {@code title} is null where its words were purged. */
  public static String report(String key, @Nullable String title) {
    return key + "  " + (title == null ? "(purged)" : Bidi.isolate(Bidi.plain(title)));
  }

  /**
   * Those whom most reports name, or half as many; of others, that they are named too. Whoever is
   * named more often and yet stands behind the first rather spoke of it, or was on the other side.
   */
  private static String names(List<Claim<Party>> parties) {
    int most = parties.isEmpty() ? 0 : parties.get(0).reports();
    List<Claim<Party>> shown =
        parties.stream()
            .takeWhile(each -> each.reports() <= most)
            .filter(each -> each.reports() * 2 >= most)
            .limit(QUOTES)
            .toList();
    String names =
        shown.stream()
            .map(claim -> Bidi.isolate(Bidi.plain(claim.value().label())))
            .collect(Collectors.joining(", "));
    int others = parties.size() - shown.size();
    return others == 0 ? names : names + " (and " + others + " less often)";
  }

  /** A page: every field with its claims. */
  public static String page(FusedEvent e, List<StoredReport> reports, Map<String, String> titles) {
    StringBuilder page = new StringBuilder(line(e)).append("\n");
    claims(page, "type", e.type().claims(), type -> type.code());
    claims(page, "status", e.status().claims(), status -> status.code());
    claims(page, "who", e.actors(), Party::label);
    claims(page, "against", e.targets(), Party::label);
    claims(page, "where", e.places(), FusedText::where);
    if (e.time() != null) {
      claims(page, "when", e.time().claims(), FusedText::when);
    }
    claims(page, "killed", e.fatalities().claims(), FusedText::count);
    claims(page, "injured", e.injured().claims(), FusedText::count);
    claims(page, "by what", e.weapons(), words -> words);
    e.corrections().forEach(each -> page.append(ReviewText.correction(each)));
    if (e.verdict() != null) {
      page.append(ReviewText.verdict(e, e.verdict()));
    }
    page.append("tellings\n  ").append(String.join("\n  ", e.tellings())).append('\n');
    page.append("reports\n");
    for (StoredReport report : reports) {
      page.append("  ").append(report.key());
      page.append("  ").append(report.published() == null ? "undated" : report.published());
      page.append("  ").append(report.source() == null ? "?" : report.source());
      page.append("  ").append(report.givenId());
      if (!report.group().equals(report.key())) {
        page.append("  (a reprint of ").append(report.group()).append(')');
      }
      String title = titles.get(report.key());
      page.append("  ").append(title == null ? "(purged)" : Bidi.isolate(Bidi.plain(title)));
      page.append('\n');
    }
    return page.toString();
  }

  private static <T> void claims(
      StringBuilder page, String field, List<Claim<T>> claims, Function<T, String> words) {
    if (claims.isEmpty()) {
      return;
    }
    page.append(field).append('\n');
    for (Claim<T> claim : claims) {
      page.append("  ").append(Bidi.isolate(Bidi.plain(words.apply(claim.value()))));
      page.append("  according to ");
      page.append(
          claim.voices().stream()
              .map(FusedText::voice)
              .distinct()
              .collect(Collectors.joining(", ")));
      if (claim.reports() > 1) {
        page.append("  in ").append(count(claim.reports(), "report"));
      }
      page.append('\n');
      claim.evidence().stream()
          .limit(QUOTES)
          .forEach(evidence -> page.append("      ").append(evidence(evidence)).append('\n'));
      if (claim.evidence().size() > QUOTES) {
        page.append("      and ").append(claim.evidence().size() - QUOTES).append(" more\n");
      }
    }
  }

  private static String evidence(Evidence evidence) {
    return evidence.report()
        + " "
        + evidence.quote().span()
        + " "
        + Bidi.isolate("«" + Bidi.plain(evidence.quote().text()) + "»");
  }

  private static String voice(Voice voice) {
    String name = Bidi.isolate(Bidi.plain(voice.name()));
    return voice.kind() == null ? name : name + " (" + voice.kind().code() + ")";
  }

  private static String where(Where where) {
    return where.label()
        + (where.precision() == null ? "" : " (" + where.precision().code() + ")")
        + where.within().stream().map(around -> ", " + around).collect(Collectors.joining());
  }

  private static String when(When when) {
    return when.from() == null || when.from().equals(when.to())
        ? String.valueOf(when.to())
        : when.from() + " to " + when.to();
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String count(Count count) {
    return range(count.min(), count.max()) + " " + count.who().code();
  }

  private static String range(Toll toll) {
    return toll.min() == null ? "?" : range(toll.min(), toll.max());
  }

  private static String range(int min, @Nullable Integer max) {
    return max == null ? min + " or more" : max == min ? "" + min : min + " to " + max;
  }
}
