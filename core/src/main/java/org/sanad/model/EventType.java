package org.sanad.model;

/** The types of events, as the coding guidelines define them. */
public enum EventType implements InData {
  CLASH(Family.VIOLENCE),
  ASSAULT(Family.VIOLENCE),
  SHELLING(Family.VIOLENCE),
  AIR_STRIKE(Family.VIOLENCE),
  BOMBING(Family.VIOLENCE),
  SUICIDE_BOMBING(Family.VIOLENCE),
  CHEMICAL_ATTACK(Family.VIOLENCE),
  SHOOTING(Family.VIOLENCE),
  KILLING(Family.VIOLENCE),
  ABUSE(Family.VIOLENCE),
  DESTRUCTION(Family.VIOLENCE),
  ABDUCTION(Family.DETENTION),
  ARREST(Family.DETENTION),
  RELEASE(Family.DETENTION),
  CAPTURE(Family.TERRITORY),
  WITHDRAWAL(Family.TERRITORY),
  SIEGE(Family.TERRITORY),
  SIEGE_LIFTED(Family.TERRITORY),
  DEPLOYMENT(Family.TERRITORY),
  CAMPAIGN(Family.TERRITORY),
  AGREEMENT(Family.POLITICS),
  GROUP_CHANGE(Family.POLITICS),
  DEMAND(Family.POLITICS),
  ACCUSATION(Family.POLITICS),
  THREAT(Family.POLITICS),
  SUPPORT(Family.POLITICS),
  MEETING(Family.POLITICS),
  REJECTION(Family.POLITICS),
  PROTEST(Family.CROWD),
  RIOT(Family.CROWD),
  AID(Family.PEOPLE),
  DISPLACEMENT(Family.PEOPLE);

  /** The groups by which the measure counts near misses. */
  public enum Family {
    VIOLENCE,
    DETENTION,
    TERRITORY,
    POLITICS,
    CROWD,
    PEOPLE
  }

  private final Family family;

  EventType(Family family) {
    this.family = family;
  }

  /** The group that this type belongs to. */
  public Family family() {
    return family;
  }

  /** Whether its two sides may be told in either order. */
  public boolean mutual() {
    return this == CLASH || this == AGREEMENT || this == MEETING;
  }

  /** Whether it is a blow of some means, or an attack that may not tell by which. */
  public boolean strike() {
    return switch (this) {
      case SHELLING, AIR_STRIKE, BOMBING, SUICIDE_BOMBING, CHEMICAL_ATTACK, SHOOTING, ASSAULT ->
          true;
      default -> false;
    };
  }
}
