package org.sanad.sources.item;

import java.util.ArrayList;
import java.util.List;
import org.sanad.model.Diagnostic;
import org.sanad.model.SourceReport;
import org.sanad.model.Span;

/** One report that came in, or the reason why it could not. */
public sealed interface InputItem {

  /** Where it stands in what was given. */
  Origin origin();

  /**
   * A report.
   *
   * @param origin where it stands
   * @param report the report
   * @param warnings what is doubtful about it
   */
  record Accepted(Origin origin, SourceReport report, List<Diagnostic> warnings)
      implements InputItem {

    /** Keeps its own copy of the list. */
    public Accepted {
      warnings = List.copyOf(warnings);
    }

    /** The same with one more warning, which concerns the report as a whole. */
    public Accepted warned(String code, String detail) {
      List<Diagnostic> more = new ArrayList<>(warnings);
      more.add(new Diagnostic(code, new Span(0, 0), detail));
      return new Accepted(origin, report, more);
    }
  }

  /**
   * Something that is no report.
   *
   * @param origin where it stands
   * @param reason why, to be read after the origin: "is empty"
   */
  record Refused(Origin origin, String reason) implements InputItem {}
}
