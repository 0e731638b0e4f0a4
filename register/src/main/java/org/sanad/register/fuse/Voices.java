package org.sanad.register.fuse;

import java.util.Set;
import java.util.TreeSet;
import org.sanad.model.Attribution;
import org.sanad.model.SourceKind;
import org.sanad.register.model.Telling;
import org.sanad.register.model.Voice;

/** Who says what a telling tells: the sources that it names, else the publisher itself. */
final class Voices {
  private Voices() {}

  static Set<Voice> of(Telling telling) {
    Set<Voice> voices = new TreeSet<>();
    for (Attribution source : telling.event().sources()) {
      voices.add(
          source.name() != null
              ? new Voice(source.kind(), source.name(), true)
              : new Voice(source.kind(), source.quote().text(), false));
    }
    if (voices.isEmpty()) {
      voices.add(publisher(telling));
    }
    return voices;
  }

  private static Voice publisher(Telling telling) {
    return telling.outlet() == null
        ? new Voice(SourceKind.UNNAMED, "unknown publisher", false)
        : new Voice(null, telling.outlet(), true);
  }
}
