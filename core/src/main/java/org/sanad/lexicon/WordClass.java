package org.sanad.lexicon;

/**
 * What a word that is neither event, actor nor place does in a sentence. Of the classes of one word
 * the first in this order is read.
 */
public enum WordClass {
  PREPOSITION,
  CONJUNCTION,
  /** أن، إن، بأن. */
  COMPLEMENTIZER,
  /** الذي، التي. */
  RELATIVE,
  /** حيث، بينما، بعد أن: opens a clause of its own. */
  SUBORDINATOR,
  /** بسبب، جراء، إثر: what follows is the cause or the occasion. */
  CAUSE,
  /** Attaches a source: بحسب، وفق، نقلاً عن. */
  ACCORDING,
  /** A noun for a source: مصدر، ناشطون; the value is the source kind. */
  SOURCE,
  /** A title before a person's name that speaks for somebody: المتحدث، وزير. */
  TITLE,
  /**
   * Fighters, soldiers, aircraft, guns of somebody: عناصر، طائرات، مدفعية; the value is ground, air
   * or shell, or weak for a word that is often something else.
   */
  UNIT,
  /** Somebody's positions: مواقع، تجمعات، مقر; the value is weak or nothing. */
  SITE,
  /** Head of an armed group's name: لواء، كتيبة، حركة. */
  GROUP_HEAD,
  /** A word that stands for a party named before: التنظيم، الحركة، الأخيرة. */
  ACTOR_ANAPHOR,
  /** Kind of a place: بلدة، حي; the value is the gazetteer's kind. */
  PLACE_KIND,
  /** Near, around, edges of: محيط، أطراف، قرب; the value is near, or some for a part of it. */
  VICINITY,
  /** North, south. */
  DIRECTION,
  /** Adjective of a direction: الجنوبي. */
  DIRECTION_ADJECTIVE,
  /** Adjective that may follow a name: الإرهابي، المدعومة. */
  EPITHET,
  /** A weapon or means; the value is its class. */
  WEAPON,
  /** A person noun; the value is civilians, combatants or unknown. */
  PERSON,
  /** Houses, cars, hospitals: things hit that stand for civilians. */
  CIVIL_OBJECT,
  /** Any other verb, so that clauses can be told. */
  VERB,
  /** A word to pass over without loss. */
  FILLER;

  /** A bit of its own, for sets of classes. */
  @SuppressWarnings("EnumOrdinal") // the bits are kept in memory only
  int bit() {
    return 1 << ordinal();
  }
}
