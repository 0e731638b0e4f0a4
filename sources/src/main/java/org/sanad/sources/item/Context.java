package org.sanad.sources.item;

/**
 * What holds for all that is read in one run.
 *
 * @param defaults what holds for a report that does not say it itself
 * @param consent whether those who wrote in private chats have agreed that they are read
 * @param skips counts what is passed over
 * @param links goes where the entries of feeds lead
 */
public record Context(Defaults defaults, boolean consent, Skips skips, Links links) {

  /** With nothing followed. */
  public Context(Defaults defaults, boolean consent, Skips skips) {
    this(defaults, consent, skips, Links.NONE);
  }

  /** With nothing agreed to and nothing passed over yet. */
  public static Context of(Defaults defaults) {
    return new Context(defaults, false, new Skips());
  }

  /** The same with the entries of feeds followed. */
  public Context following(Links others) {
    return new Context(defaults, consent, skips, others);
  }
}
