package org.sanad.register.model;

import java.time.Instant;

/**
 * Somebody who may use the register over the network.
 *
 * @param name a pseudonym
 * @param role reader, analyst, publisher or administrator
 * @param password a memory-hard hash with its salt and costs
 * @param madeAt when it was made, UTC
 * @param madeBy who made it
 */
public record Account(String name, String role, String password, Instant madeAt, String madeBy) {

  /**
   * What a program shows in an account's place.
   *
   * @param id names it
   * @param account whose it is
   * @param label what it is for
   * @param sha256 of its secret
   * @param madeAt when it was made, UTC
   * @param madeBy who made it
   */
  public record Token(
      String id, String account, String label, String sha256, Instant madeAt, String madeBy) {}
}
