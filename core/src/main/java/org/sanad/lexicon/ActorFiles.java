package org.sanad.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Normalizer;

/** Reads the actor directory: actors and the names under which they stand in reports. */
final class ActorFiles {
  private static final Set<String> WORDINGS =
      Set.of("neutral", "partisan", "generic", "demonym", "metonym", "leader");

  /** Feminine, accusative, plural and dual of an adjective of origin: إسرائيلي, إسرائيليا. */
  private static final String[] DEMONYM_ENDINGS = {"ا", "ه", "ون", "ين", "ان", "تان", "تين"};

  private final KnowledgeSource source;
  private final PhraseTrie trie;
  private final Map<String, Actor> byId = new LinkedHashMap<>();

  ActorFiles(KnowledgeSource source, PhraseTrie trie) {
    this.source = source;
    this.trie = trie;
  }

  Map<String, Actor> byId() {
    return byId;
  }

  void actors(String file) {
    for (Tsv.Row row : Tsv.read(source, file)) {
      String inter = row.get("inter");
      Actor actor =
          new Actor(
              row.need("id"),
              row.need("name_en"),
              row.need("name_ar"),
              row.need("kind").intern(),
              inter.isEmpty() ? 0 : (int) row.number("inter"),
              row.orNull("plover"),
              countries(row));
      if (byId.putIfAbsent(actor.id(), actor) != null) {
        throw row.bad("the id " + actor.id() + " stands twice; give each actor its own.");
      }
    }
  }

  void aliases(String file) {
    for (Tsv.Row row : Tsv.read(source, file)) {
      Actor actor = byId.get(row.need("actor"));
      if (actor == null) {
        throw row.bad("there is no actor " + row.get("actor") + "; add it to the actors first.");
      }
      String wording = row.need("wording").intern();
      if (!WORDINGS.contains(wording)) {
        throw row.bad("the wording must be one of " + new TreeSet<>(WORDINGS) + ".");
      }
      LocalDate from = date(row, "from", true);
      LocalDate to = date(row, "to", false);
      if (from != null && to != null && to.isBefore(from)) {
        throw row.bad("the range ends before it begins.");
      }
      Entry entry = new Entry.ActorName(actor, wording, countries(row), from, to);
      String alias = Normalizer.fold(row.need("alias"));
      trie.add(alias, entry);
      if (wording.equals("demonym") && alias.endsWith("ي") && alias.indexOf(' ') < 0) {
        for (String ending : DEMONYM_ENDINGS) {
          trie.add(alias + ending, entry);
        }
      }
    }
  }

  /** Nearly all have one or none. */
  private static Set<String> countries(Tsv.Row row) {
    List<String> items = row.items("country").stream().map(String::intern).toList();
    return items.size() > 1 ? new TreeSet<>(items) : Set.copyOf(items);
  }

  /** A date, or a month or year read as its first or last day. */
  private static @Nullable LocalDate date(Tsv.Row row, String column, boolean first) {
    String text = row.get(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return switch (text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), first ? 1 : 12, first ? 1 : 31);
        case 7 -> {
          LocalDate month = LocalDate.parse(text + "-01");
          yield first ? month : month.withDayOfMonth(month.lengthOfMonth());
        }
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw row.bad("the column " + column + " must be YYYY, YYYY-MM or YYYY-MM-DD.");
    }
  }
}
