package org.sanad.resolve;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.mention.SentenceMentions;
import org.sanad.text.AnnotatedText;

/**
 * What every mention of a report stands for. Names are chosen by context; a word such as «التنظيم» or
 * «البلدة» stands for the last party or place of its kind.
 */
public final class Referents {
  private static final int HISTORY = 12;

  private final AnnotatedText text;
  private final ActorResolver actors;
  private final PlaceReferents places;
  private final Map<Mention, Actor> actorOf = new IdentityHashMap<>();
  private final java.util.ArrayDeque<Actor> recentActors = new java.util.ArrayDeque<>();

  private Referents(AnnotatedText text, ReportContext context) {
    this.text = text;
    this.actors = new ActorResolver(context);
    this.places = new PlaceReferents(text, context);
  }

  /** Resolves all mentions of a report in their order. */
  public static Referents of(
      AnnotatedText text, ReportContext context, List<SentenceMentions> sentences) {
    Referents referents = new Referents(text, context);
    for (SentenceMentions sentence : sentences) {
      referents.places.link(sentence.mentions());
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof ActorMention actor) {
          referents.resolve(actor);
        } else if (mention instanceof PlaceMention place) {
          referents.resolve(place);
        }
      }
    }
    return referents;
  }

  private void resolve(PlaceMention mention) {
    places.resolve(mention);
    if (!mention.asActor().isEmpty()) {
      Actor actor = actors.resolve(mention.asActor(), 2);
      if (actor != null) {
        actorOf.put(mention, actor);
      }
    }
  }

  private void resolve(ActorMention mention) {
    @Nullable Actor actor = mention.names().isEmpty()
            ? null
            : actors.resolve(mention.names(), mention.coreEnd() - mention.coreFirst());
    if (actor == null
        && (mention.kind() == ActorKind.ANAPHOR || mention.kind() == ActorKind.PRONOUN
            || mention.kind() == ActorKind.UNNAMED_FORCE && mention.unit().isEmpty()
                && Anaphors.knows(form(mention)))) {
      actor = recent(mention);
    }
    if (actor == null) {
      return;
    }
    actorOf.put(mention, actor);
    if (actor.armed()) {
      recentActors.remove(actor);
      recentActors.addFirst(actor);
      if (recentActors.size() > HISTORY) {
        recentActors.removeLast();
      }
    }
  }

  private String form(ActorMention mention) {
    return text.tokens().get(mention.coreFirst()).form();
  }

  /** The last party that a word such as «التنظيم» may stand for. */
  private @Nullable Actor recent(ActorMention mention) {
    Set<String> kinds = Anaphors.kinds(form(mention));
    for (Actor actor : recentActors) {
      if (kinds.isEmpty() || kinds.contains(actor.kind())) {
        return actor;
      }
    }
    return null;
  }

  /** Who a mention stands for, null where unresolved. */
  public @Nullable Actor actor(Mention mention) {
    return actorOf.get(mention);
  }

  /** Where a mention stands for, null where unresolved. */
  public @Nullable Place place(Mention mention) {
    return places.place(mention);
  }

  /** The place that the text says it lies in, null where it says none. */
  public @Nullable PlaceMention container(PlaceMention mention) {
    return places.container(mention);
  }

  /** Whether it only says what another place is beside, or how far from it. */
  public boolean isBeside(PlaceMention mention) {
    return places.isBeside(mention);
  }

  /** The known place around an unknown one, null where none is known. */
  public @Nullable Place near(PlaceMention mention) {
    return places.near(mention);
  }

  /** Whether the mention only says where another place lies. */
  public boolean isContainer(Mention mention) {
    return places.isContainer(mention);
  }

  /** The mention that «البلدة» stands for, null where it is no such word. */
  public @Nullable PlaceMention antecedent(PlaceMention mention) {
    return places.antecedent(mention);
  }
}
