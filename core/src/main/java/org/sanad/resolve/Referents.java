package org.sanad.resolve;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.mention.SentenceMentions;
import org.sanad.text.AnnotatedText;

/**
 * What every mention of a report stands for. Names are chosen by context; a word such as «التنظيم»
 * or «البلدة» stands for the last party or place of its kind.
 */
public final class Referents {
  private final AnnotatedText text;
  private final ActorResolver actors;
  private final ReportParties parties;
  private final PlaceReferents places;
  private final IdentityHashMap<Mention, Actor> actorOf = new IdentityHashMap<>();
  private final ActorHistory history = new ActorHistory();

  private Referents(
      AnnotatedText text,
      ReportContext context,
      List<SentenceMentions> sentences,
      Lexicon lexicon) {
    this.text = text;
    this.actors = new ActorResolver(context, lexicon.knowledge().directory());
    this.parties = ReportParties.of(text, sentences, actors);
    this.places = new PlaceReferents(text, context, lexicon);
  }

  /**
   * Resolves all mentions of a report in their order.
   *
   * @param lexicon asked for the names that the bundled places leave open
   */
  public static Referents of(
      AnnotatedText text,
      ReportContext context,
      List<SentenceMentions> sentences,
      Lexicon lexicon) {
    Referents referents = new Referents(text, context, sentences, lexicon);
    for (SentenceMentions sentence : sentences) {
      referents.places.link(sentence.mentions());
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof ActorMention actor) {
          referents.resolve(actor, sentence.sentence().index());
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

  private void resolve(ActorMention mention, int sentence) {
    Actor actor = actors.resolve(mention, form(mention), last(mention), sentence, history, parties);
    if (actor == null) {
      return;
    }
    actorOf.put(mention, actor);
    if (actor.armed()) {
      // Of «مقرات التنظيم» the name alone counts: nobody speaks of the headquarters' men.
      String head = mention.site() ? form(mention) : text.form(mention.first());
      history.add(actor, head, owner(mention), sentence);
    }
  }

  /** Whether two are known to have fought each other when the report was written. */
  public boolean opposed(Actor one, Actor other) {
    return actors.opposed(one, other);
  }

  /** Whether it is «الطرفين»: the two sides that were named before. */
  public boolean isBothSides(ActorMention mention) {
    String form = form(mention);
    return form.endsWith("طرفين")
        || form.endsWith("طرفان")
        || form.endsWith("جانبين")
        || form.endsWith("جانبان");
  }

  /** «قوات النظام», «مواقع قوات النظام»: whose forces they are, where the name has two words. */
  private String owner(ActorMention mention) {
    return mention.coreEnd() - mention.coreFirst() == 2 ? last(mention) : form(mention);
  }

  private String last(ActorMention mention) {
    return text.form(mention.coreEnd() - 1);
  }

  private String form(ActorMention mention) {
    return text.form(mention.coreFirst());
  }

  /** Who a mention stands for, null where unresolved. */
  public @Nullable Actor actor(Mention mention) {
    return actorOf.get(mention);
  }

  /** Whether a pronoun may stand for the armed party that a mention names. */
  public boolean agrees(ActorMention mention, String pronoun) {
    Actor actor = actorOf.get(mention);
    return actor != null
        && actor.armed()
        && ActorHistory.agrees(text.form(mention.first()), form(mention), actor, pronoun);
  }

  /** Where a mention stands for, null where unresolved. */
  public @Nullable Place place(Mention mention) {
    return places.place(mention);
  }

  /** Whether a place has no name, only words that say which or what for: «المدينة الساحلية». */
  public boolean isDescription(PlaceMention mention) {
    return places.isDescription(mention);
  }

  /** Whether a mention has names, and all are common nouns or what opponents say: «المسلحين». */
  public static boolean isCommon(ActorMention mention) {
    return ActorResolver.isCommon(mention);
  }

  /** What the imported gazetteer has for a name that the bundled places leave open. */
  public List<Place> imported(PlaceMention mention) {
    return places.imported(mention);
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
