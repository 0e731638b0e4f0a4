package org.sanad.app.output;

import org.sanad.register.intake.Proposal;
import org.sanad.register.model.Correction;
import org.sanad.register.model.FieldChange;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Verdict;

/** What persons decided of an event, and what newer readings say against it, for eyes. */
public final class ReviewText {
  private ReviewText() {}

  /** The lines of a correction. */
  static String correction(Correction c) {
    StringBuilder lines = new StringBuilder("corrected\n  ").append(c.field().code());
    if (c.claim() == null) {
      lines.append(" to ").append(plain(String.valueOf(c.value())));
    } else if (c.value() == null) {
      lines.append(" without ").append(plain(String.valueOf(c.read())));
    } else {
      lines.append(" with ").append(plain(c.value()));
      if (c.read() != null) {
        lines.append(" instead of ").append(plain(c.read()));
      }
    }
    lines.append(by(c.by(), c.why(), c.decision()));
    if (c.proposed() != null) {
      lines.append("  newer readings propose ").append(plain(c.proposed())).append('\n');
    }
    return lines.toString();
  }

  /** The lines of a verdict. */
  static String verdict(FusedEvent event, Verdict v) {
    StringBuilder lines = new StringBuilder("judged\n  ").append(v.status().code());
    if (v.reason() != null) {
      lines.append(", ").append(v.reason().code());
    }
    lines.append(by(v.by(), v.why(), v.decision()));
    if (event.overtaken()) {
      lines.append("  it changed since, and counts as ");
      lines.append(event.reviewStatus().code()).append('\n');
    }
    return lines.toString();
  }

  /** The lines of a proposal. */
  public static String proposal(Proposal p) {
    StringBuilder lines = new StringBuilder(FusedText.line(p.event())).append('\n');
    if (p.correction() != null) {
      lines.append(correction(p.correction()));
    } else if (p.verdict() != null) {
      lines.append(verdict(p.event(), p.verdict()));
      for (FieldChange change : p.changes()) {
        lines.append(FusedText.change(change)).append('\n');
      }
    }
    return lines.toString();
  }

  private static String by(String who, String why, long decision) {
    return "  by " + plain(who) + "  " + plain(why) + "  (decision " + decision + ")\n";
  }

  private static String plain(String text) {
    return Bidi.isolate(Bidi.plain(text));
  }
}
