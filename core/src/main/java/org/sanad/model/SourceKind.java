package org.sanad.model;

/** Who speaks: the kinds of sources, as the coding guidelines define them. */
public enum SourceKind implements InData {
  /** A party to the conflict. */
  ACTOR,
  /** A state's office that is no party. */
  OFFICIAL,
  /** An observatory or a rights group. */
  MONITOR,
  ACTIVISTS,
  MEDIA,
  WITNESS,
  MEDICAL,
  UN_NGO,
  UNNAMED
}
