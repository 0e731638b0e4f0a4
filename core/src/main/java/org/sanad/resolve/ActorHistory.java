package org.sanad.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;

/** The parties that a report named last, for words that stand for one of them. */
final class ActorHistory {
  /** Nobody looks further back than so many sentences for what «مواقعه» means. */
  private static final int REACH = 3;

  private static final int SIZE = 12;

  /** Plurals and bodies of men, which take ها: قوات، فصائل، جماعة. */
  private static final Set<String> FEMININE =
      Set.of(
          "فصائل", "كتائب", "عناصر", "عصائب", "سرايا", "الويه", "فرق", "قوي", "عشائر", "قبائل",
          "مقاتلات", "طائرات", "حكومات", "خلايا");

  /** Nouns that name a state and take ه; its own name takes ها. */
  private static final Set<String> MASCULINE =
      Set.of("جيش", "عدو", "كيان", "احتلال", "نظام", "جانب", "طيران", "رئيس", "وزير");

  private static final String[] ARTICLES = {"ال", "لل", "بال"};

  /** How a mention agrees with a pronoun. */
  enum Gender {
    MASCULINE,
    FEMININE,
    PLURAL
  }

  /** «قوات النظام» takes the pronoun of the forces or of their owner. */
  private record Named(Actor actor, Gender gender, Gender owner, int sentence) {}

  private final Deque<Named> recent = new ArrayDeque<>();

  /**
   * Takes in a party that was named.
   *
   * @param form the first word of the mention
   * @param core the first word of the name in it
   */
  void add(Actor actor, String form, String core, int sentence) {
    for (Iterator<Named> each = recent.iterator(); each.hasNext(); ) {
      if (each.next().actor().equals(actor)) {
        each.remove();
      }
    }
    recent.addFirst(new Named(actor, gender(form, actor), gender(core, actor), sentence));
    if (recent.size() > SIZE) {
      recent.removeLast();
    }
  }

  /**
   * The last party that fits.
   *
   * @param sentence index of the sentence that asks
   * @param fits which parties may be meant
   */
  @Nullable Actor last(int sentence, Predicate<Actor> fits) {
    for (Named named : recent) {
      if (sentence - named.sentence() <= REACH && fits.test(named.actor())) {
        return named.actor();
      }
    }
    return null;
  }

  /** The last party in the sentence or the one before that fits. */
  @Nullable Actor near(int sentence, Predicate<Actor> fits) {
    for (Named named : recent) {
      if (sentence - named.sentence() <= 1 && fits.test(named.actor())) {
        return named.actor();
      }
    }
    return null;
  }

  /** The last party that a pronoun agrees with; «هم» takes any, plurals first. */
  @Nullable Actor owner(int sentence, String word) {
    if (word.endsWith("هما")) {
      return null;
    }
    Gender gender = ofPronoun(word);
    Actor any = null;
    for (Named named : recent) {
      if (sentence - named.sentence() > REACH) {
        continue;
      }
      if (named.gender() == gender || named.owner() == gender) {
        return named.actor();
      }
      any = any == null ? named.actor() : any;
    }
    return gender == Gender.PLURAL ? any : null;
  }

  /**
   * Whether a pronoun may stand for a party.
   *
   * @param form the first word of the party's mention
   * @param core the first word of the name in it
   */
  static boolean agrees(String form, String core, Actor actor, String pronoun) {
    Gender gender = ofPronoun(pronoun);
    return gender(form, actor) == gender || gender(core, actor) == gender;
  }

  private static Gender ofPronoun(String word) {
    return word.endsWith("هم")
        ? Gender.PLURAL
        : word.endsWith("ها") ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** The word without conjunction and article. */
  private static String stem(String form) {
    int from = form.startsWith("و") || form.startsWith("ف") ? 1 : 0;
    for (String article : ARTICLES) {
      if (form.startsWith(article, from)) {
        return form.substring(from + article.length());
      }
    }
    return form.substring(from);
  }

  private static Gender gender(String form, Actor actor) {
    String stem = stem(form);
    if (stem.endsWith("ه")
        || stem.endsWith("ات")
        || FEMININE.contains(stem)
        || stem.startsWith("ميليشي")
        || stem.startsWith("مليشي")
        || (actor.kind().equals("state") && !stem.endsWith("ي") && !MASCULINE.contains(stem))) {
      return Gender.FEMININE;
    }
    return stem.endsWith("ون") || stem.endsWith("ين") || stem.endsWith("ثوار") || stem.endsWith("و")
        ? Gender.PLURAL
        : Gender.MASCULINE;
  }
}
