package org.sanad.register.fuse;

import java.util.Set;
import org.sanad.register.model.Telling;
import org.sanad.register.model.Voice;

/** Who says what a telling tells: the sources that it names, else the publisher itself. */
final class Voices {
  private Voices() {}

  static Set<Voice> of(Telling telling) {
    return Voice.behind(telling.event().sources(), telling.outlet());
  }
}
