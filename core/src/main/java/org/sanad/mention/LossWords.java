package org.sanad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Faults;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.lexicon.Tsv;
import org.sanad.text.Normalizer;

/** The words of {@code losses.tsv}: those that say who was hurt, and things that are counted. */
final class LossWords {
  private static final String FILE = "losses.tsv";

  private final Map<String, List<LossWord>> senses = new HashMap<>();
  private final Set<String> things = new HashSet<>();

  private LossWords() {}

  /** Reads the file, leaving out and telling bad lines. */
  static LossWords load(KnowledgeSource source, Faults faults) {
    LossWords words = new LossWords();
    Tsv.each(source, FILE, faults, words::add);
    return words;
  }

  /** The form under which a word is known once its attached letters are off. */
  @Nullable String key(String form) {
    return Prefixes.key(senses, form);
  }

  /** All senses of a key; a word may be two: «قضى 5 أشخاص», «قضى على 5 مسلحين». */
  List<LossWord> senses(String key) {
    return senses.getOrDefault(key, List.of());
  }

  /** Whether a form names things, which are counted but not killed. */
  boolean isThing(String form) {
    return things.contains(form) || (form.startsWith("ال") && things.contains(form.substring(2)));
  }

  private void add(Tsv.Row row) {
    List<String> forms = row.items("forms");
    if (forms.isEmpty()) {
      throw row.bad("the column forms must not be empty.");
    }
    if (row.need("role").equals("thing")) {
      forms.forEach(form -> things.add(Normalizer.fold(form)));
      return;
    }
    Set<String> needs = new HashSet<>(row.items("needs"));
    LossWord sense =
        new LossWord(
            row.constant(LossMention.Kind.class, "kind"),
            row.constant(LossWord.Role.class, "role"),
            needs.contains("people"));
    for (String form : forms) {
      senses.computeIfAbsent(Normalizer.fold(form), key -> new ArrayList<>(1)).add(sense);
    }
  }
}
