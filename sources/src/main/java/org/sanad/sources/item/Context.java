package org.sanad.sources.item;

/**
 * What holds for all that is read in one run.
 *
 * @param defaults what holds for a report that does not say it itself
 * @param consent whether those who wrote in private chats have agreed that they are read
 * @param skips counts what is passed over
 */
public record Context(Defaults defaults, boolean consent, Skips skips) {

  /** With nothing agreed to and nothing passed over yet. */
  public static Context of(Defaults defaults) {
    return new Context(defaults, false, new Skips());
  }
}
