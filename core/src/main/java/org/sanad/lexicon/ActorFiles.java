package org.sanad.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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

  private static final Set<String> KINDS =
      Set.of(
          "activists",
          "aid",
          "armed_forces",
          "civilians",
          "coalition",
          "council",
          "foreign_forces",
          "igo",
          "jihadist",
          "kurdish_led",
          "media",
          "medical",
          "militia",
          "monitor",
          "operations_room",
          "person",
          "police",
          "political",
          "rebel",
          "state",
          "tribe",
          "un");

  /** The sectors of the PLOVER manual, with the two-level ones of CAMEO that it keeps. */
  private static final Set<String> SECTORS =
      Set.of(
          "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "IGO", "IMG", "ISM", "JRN", "JUD",
          "LAB", "LEG", "MED", "MIL", "MNC", "NGO", "OPP", "PRE", "PRM", "PTY", "REB", "REF", "REL",
          "SOC", "SPY", "UAF", "UNK", "UNO");

  /** Feminine, accusative, plural and dual of an adjective of origin: إسرائيلي, إسرائيليا. */
  private static final String[] DEMONYM_ENDINGS = {"ا", "ه", "ون", "ين", "ان", "تان", "تين"};

  private final PhraseTrie trie;
  private final Map<String, Actor> byId = new LinkedHashMap<>();
  private final List<ActorAlias> aliases = new ArrayList<>();
  private final Map<String, List<ActorAlias>> byForm = new HashMap<>();

  ActorFiles(PhraseTrie trie) {
    this.trie = trie;
  }

  Map<String, Actor> byId() {
    return byId;
  }

  /** All names, in the order of the files. */
  List<ActorAlias> all() {
    return aliases;
  }

  void actor(Tsv.Row row) {
    Actor actor =
        new Actor(
            row.need("id"),
            row.need("name_en"),
            row.need("name_ar"),
            oneOf(row, "kind", row.need("kind").intern(), KINDS),
            inter(row),
            row.orNull("plover"),
            countries(row));
    if (actor.plover() != null) {
      oneOf(row, "plover", actor.plover(), SECTORS);
    }
    if (byId.putIfAbsent(actor.id(), actor) != null) {
      throw row.bad("the id " + actor.id() + " stands twice; give each actor its own.");
    }
  }

  /** Nearly all have one or none. */
  private static Set<String> countries(Tsv.Row row) {
    List<String> items = row.items("country").stream().map(String::intern).toList();
    return items.size() > 1 ? new TreeSet<>(items) : Set.copyOf(items);
  }

  private static int inter(Tsv.Row row) {
    if (row.get("inter").isEmpty()) {
      return 0;
    }
    if (!row.get("inter").matches("[1-8]")) {
      throw row.bad("the column inter must be one of ACLED's codes, 1 to 8, or empty.");
    }
    return Integer.parseInt(row.get("inter"));
  }

  private static String oneOf(Tsv.Row row, String column, String value, Set<String> known) {
    if (!known.contains(value)) {
      throw row.bad("the " + column + " must be one of " + new TreeSet<>(known) + ".");
    }
    return value;
  }

  void alias(Tsv.Row row) {
    Actor actor = byId.get(row.need("actor"));
    if (actor == null) {
      throw row.bad("there is no actor " + row.get("actor") + "; add it to the actors first.");
    }
    String wording = oneOf(row, "wording", row.need("wording").intern(), WORDINGS);
    LocalDate from = row.get("from").isEmpty() ? null : row.date("from").first();
    LocalDate to = row.get("to").isEmpty() ? null : row.date("to").last();
    if (from != null && to != null && to.isBefore(from)) {
      throw row.bad("the range ends before it begins.");
    }
    Entry.ActorName name = new Entry.ActorName(actor, wording, countries(row), from, to);
    String text = row.need("alias");
    String form = Normalizer.fold(text);
    ActorAlias alias = new ActorAlias(text, form, name, row.file(), row.line());
    ActorAlias other = rival(alias);
    if (other != null) {
      throw row.bad(
          "«"
              + text
              + "» already means "
              + other.name().actor().id()
              + " ("
              + other.file()
              + ":"
              + other.line()
              + ") in the same countries and days, and nothing decides between them; give other"
              + " countries or days, or make one of them generic.");
    }
    aliases.add(alias);
    byForm.computeIfAbsent(form, f -> new ArrayList<>(1)).add(alias);
    trie.add(form, name);
    if (wording.equals("demonym") && form.endsWith("ي") && form.indexOf(' ') < 0) {
      for (String ending : DEMONYM_ENDINGS) {
        trie.add(form + ending, name);
      }
    }
  }

  private @Nullable ActorAlias rival(ActorAlias alias) {
    for (ActorAlias known : byForm.getOrDefault(alias.form(), List.of())) {
      if (known.name().rivals(alias.name())) {
        return known;
      }
    }
    return null;
  }
}
