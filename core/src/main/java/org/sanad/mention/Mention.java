package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Place;
import org.sanad.model.SourceKind;

/** A stretch of tokens that means something to the reading. */
public sealed interface Mention {

  /** Index of the first token. */
  int first();

  /** Index of the token after the last. */
  int end();

  /** The words attached before it (و ف ب ل ك س), empty for none. */
  String prefixes();

  /** Whether «و» or «ف» is attached. */
  default boolean coordinated() {
    String attached = prefixes();
    return !attached.isEmpty() && (attached.charAt(0) == 'و' || attached.charAt(0) == 'ف');
  }

  /** The attached preposition, empty for none. */
  default String preposition() {
    return Match.preposition(prefixes());
  }

  /** What an actor mention was recognised by. */
  enum ActorKind {
    /** A name in the directory. */
    NAMED,
    /** The head of a group's name with words that no list knows. */
    UNKNOWN_GROUP,
    /** Persons in general: مدنيين، أطفال. */
    PERSONS,
    /** Fighters or forces without a name: مسلحون، القوات. */
    UNNAMED_FORCE,
    /** A word that stands for a party named before: التنظيم. */
    ANAPHOR,
    /** Houses, markets, vehicles that stand for civilians. */
    CIVIL_OBJECT,
    /** An adjective of origin: الإسرائيلية. */
    DEMONYM,
    /** Units with a pronoun: مواقعه، عناصرها. */
    PRONOUN
  }

  /**
   * Somebody.
   *
   * @param names what the directory says of the name, empty where there is none
   * @param kind by what it was recognised
   * @param coreFirst first token of the name itself
   * @param coreEnd token after the name itself
   * @param site whether somebody's positions are named, not themselves
   * @param unit weapon class of the units named: air, shell, or empty
   * @param who civilians, combatants or unknown for persons; empty otherwise
   */
  record ActorMention(
      int first,
      int end,
      String prefixes,
      List<Entry.ActorName> names,
      ActorKind kind,
      int coreFirst,
      int coreEnd,
      boolean site,
      String unit,
      String who)
      implements Mention {

    /** Where they stand tells nearly all apart, and so is compared first. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || (other instanceof ActorMention actor
              && first == actor.first
              && end == actor.end
              && coreFirst == actor.coreFirst
              && coreEnd == actor.coreEnd
              && kind == actor.kind
              && site == actor.site
              && prefixes.equals(actor.prefixes)
              && unit.equals(actor.unit)
              && who.equals(actor.who)
              && names.equals(actor.names));
    }

    @Override
    public int hashCode() {
      return 31 * first + end;
    }

    private boolean ofCivilians() {
      for (Entry.ActorName name : names) {
        if (name.actor().civilians()) {
          return true;
        }
      }
      return false;
    }
  }

  /** Whether it names persons who do not fight, or what is theirs. */
  default boolean civil() {
    return this instanceof ActorMention actor
        && ((actor.kind() == ActorKind.PERSONS && !actor.who().equals("combatants"))
            || actor.kind() == ActorKind.CIVIL_OBJECT
            || actor.who().equals("civilians")
            || actor.ofCivilians());
  }

  /**
   * Somewhere.
   *
   * @param places what the gazetteer knows under the name, empty where it knows nothing
   * @param asActor who the same word may stand for (دمشق, إسرائيل), empty for nobody
   * @param kindWord the kind word's value, empty where there is none
   * @param nameFirst first token of the name, equal to nameEnd where only a kind word stands
   * @param nameEnd token after the name
   * @param vicinity whether it is near or around the place
   * @param anaphor whether it is a definite kind word without a name: البلدة
   * @param adverbial whether it says where without a preposition: شمال حلب، قرب المعبر
   */
  record PlaceMention(
      int first,
      int end,
      String prefixes,
      List<Place> places,
      List<Entry.ActorName> asActor,
      String kindWord,
      int nameFirst,
      int nameEnd,
      boolean vicinity,
      boolean anaphor,
      boolean adverbial)
      implements Mention {

    /** Where they stand tells nearly all apart, and so is compared first. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || (other instanceof PlaceMention place
              && first == place.first
              && end == place.end
              && nameFirst == place.nameFirst
              && nameEnd == place.nameEnd
              && vicinity == place.vicinity
              && anaphor == place.anaphor
              && adverbial == place.adverbial
              && prefixes.equals(place.prefixes)
              && kindWord.equals(place.kindWord)
              && places.equals(place.places)
              && asActor.equals(place.asActor));
    }

    @Override
    public int hashCode() {
      return 31 * first + end;
    }

    /** Whether a name stands in it, known or not: «بلدة» and «البلدة» alone have none. */
    public boolean named() {
      return nameEnd > nameFirst || !places.isEmpty();
    }
  }

  /** A time expression, as found. */
  record When(int first, int end, String prefixes, TimeMention time) implements Mention {}

  /** A weapon or means of the given class. */
  record WeaponMention(int first, int end, String prefixes, String weaponClass)
      implements Mention {}

  /**
   * A word that names an event.
   *
   * @param words the frames that it may call up, in file order
   * @param suffix the attached pronoun, empty for none
   * @param definite whether the article is attached
   */
  record Trigger(
      int first,
      int end,
      String prefixes,
      List<Entry.FrameWord> words,
      String suffix,
      boolean definite,
      List<Entry.OperatorWord> operators)
      implements Mention {

    /** Whether the word may also just carry another event's noun on. */
    public boolean light() {
      for (Entry.FrameWord word : words) {
        if (word.frame().light()) {
          return true;
        }
      }
      return false;
    }

    /** Whether the word may have the form. */
    public boolean mayBe(Form form) {
      for (Entry.FrameWord word : words) {
        if (word.form() == form) {
          return true;
        }
      }
      return false;
    }

    /** Whether the word can have no other form. */
    public boolean isOnly(Form form) {
      for (Entry.FrameWord word : words) {
        if (word.form() != form) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A word that works on events.
   *
   * @param suffix the attached pronoun, empty for none
   */
  record OperatorMention(
      int first, int end, String prefixes, List<Entry.OperatorWord> words, String suffix)
      implements Mention {}

  /** A word that may be a source of what is said. */
  record SourceMention(int first, int end, String prefixes, SourceKind kind, boolean named)
      implements Mention {}

  /** Any other word that ties a sentence together. */
  record WordMention(int first, int end, String prefixes, Entry.PlainWord word, String suffix)
      implements Mention {}

  /** A match as it stands, for finders. */
  static @Nullable Match longest(List<Match> matches) {
    return matches.isEmpty() ? null : matches.get(0);
  }
}
