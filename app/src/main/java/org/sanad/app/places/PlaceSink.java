package org.sanad.app.places;

import java.io.IOException;

/** Takes what an importer finds. */
interface PlaceSink {

  /** A row was looked at, whatever becomes of it. */
  void row();

  /** Takes a place. */
  void place(ListedPlace place) throws IOException;

  /**
   * Takes an Arabic name of a place that some file lists, before or after.
   *
   * @param preferred whether it is the one to show
   */
  void name(String id, String nameAr, boolean preferred) throws IOException;

  /** A row cannot be used; told by count at the end. */
  void leftOut(String why);
}
