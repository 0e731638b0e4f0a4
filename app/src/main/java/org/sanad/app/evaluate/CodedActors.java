package org.sanad.app.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorAlias;
import org.sanad.lexicon.ActorDirectory;

/**
 * Whom a coded English name means: the actors of the directory whose English name, or one of whose
 * aliases in Latin letters, has the same words. Case, hyphens, apostrophes, articles and what
 * stands in brackets do not count: «Jaish al-Fatah» is «Jaish Al Fatah».
 */
final class CodedActors {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Set<String> ARTICLES = Set.of("the", "of", "and", "a", "an", "al", "el");

  private final Map<Set<String>, Set<String>> ids = new HashMap<>();

  CodedActors(ActorDirectory directory) {
    for (Actor actor : directory.actors().values()) {
      add(actor.nameEn(), actor);
      for (ActorAlias alias : directory.namesOf(actor.id())) {
        add(alias.form(), actor);
      }
    }
  }

  private void add(String name, Actor actor) {
    Set<String> words = words(name);
    if (!words.isEmpty()) {
      ids.computeIfAbsent(words, w -> new HashSet<>(2)).add(actor.id());
    }
  }

  /** The ids of those who bear a name, none where the directory knows nobody. */
  Set<String> named(String name) {
    return ids.getOrDefault(words(name), Set.of());
  }

  /**
   * Whether a name that the directory does not know is a common noun for whoever or whatever it was
   * («rival armed groups», «field hospital»): it has no capital letter outside brackets.
   */
  static boolean isGeneric(String name) {
    return BRACKETS.matcher(name).replaceAll(" ").chars().noneMatch(Character::isUpperCase);
  }

  private static Set<String> words(String name) {
    String bare = BRACKETS.matcher(name.replace("\"", "")).replaceAll(" ").toLowerCase(Locale.ROOT);
    Set<String> words = new TreeSet<>();
    Matcher word = WORD.matcher(bare.replace("'", "").replace("’", ""));
    while (word.find()) {
      if (!ARTICLES.contains(word.group())) {
        words.add(word.group());
      }
    }
    return words;
  }
}
