package org.sanad.register.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.model.Analysis;
import org.sanad.model.Event;
import org.sanad.model.Quote;
import org.sanad.model.Span;
import org.sanad.register.model.Telling;
import org.sanad.register.store.Digest;

/** Names for reports and tellings, made from what they are. */
final class Keys {
  private Keys() {}

  /** The key of a report: the same publisher, day and text have the same key. */
  static String report(Analysis a, String sha256) {
    String source = a.report().source() == null ? "" : a.report().source();
    return "rep-" + Digest.of(List.of(source, String.valueOf(a.anchor()), sha256)).substring(0, 16);
  }

  /** The tellings of a report. */
  static List<Telling> tellings(Analysis a, String report) {
    Set<String> taken = new HashSet<>();
    List<Telling> tellings = new ArrayList<>();
    for (Event event : a.events()) {
      Span first =
          event.triggers().stream().map(Quote::span).min(Span::compareTo).orElse(new Span(0, 0));
      String id = telling(report, first, "");
      // Two events that are told by one word are told apart by type, then by their order.
      for (int n = 0; !taken.add(id); n++) {
        id = telling(report, first, event.type().code() + n);
      }
      tellings.add(new Telling(id, report, a.report().source(), a.anchor(), event));
    }
    return tellings;
  }

  private static String telling(String report, Span trigger, String more) {
    return "evt-" + Digest.of(List.of(report, trigger.toString(), more)).substring(0, 16);
  }
}
