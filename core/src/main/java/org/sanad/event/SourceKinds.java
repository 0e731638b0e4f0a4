package org.sanad.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Speaker;
import org.sanad.lexicon.Actor;
import org.sanad.mention.Mention;
import org.sanad.model.SourceKind;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/**
 * What kind of source a speaker is. The head of the phrase decides where it says enough (ناشطون،
 * مصدر طبي); a title or a bare مصدر is of the kind of those for whom it speaks.
 */
final class SourceKinds {
  private final AnnotatedText text;
  private final Referents referents;

  SourceKinds(AnnotatedText text, Referents referents) {
    this.text = text;
    this.referents = referents;
  }

  SourceKind of(Speaker speaker) {
    @Nullable SourceKind general = null;
    for (Mention mention : speaker.mentions()) {
      if (mention instanceof Mention.SourceMention source) {
        boolean leavesOpen =
            source.named() || source.kind() == SourceKind.UNNAMED;
        if (!leavesOpen) {
          return source.kind();
        }
        general = general == null ? source.kind() : general;
      } else if (!(mention instanceof Mention.PlaceMention) || general != SourceKind.UNNAMED) {
        Actor actor = referents.actor(mention);
        if (actor != null) {
          return kind(actor, general);
        }
        if (mention instanceof Mention.ActorMention party) {
          return party.kind() == Mention.ActorKind.PERSONS && party.who().equals("civilians")
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
      case "activists" -> actor.id().equals("witnesses") ? SourceKind.WITNESS : SourceKind.ACTIVISTS;
      case "un", "aid", "igo" -> SourceKind.UN_NGO;
      case "medical" -> SourceKind.MEDICAL;
      case "civilians" -> SourceKind.UNNAMED;
      case "state", "police" -> title == SourceKind.OFFICIAL ? SourceKind.OFFICIAL : SourceKind.ACTOR;
      default -> SourceKind.ACTOR;
    };
  }

  /** Whom the directory knows under the head of the phrase, null where it knows nobody. */
  @Nullable Actor who(Speaker speaker) {
    return speaker.mentions().isEmpty() ? null : referents.actor(speaker.mentions().get(0));
  }

  /** Whether a medium is the one that publishes the report: «شام» on shaam.org. */
  boolean isPublisher(@Nullable Actor actor) {
    if (actor == null || !actor.kind().equals("media")) {
      return false;
    }
    String name = letters(actor.nameEn());
    String site = letters(text.report().source().replaceFirst("^www\\.", "").split("\\.", 2)[0]);
    return site.length() > 3 && (name.contains(site) || site.contains(name) && name.length() > 3);
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
