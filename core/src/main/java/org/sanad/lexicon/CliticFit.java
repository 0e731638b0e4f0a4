package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which entries may stand with the clitics that were taken off a word form. */
final class CliticFit {
  /** Reports speak of others: «طهراني» is no verb with «me». */
  private static final Set<String> THIRD_PERSONS = Set.of("ه", "ها", "هم", "هما", "هن", "نا");

  private CliticFit() {}

  /** The entries that may stand with the clitics that were taken off. */
  static Meaning allowed(String prefixes, boolean definite, String suffix, PhraseTrie.Node node) {
    List<Entry> kept = new ArrayList<>(node.entries().size());
    for (Entry entry : node.entries()) {
      if (fits(prefixes, definite, suffix, entry)) {
        kept.add(entry);
      }
    }
    // Nearly always all or none, and then nothing new has to be kept.
    return kept.isEmpty()
        ? Meaning.NONE
        : kept.size() == node.entries().size() ? node.meaning() : new Meaning(kept);
  }

  private static boolean fits(String prefixes, boolean definite, String suffix, Entry entry) {
    Form form = entry.form();
    boolean name = entry instanceof Entry.ActorName || entry instanceof Entry.PlaceName;
    if (name) {
      return !definite && suffix.isEmpty() && !prefixes.contains("س");
    }
    char last = prefixes.isEmpty() ? ' ' : prefixes.charAt(prefixes.length() - 1);
    if (!suffix.isEmpty() && !THIRD_PERSONS.contains(suffix) && form != Form.FIXED) {
      return false;
    }
    if (form.isVerb()) {
      boolean aim = last == 'ل' && form == Form.PRESENT;
      return !definite
          && (last == ' '
              || last == 'و'
              || last == 'ف'
              || aim
              || (last == 'س' && form == Form.PRESENT));
    }
    if (last == 'س') {
      return false;
    }
    if (form == Form.FIXED) {
      boolean pronounAfterPreposition =
          entry instanceof Entry.PlainWord plain
              && (plain.wordClass() == WordClass.PREPOSITION
                  || plain.wordClass() == WordClass.COMPLEMENTIZER
                  || plain.wordClass() == WordClass.VICINITY);
      return !definite && (suffix.isEmpty() || pronounAfterPreposition);
    }
    return true;
  }
}
