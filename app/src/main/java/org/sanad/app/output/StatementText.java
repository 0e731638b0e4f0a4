package org.sanad.app.output;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Relation;
import org.sanad.register.model.Voice;
import org.sanad.register.situation.Statement;

/** A statement of a report, for eyes. */
public final class StatementText {
  private StatementText() {}

  /**
   * A page: what is stated, by whom, in which words of which report.
   *
   * @param title the report's, null where its words were purged
   */
  public static String page(Statement s, @Nullable String title) {
    Relation relation = s.relation();
    return s.id()
        + "  "
        + (s.published() == null ? "undated" : s.published())
        + "  "
        + plain(relation.a())
        + "  "
        + relation.type().code()
        + "  "
        + plain(relation.b())
        + "\n  according to "
        + Voice.behind(relation.sources(), s.outlet()).stream()
            .map(voice -> plain(voice.name()))
            .collect(Collectors.joining(", "))
        + "\n      "
        + s.report()
        + " "
        + relation.quote().span()
        + " "
        + plain("«" + relation.quote().text() + "»")
        + "\nreport\n  "
        + FusedText.report(s.report(), title)
        + "\n";
  }

  private static String plain(String text) {
    return Bidi.isolate(Bidi.plain(text));
  }
}
