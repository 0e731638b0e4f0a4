package org.sanad.register.intake;

import org.jspecify.annotations.Nullable;
import org.sanad.model.Span;
import org.sanad.register.model.Passage;
import org.sanad.register.store.Session;

/** Looks words up in the texts of reports. */
final class Passages {
  private Passages() {}

  /** What stands in a place of a report; null where it was purged, or is no place of it. */
  static @Nullable String words(Session session, Passage at) {
    String content = session.reports().content(at.report());
    Span span = at.span();
    if (content == null
        || span.end() <= span.start()
        || span.end() > content.codePointCount(0, content.length())) {
      return null;
    }
    return content.substring(
        content.offsetByCodePoints(0, span.start()), content.offsetByCodePoints(0, span.end()));
  }
}
