package org.sanad.app.output;

import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.register.export.Gate;
import org.sanad.register.export.LeftOut;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Where;

/**
 * What the gate makes of an event, for eyes: told by comparing what comes out with what went in.
 */
public final class GateText {
  private GateText() {}

  /** An event's line, what becomes of it, and what of it is held back or made coarser. */
  public static String page(FusedEvent event, Gate.Verdict verdict) {
    StringBuilder page = new StringBuilder(FusedText.line(event)).append('\n');
    if (verdict instanceof Gate.Stays stays) {
      page.append("  stays in: ").append(stays.why().words());
      if (stays.why() == LeftOut.NOT_YET) {
        page.append("; goes out by itself ").append(Gate.DELAY.toHours());
        page.append(" hours after the last day told");
      }
      page.append('\n');
    } else if (verdict instanceof Gate.OnlyCounted counted) {
      page.append("  goes out in no row, only within counts of five and more a month\n");
      list(
          page,
          "counted in",
          GateDifference.values(counted.entry().event().places(), Where::label));
    } else if (verdict instanceof Gate.Passes passes) {
      page.append("  goes out, with its claims, numbers and time\n");
      compare(page, event, passes.entry().event());
    }
    return page.toString();
  }

  private static void compare(StringBuilder page, FusedEvent in, FusedEvent out) {
    for (GateDifference each : GateDifference.of(in, out)) {
      if (each.what().equals(GateDifference.WORDS)) {
        list(page, "words that go out", GateDifference.words(out));
        list(page, "words held back", each.held());
      } else {
        list(page, each.what() + ": held back", each.held());
        list(page, each.what() + ": goes out instead", each.instead());
      }
    }
  }

  private static void list(StringBuilder page, String what, Set<String> values) {
    if (!values.isEmpty()) {
      page.append("  ").append(what).append("  ");
      page.append(
          values.stream()
              .map(each -> Bidi.isolate(Bidi.plain(each)))
              .collect(Collectors.joining("; ")));
      page.append('\n');
    }
  }
}
