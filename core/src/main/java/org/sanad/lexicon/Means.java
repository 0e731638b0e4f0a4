package org.sanad.lexicon;

import java.util.List;

/** What weapons are by: the values of weapon words, and what a frame's type may depend on. */
public final class Means {
  /** All kinds, the most telling first: where several are told, the first decides. */
  public static final List<String> KINDS =
      List.of("chemical", "suicide", "bomb", "air", "shell", "gun");

  private Means() {}
}
