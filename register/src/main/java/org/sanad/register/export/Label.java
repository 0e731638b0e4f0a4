package org.sanad.register.export;

/** Labels for sharing, of TLP 2.0 (FIRST). Every event that is exported has one. */
public enum Label {
  /** Published by a person, and through the gate. */
  CLEAR("TLP:CLEAR"),
  /** Nobody published it. */
  AMBER("TLP:AMBER"),
  /** Nobody published it, and it is of a kind that never goes out in rows. */
  AMBER_STRICT("TLP:AMBER+STRICT");

  private final String code;

  Label(String code) {
    this.code = code;
  }

  /** As TLP writes it. */
  public String code() {
    return code;
  }
}
