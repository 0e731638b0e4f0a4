package org.sanad.register.store;

/** Puts into words why a register cannot be used. */
final class Fault {
  private Fault() {}

  static StoreException of(String place, Exception cause) {
    return new StoreException(
        "The register " + place + " cannot be used: " + cause.getMessage(), cause);
  }
}
