package org.sanad.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Faults;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.lexicon.Tsv;
import org.sanad.mention.PersonNoun.Count;
import org.sanad.model.Loss;
import org.sanad.text.Normalizer;

/** Nouns that name people, under every number and case that the knowledge file's words have. */
public final class PersonNouns {
  private static final String FILE = "persons.tsv";

  private final Map<String, PersonNoun> byForm = new HashMap<>();

  private PersonNouns() {}

  /**
   * Reads {@code persons.tsv}.
   *
   * @param faults takes what is wrong; bad lines are left out
   */
  public static PersonNouns load(KnowledgeSource source, Faults faults) {
    PersonNouns nouns = new PersonNouns();
    Tsv.each(source, FILE, faults, nouns::add);
    return nouns;
  }

  /** The entry of a folded form that has nothing written onto it, null where it names nobody. */
  public @Nullable PersonNoun get(String form) {
    return byForm.get(form);
  }

  /** The form under which a word is known once its attached letters are off, null if it is not. */
  public @Nullable String key(String form) {
    String found = Prefixes.key(byForm, form);
    return found == null ? withoutPronoun(form) : found;
  }

  /** «عناصره», «جنودها», «زوجته»: the noun before a pronoun. */
  private @Nullable String withoutPronoun(String form) {
    for (String pronoun : new String[] {"ه", "ها", "هم", "هما", "نا"}) {
      if (form.length() > pronoun.length() + 2 && form.endsWith(pronoun)) {
        String stem = form.substring(0, form.length() - pronoun.length());
        String found = Prefixes.key(byForm, stem);
        if (found != null && found.endsWith("ي") && isOne(byForm.get(found))) {
          // «السورية» is an adjective's feminine, not a Syrian of his.
          continue;
        }
        if (found == null && stem.endsWith("ت")) {
          found = Prefixes.key(byForm, stem.substring(0, stem.length() - 1) + "ه");
        }
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean isOne(@Nullable PersonNoun noun) {
    return noun != null && noun.count() == Count.ONE;
  }

  private void add(Tsv.Row row) {
    Loss.Who who = row.constant(Loss.Who.class, "who");
    PersonNoun.Side side =
        row.get("side").isEmpty()
            ? PersonNoun.Side.NONE
            : row.constant(PersonNoun.Side.class, "side");
    LossMention.Kind loss =
        row.get("loss").isEmpty() ? null : row.constant(LossMention.Kind.class, "loss");
    String number = row.get("number");
    boolean body = number.equals("coll");
    boolean others = number.equals("other");
    boolean nation = number.equals("nation");
    if (!body && !others && !nation && !number.isEmpty()) {
      throw row.bad("the column number must be coll, other, nation or empty.");
    }
    Forms forms = new Forms(count -> new PersonNoun(count, who, side, loss, others, nation));
    String word = Normalizer.fold(row.get("word"));
    List<String> plurals = row.items("plural");
    if (word.isEmpty() && plurals.isEmpty()) {
      throw row.bad("a word or a plural must be given.");
    }
    if (body) {
      forms.put(word, Count.BODY);
      plurals.forEach(plural -> forms.plural(word, Normalizer.fold(plural), Count.BODY));
      return;
    }
    if (!word.isEmpty()) {
      forms.singular(word, plurals.contains("ون"));
    }
    plurals.forEach(plural -> forms.plural(word, Normalizer.fold(plural), Count.MORE));
  }

  /** Makes the forms of one noun; what an earlier line said of a form stands. */
  private final class Forms {
    private final Function<Count, PersonNoun> make;

    Forms(Function<Count, PersonNoun> make) {
      this.make = make;
    }

    void put(String form, Count count) {
      byForm.putIfAbsent(form, make.apply(count));
    }

    void singular(String word, boolean soundPlural) {
      put(word, Count.ONE);
      boolean feminine = word.endsWith("ه");
      String stem = feminine ? word.substring(0, word.length() - 1) + "ت" : word;
      if (!feminine) {
        put(word + "ا", Count.COUNTED);
      }
      put(stem + "ان", Count.TWO);
      put(stem + "ين", soundPlural ? Count.TWO_OR_MORE : Count.TWO);
      put(stem + "ا", Count.TWO);
    }

    void plural(String word, String plural, Count count) {
      String stem = word.endsWith("ه") ? word.substring(0, word.length() - 1) : word;
      switch (plural) {
        case "ون" -> {
          put(stem + "ون", count);
          put(stem + "ين", count);
          put(stem + "و", count);
          put(stem + "ي", count);
        }
        case "ات" -> put(stem + "ات", count);
        default -> put(plural, count);
      }
    }
  }
}
