package org.sanad.app.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.model.Analysis;
import org.sanad.model.Diagnostic;
import org.sanad.text.Normalizer;

/** Counts the names of parties and places that stayed open. Not safe for several threads. */
public final class OpenNames {
  private static final Set<String> CODES =
      Set.of("actor.unresolved", "actor.ambiguous", "place.unresolved", "place.ambiguous");

  private final Map<String, Name> names = new HashMap<>();

  /**
   * A name that stayed open.
   *
   * @param code what is open: the diagnostic's code
   * @param text the name as the first report writes it
   * @param count how often it stayed open
   * @param report id of the first report
   */
  public record Name(String code, String text, int count, String report) {}

  /** Counts in what one report left open; spellings that fold into one are one name. */
  public void add(Analysis analysis) {
    String content = analysis.report().content();
    for (Diagnostic diagnostic : analysis.diagnostics()) {
      if (CODES.contains(diagnostic.code())) {
        int start = content.offsetByCodePoints(0, diagnostic.span().start());
        int end = content.offsetByCodePoints(start, diagnostic.span().length());
        String text = content.substring(start, end).replaceAll("\\s+", " ");
        names.merge(
            diagnostic.code() + " " + Normalizer.fold(text),
            new Name(diagnostic.code(), text, 1, analysis.report().id()),
            (known, same) ->
                new Name(known.code(), known.text(), known.count() + 1, known.report()));
      }
    }
  }

  /**
   * The names that stayed open most often, the most frequent first.
   *
   * @param kind only codes that begin so: {@code actor}, {@code place}, or empty for all
   * @param limit how many at most
   */
  public List<Name> most(String kind, int limit) {
    List<Name> sorted = new ArrayList<>(names.values());
    sorted.removeIf(name -> !name.code().startsWith(kind));
    sorted.sort(
        Comparator.comparingInt(Name::count)
            .reversed()
            .thenComparing(Name::code)
            .thenComparing(Name::text));
    return sorted.subList(0, Math.min(limit, sorted.size()));
  }
}
