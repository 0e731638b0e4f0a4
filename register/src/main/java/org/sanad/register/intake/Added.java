package org.sanad.register.intake;

/**
 * What adding reports came to.
 *
 * @param reports how many were new
 * @param known how many were there already, and read as before
 * @param reread how many were there already, and read otherwise
 * @param reprints how many of the new ones have nearly the text of another
 * @param tellings how many tellings the new and reread ones have
 * @param revisions how many versions of events were made
 */
public record Added(int reports, int known, int reread, int reprints, int tellings, int revisions) {
  /** Nothing yet. */
  public static final Added NOTHING = new Added(0, 0, 0, 0, 0, 0);

  /** Both together. */
  public Added plus(Added other) {
    return new Added(
        reports + other.reports,
        known + other.known,
        reread + other.reread,
        reprints + other.reprints,
        tellings + other.tellings,
        revisions + other.revisions);
  }
}
