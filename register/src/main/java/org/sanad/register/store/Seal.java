package org.sanad.register.store;

/**
 * What a line of the decision log vouches for: all rows of the ledger since the seal before it.
 *
 * @param run last run that it covers
 * @param reading last reading
 * @param revision last revision
 * @param sha256 of these rows
 */
record Seal(long run, long reading, long revision, String sha256) {
  /** Before anything. */
  static final Seal NONE = new Seal(0, 0, 0, "");
}
