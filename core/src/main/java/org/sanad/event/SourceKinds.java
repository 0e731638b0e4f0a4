package org.sanad.event;

import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.mention.Mention;
import org.sanad.model.SourceKind;

/** What kind of source a speaker is: by the directory where it knows them, else by the word. */
final class SourceKinds {

  private SourceKinds() {}

  static SourceKind of(Mention mention, @Nullable Actor actor) {
    if (actor != null) {
      return switch (actor.kind()) {
        case "media" -> SourceKind.MEDIA;
        case "monitor" -> SourceKind.MONITOR;
        case "activists" -> SourceKind.ACTIVISTS;
        case "un", "aid", "igo" -> SourceKind.UN_NGO;
        case "medical" -> SourceKind.MEDICAL;
        case "civilians" -> SourceKind.UNNAMED;
        default -> SourceKind.ACTOR;
      };
    }
    return mention instanceof Mention.SourceMention source ? source.kind() : SourceKind.ACTOR;
  }
}
