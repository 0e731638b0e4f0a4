package org.sanad.register.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.words.Tsv;
import org.sanad.text.Normalizer;

/** Which events ask for care, told by {@code sensitive.tsv}. */
final class Sensitive {

  /** What is done about it. */
  enum Rule {
    /** Hospitals, shelters, camps, schools, aid: the district instead of the place. */
    SITE,
    /** Detention, sexual violence, children: counted, never a row. */
    WITHHELD,
    /** Movement and flight: not before some days have passed. */
    LATER
  }

  /** Begins of an Arabic word that are not of it: and, by, for, as, the. */
  private static final String CLITICS = "(?<![\\p{L}\\p{N}])[وف]?[بلك]?(?:ال|ل)?";

  private final Reference reference;
  private final Map<Rule, Set<String>> types = new EnumMap<>(Rule.class);
  private final Map<Rule, Set<String>> kinds = new EnumMap<>(Rule.class);
  private final Map<Rule, Pattern> words = new EnumMap<>(Rule.class);

  Sensitive(Reference reference) {
    this.reference = reference;
    List<List<String>> rows = Tsv.rows(Sensitive.class, "sensitive.tsv", 3);
    for (Rule rule : Rule.values()) {
      types.put(rule, new HashSet<>(values(rows, rule, "type")));
      kinds.put(rule, new HashSet<>(values(rows, rule, "kind")));
      String any =
          values(rows, rule, "words").stream()
              .map(Normalizer::fold)
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      words.put(rule, Pattern.compile(any.isEmpty() ? "(?!)" : CLITICS + "(?:" + any + ")"));
    }
  }

  private static List<String> values(List<List<String>> rows, Rule rule, String by) {
    return rows.stream()
        .filter(row -> row.get(0).equals(rule.name().toLowerCase(Locale.ROOT)))
        .filter(row -> row.get(1).equals(by))
        .map(row -> row.get(2))
        .toList();
  }

  /** Whether a rule concerns an event, as the reports tell it. */
  boolean is(Rule rule, FusedEvent event) {
    return event.type().claims().stream().anyMatch(type -> has(types, rule, type.value().code()))
        || event.places().stream()
            .anyMatch(place -> has(kinds, rule, reference.area(place.value()).kind()))
        || texts(event).anyMatch(text -> is(rule, text));
  }

  /** Whether a rule concerns what some words tell. */
  boolean is(Rule rule, String text) {
    Pattern any = words.get(rule);
    return any != null && any.matcher(Normalizer.fold(text)).find();
  }

  private static boolean has(Map<Rule, Set<String>> sets, Rule rule, String value) {
    return sets.getOrDefault(rule, Set.of()).contains(value);
  }

  private static Stream<String> texts(FusedEvent e) {
    List<@Nullable String> texts = new ArrayList<>();
    e.triggers().forEach(each -> texts.add(each.quote().text()));
    Stream.of(e.actors(), e.targets(), e.places(), e.fatalities().claims(), e.injured().claims())
        .flatMap(List::stream)
        .map(Claim::evidence)
        .flatMap(List::stream)
        .map(Evidence::quote)
        .forEach(quote -> texts.add(quote.text()));
    for (List<Claim<Party>> parties : List.of(e.actors(), e.targets())) {
      parties.forEach(each -> texts.add(each.value().nameAr()));
    }
    e.places().forEach(each -> texts.add(each.value().nameAr()));
    return texts.stream().flatMap(Stream::ofNullable);
  }
}
