package org.sanad.event;

import org.jspecify.annotations.Nullable;
import org.sanad.clause.Speaker;
import org.sanad.lexicon.Actor;
import org.sanad.mention.Mention;
import org.sanad.model.SourceKind;
import org.sanad.resolve.Referents;

/**
 * What kind of source a speaker is. The head of the phrase decides where it says enough (ناشطون،
 * مصدر طبي); a title or a bare مصدر is of the kind of those for whom it speaks.
 */
final class SourceKinds {
  private final Referents referents;

  SourceKinds(Referents referents) {
    this.referents = referents;
  }

  SourceKind of(Speaker speaker) {
    @Nullable SourceKind general = null;
    for (Mention mention : speaker.mentions()) {
      if (mention instanceof Mention.SourceMention source) {
        boolean leavesOpen = source.named() || source.kind() == SourceKind.UNNAMED;
        if (!leavesOpen) {
          return source.kind();
        }
        general = general == null ? source.kind() : general;
      } else if (!(mention instanceof Mention.PlaceMention) || general != SourceKind.UNNAMED) {
        Actor actor = referents.actor(mention);
        if (actor != null) {
          return kind(actor, general);
        }
        if (mention instanceof Mention.ActorMention party && general == null) {
          general =
              party.kind() == Mention.ActorKind.PERSONS && party.who().equals("civilians")
                  ? SourceKind.UNNAMED
                  : SourceKind.ACTOR;
        }
      }
    }
    return general == null ? SourceKind.UNNAMED : general;
  }

  private static SourceKind kind(Actor actor, @Nullable SourceKind title) {
    return switch (actor.kind()) {
      case "media" -> SourceKind.MEDIA;
      case "monitor" -> SourceKind.MONITOR;
      case "activists" ->
          actor.id().equals("witnesses") ? SourceKind.WITNESS : SourceKind.ACTIVISTS;
      case "un", "aid", "igo" -> SourceKind.UN_NGO;
      case "medical" -> SourceKind.MEDICAL;
      case "civilians" -> SourceKind.UNNAMED;
      case "state", "police" ->
          title == SourceKind.OFFICIAL ? SourceKind.OFFICIAL : SourceKind.ACTOR;
      default -> SourceKind.ACTOR;
    };
  }

  /** Whom the directory knows under the phrase, null where it knows nobody. */
  @Nullable Actor who(Speaker speaker) {
    @Nullable Actor head = null;
    for (Mention mention : speaker.mentions()) {
      Actor actor = referents.actor(mention);
      if (mention == speaker.mentions().get(0)) {
        head = actor;
      } else if (head == null
          && actor != null
          && actor.reportsOnly()
          && of(speaker) == SourceKind.MONITOR) {
        // A monitor's director speaks for the monitor.
        return actor;
      }
    }
    return head;
  }
}
